using System.Text.Json;
using Matcher.Cli.Rendering;
using Matcher.Lexicon.Checks;

namespace Matcher.Cli.Commands.Lexicon;

/// <summary>What a lexicon holds and what may be wrong with it, as one JSON object.</summary>
internal static class LexiconJson
{
    /// <summary>Writes the object, and a line feed.</summary>
    public static void Write(Stream stream, LexiconReport report)
    {
        using (var json = new Utf8JsonWriter(stream, JsonText.Indented))
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            foreach (var count in report.Counts) Write(json, count);
            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in report.Findings) Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        stream.Flush();
    }

    private static void Write(Utf8JsonWriter json, LexiconCount count)
    {
        json.WriteStartObject();
        json.WriteString("file", count.Source);
        json.WriteBoolean("shipped", count.IsShipped);
        json.WriteNumber("same", count.Same);
        json.WriteNumber("narrower", count.Narrower);
        json.WriteNumber("related", count.Related);
        json.WriteNumber("with_domain", count.WithDomain);
        json.WriteNumber("protected", count.Protected);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LexiconFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", LexiconCodes.Of(finding.Kind));
        json.WriteBoolean("remark", finding.IsRemark);
        json.WriteStrings("terms", finding.Terms);
        json.WriteStrings("subjects", finding.Subjects);
        json.WriteStartArray("places");
        foreach (var place in finding.Places)
        {
            json.WriteStartObject();
            json.WriteString("file", place.Source);
            json.WriteNumber("line", place.Line);
            json.WriteString("text", place.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
