using System.Globalization;
using CsvHelper;
using Matcher.Explanations;
using Matcher.Files.Batch;
using Matcher.Files.Names;
using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher.Files.Output;

/// <summary>
/// The ranking as a CSV that French Excel opens with a double click: <c>role;rank;candidate;score;strengths;gaps;flags</c>,
/// and <c>name</c> last where names are shown; CRLF, decimal comma; cells that a spreadsheet would run as a formula are made inert.
/// </summary>
public static class RankingCsv
{
    private const int LongestText = 60;

    /// <summary>Writes the rankings.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="rankings">One a role.</param>
    /// <param name="decimalPoint">Whether scores are written with a point, for programs, in place of a comma.</param>
    /// <param name="mark">Whether to open with a byte order mark: in files, not on a pipe.</param>
    /// <param name="names">What candidates are called, or null where names are not shown.</param>
    public static void Write(Stream stream, IEnumerable<RoleRanking> rankings, bool decimalPoint, bool mark, ICandidateNames? names = null)
    {
        ArgumentNullException.ThrowIfNull(rankings);
        names ??= CandidateNames.None;
        using var writer = CsvWriter.Create(stream, new CsvWriterOptions
        {
            Separator = ';',
            HasHeader = false,
            NewLine = "\r\n",
            WriteByteOrderMark = mark,
        }, leaveOpen: true);
        Write(writer, "role", "rank", "candidate", "score", "strengths", "gaps", "flags");
        if (names.AreShown) writer.WriteField("name");
        writer.EndRecord();
        foreach (var ranking in rankings)
        {
            foreach (var ranked in ranking.Candidates)
            {
                var summary = ranked.Summary;
                Write(
                    writer,
                    ranking.Role.Id,
                    ranked.Rank.ToString(CultureInfo.InvariantCulture),
                    ranked.Id,
                    Score(ranked.ScoreMicros, decimalPoint),
                    Criteria(ranking.Role, summary.Strengths),
                    Criteria(ranking.Role, summary.Gaps),
                    string.Join(" | ", StableNames.Of(summary.Flags)));
                if (names.AreShown) writer.WriteField(SpreadsheetText.Inert(names.Of(ranked.Id)));
                writer.EndRecord();
            }
        }
    }

    /// <summary>A score with two decimals, rounded half away from zero.</summary>
    public static string Score(int micros, bool decimalPoint)
    {
        var text = decimal.Round(micros / 1_000_000m, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);
        return decimalPoint ? text : text.Replace('.', ',');
    }

    private static string Criteria(RoleProfile role, TopCriteria top) =>
        string.Join(" | ", top.Positions().Select(position => $"{role.Criteria[position].Id}: {Shortened(role.Criteria[position].Text)}"));

    private static string Shortened(string text)
    {
        if (text.Length <= LongestText) return text;
        var space = text.LastIndexOf(' ', LongestText);
        return $"{text[..(space > LongestText / 2 ? space : LongestText)].TrimEnd(' ', ',', ';', ':')}…";
    }

    private static void Write(CsvWriter writer, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells) writer.WriteField(SpreadsheetText.Inert(cell));
    }
}
