using System.Text.Json;
using Matcher.Cli.Rendering;
using Matcher.Explanations;

namespace Matcher.Cli.Commands.Inspect;

/// <summary>What was understood of a candidate, as one JSON object on a line.</summary>
internal static class ReadingJson
{
    /// <summary>Writes the line.</summary>
    public static void Write(Stream stream, CandidateReading reading)
    {
        using (var json = new Utf8JsonWriter(stream, JsonText.Lines))
        {
            json.WriteStartObject();
            json.WriteString("candidate", reading.CandidateId);
            json.WriteNumberOrNull("years", reading.Years);
            json.WriteStrings("titles", reading.Titles);
            json.WriteStartArray("diplomas");
            foreach (var diploma in reading.Diplomas)
            {
                json.WriteStartObject();
                json.WriteString("text", diploma.Text);
                json.WriteNumber("level", diploma.Level);
                json.WriteString("field", diploma.Specialty);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("flags");
            foreach (var flag in reading.Flags)
            {
                json.WriteStartObject();
                json.WriteString("code", flag.Code);
                json.WriteString("detail", flag.Detail);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteNumberOrNull("years_of_posts", reading.YearsOfPosts);
            json.WriteStartArray("posts");
            foreach (var post in reading.Posts) Write(json, post);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, PostReading post)
    {
        json.WriteStartObject();
        json.WriteString("text", post.Text);
        json.WriteString("from", post.From);
        json.WriteString("to", post.To);
        json.WriteBoolean("open", post.IsOpen);
        json.WriteNumber("months", post.Months);
        json.WriteString("kind", StableNames.Of(post.Kind));
        json.WriteEndObject();
    }
}
