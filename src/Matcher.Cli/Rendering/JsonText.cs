using System.Text.Encodings.Web;
using System.Text.Json;

namespace Matcher.Cli.Rendering;

/// <summary>How JSON is written: letters as they are, since escaping is for pages and people read these.</summary>
internal static class JsonText
{
    /// <summary>One object a line.</summary>
    public static JsonWriterOptions Lines { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One value over several lines.</summary>
    public static JsonWriterOptions Indented { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes a number, or null.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is null) writer.WriteNull(name);
        else writer.WriteNumber(name, number.Value);
    }

    /// <summary>Writes an array of texts.</summary>
    public static void WriteStrings(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts) writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
