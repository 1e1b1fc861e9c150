using System.Globalization;
using System.Text;
using Matcher.Candidates;
using Matcher.Files.Reading;
using Matcher.Files.Rejects;

namespace Matcher.Files.Tests.Reading;

/// <summary>Reads an input whole, and tells it as the case files do.</summary>
internal static class Readings
{
    public static string Tell(byte[] input, int degree = 1, CandidateTableOptions? options = null)
    {
        var (rows, rejects, _) = Read(input, degree, options);
        var told = rows.Concat(rejects.Select(r => Invariant($"reject {r.Row} {r.Line} {(r.Candidate.Length == 0 ? "-" : r.Candidate)} {r.Code}")));
        return string.Concat(told.Select(line => line + "\n"));
    }

    public static (List<string> Rows, List<RejectedRow> Rejects, IReadOnlyList<string> Notices) Read(
        byte[] input, int degree = 1, CandidateTableOptions? options = null)
    {
        using var stream = new MemoryStream(input);
        return Read(stream, degree, options);
    }

    public static (List<string> Rows, List<RejectedRow> Rejects, IReadOnlyList<string> Notices) Read(
        Stream stream, int degree = 1, CandidateTableOptions? options = null)
    {
        var rejects = new List<RejectedRow>();
        using var table = CandidateTable.Open(stream, "test.csv", (options ?? new CandidateTableOptions()) with { OnReject = rejects.Add });
        var rows = table.Map(Tell, degree).ToList();
        Assert.Equal(rejects.Count, table.RejectCount);
        return (rows, rejects, table.Notices);
    }

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Tell(CandidateRow row)
    {
        var told = new StringBuilder(Invariant($"{row.Row} {row.Line} {Encoding.UTF8.GetString(row.Id)}:"));
        foreach (var field in Enum.GetValues<CandidateField>())
        {
            var value = row.View[field];
            if (!value.IsEmpty) told.Append(Invariant($" {field.ToString().ToLowerInvariant()}={CaseFile.Visible(Encoding.UTF8.GetString(value))}"));
        }

        return told.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
