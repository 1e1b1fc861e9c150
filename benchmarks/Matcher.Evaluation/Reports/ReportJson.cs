using System.Text;
using System.Text.Json;
using Matcher.Cli.Rendering;

namespace Matcher.Evaluation.Reports;

/// <summary>A report as JSON: an array of tables, each with its rows as objects.</summary>
internal static class ReportJson
{
    /// <summary>Renders the tables.</summary>
    public static string Render(Report report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonText.Indented))
        {
            json.WriteStartArray();
            foreach (var table in report.Tables) Write(json, table);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, ReportTable table)
    {
        json.WriteStartObject();
        json.WriteString("table", table.Title);
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++) Write(json, table.Columns[i], row[i].Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStrings("notes", table.Notes);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, object? value)
    {
        switch (value)
        {
            case int number: json.WriteNumber(name, number); break;
            case double measure when double.IsFinite(measure): json.WriteNumber(name, measure); break;
            case string text: json.WriteString(name, text); break;
            default: json.WriteNull(name); break;
        }
    }
}
