using Matcher.Explanations;
using Matcher.Reports.Model;

namespace Matcher.Reports.Html;

/// <summary>Words of a CV that stand in evidence: in the colour of the criterion that they earn most for, where they earn something worth the colour.</summary>
internal static class CvWords
{
    /// <summary>What words must earn to be coloured, in millionths of a point: nearly half of the words found earn less, and hide the others.</summary>
    public const int LeastColouredMicros = 100_000;

    /// <summary>Writes a piece.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="piece">The piece: it stands in evidence.</param>
    /// <param name="number">Its number among such pieces, from 0; a packed page counts by itself.</param>
    public static void Write(HtmlWriter html, CandidateReport candidate, CvPiece piece, int number)
    {
        var most = piece.Marks.MaxBy(mark => Points(candidate, mark));
        var isDenied = Evidence(candidate, most).GainMicros == 0;
        var look = CssNames.Of(candidate.Criteria[most.Criterion].Contribution.Criterion.Kind) + (isDenied ? " no" : "");
        // What two passages share may be a mere blank: it is marked, and is no link that nobody could name.
        var (open, close) = !isDenied && piece.Marks.Sum(mark => Points(candidate, mark)) < LeastColouredMicros ? ("<span class=\"m\"", "</span>")
            : string.IsNullOrWhiteSpace(piece.Text) ? ($"<span class=\"m {look}\"", "</span>")
            : ($"<a class=\"m {look}\" href=\"#{FragmentTable.Self}k{most.Criterion}\"", "</a>");
        if (html.IsPacked) html.Raw($"{open}>");
        else html.Raw($"{open} id=\"{FragmentTable.Self}m").Number(number).Raw("\">");
        html.Text(piece.Text).Raw(close);
    }

    private static int Points(CandidateReport candidate, CvMark mark) => candidate.Criteria[mark.Criterion].EvidencePointsMicros[mark.Evidence];

    private static Evidence Evidence(CandidateReport candidate, CvMark mark) => candidate.Criteria[mark.Criterion].Contribution.Evidence[mark.Evidence];
}
