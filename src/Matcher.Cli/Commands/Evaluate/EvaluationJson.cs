using System.Text.Json;
using Matcher.Cli.Rendering;

namespace Matcher.Cli.Commands.Evaluate;

/// <summary>The measures as JSON, under the names that trec_eval gives them.</summary>
internal static class EvaluationJson
{
    /// <summary>Writes one object, and a line feed.</summary>
    public static void Write(Stream stream, Evaluation evaluation)
    {
        using (var json = new Utf8JsonWriter(stream, JsonText.Indented))
        {
            json.WriteStartObject();
            json.WriteNumber("relevant_grade", evaluation.Grade);
            json.WriteStartArray("roles");
            foreach (var role in evaluation.Roles)
            {
                json.WriteStartObject();
                json.WriteString("role", role.Role);
                json.WriteNumber("judged", role.Judged);
                json.WriteNumber("relevant", role.Relevant);
                Write(json, role.Measures);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("mean");
            Write(json, evaluation.Mean);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    private static void Write(Utf8JsonWriter json, Measures measures)
    {
        json.WriteNumber("ndcg_cut_10", measures.Ndcg);
        json.WriteNumber("map", measures.AveragePrecision);
        json.WriteNumber("P_5", measures.Precision);
        json.WriteNumber("recip_rank", measures.ReciprocalRank);
    }
}
