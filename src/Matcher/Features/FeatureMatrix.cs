using System.Globalization;

namespace Matcher.Features;

/// <summary>
/// What the scorer knows of candidates and roles, as numbers with names: for a trainer of your own to fit weights on. Immutable.
/// Columns: <c>coverage.KIND</c>, 0 to 1, how far the criteria of a kind are covered, weighed as the document suggests among themselves;
/// <c>asked.KIND</c>, 1 where the role asks about the kind, else 0; <c>required</c>, the share of the required criteria that are covered, 1 where none is; <c>flag.CODE</c>,
/// 1 where the flag is raised, else 0.
/// </summary>
/// <param name="Names">The names of the columns.</param>
/// <param name="Rows">The rows.</param>
public sealed record FeatureMatrix(IReadOnlyList<string> Names, IReadOnlyList<FeatureRow> Rows)
{
    /// <summary>Writes the matrix as CSV: <c>candidate,role,</c> then the columns; commas, LF, points in numbers.</summary>
    /// <param name="writer">Where to write.</param>
    public void WriteCsv(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("candidate,role," + string.Join(',', Names) + "\n");
        foreach (var row in Rows)
            writer.Write($"{Cell(row.CandidateId)},{Cell(row.RoleId)},{string.Join(',', row.Values.Select(value => value.ToString(CultureInfo.InvariantCulture)))}\n");
    }

    // What a spreadsheet would run as a formula is made inert, as in all our CSV.
    private static string Cell(string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r') text = "'" + text;
        return text.AsSpan().ContainsAny(",\"\r\n") ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
    }
}
