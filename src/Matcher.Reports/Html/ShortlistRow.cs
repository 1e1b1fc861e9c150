using Matcher.Explanations;
using Matcher.Messages;
using Matcher.Reports.Messages;
using Matcher.Reports.Model;

namespace Matcher.Reports.Html;

/// <summary>One line of the list: rank, score with its bar, strengths, gaps, flags; it opens on the panel.</summary>
internal sealed class ShortlistRow(MessageLanguage language)
{
    private const int Decimals = 2;
    private const int LongestCriterion = 56;

    private readonly ReportMessages _messages = new(language);
    private readonly TermMessages _terms = new(language);
    private readonly PlaceMessages _places = new(language);
    private readonly StandingMessages _standings = new(language);

    /// <summary>Writes the line.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="id">The identifier of the candidate in the page.</param>
    /// <param name="candidate">The candidate.</param>
    public void Write(HtmlWriter html, string id, CandidateReport candidate)
    {
        var isTop = candidate.Standing is { TiedFrom: 1, IsAlone: false };
        html.Raw($"<li class=\"cand{(isTop ? " top" : "")}\"><details id=\"").Text(id).Raw("\"><summary><span class=\"rank\">").Text(_messages.Whole(candidate.Rank)).Raw("</span><span class=\"who\"><bdi>").Text(ReportMessages.Who(candidate)).Raw("</bdi>");
        Place(html, candidate);
        html.Raw("</span>");
        Score(html, candidate);
        Criteria(html, "good", _messages.Strengths, candidate.Strengths);
        Criteria(html, "gaps", _messages.Gaps, candidate.Gaps);
        html.Raw($"<span class=\"flags\"><span class=\"lbl\">{_messages.Label(_messages.ToCheck)}</span>");
        if (candidate.Explanation.Flags.Count == 0) html.Raw("–");
        foreach (var flag in candidate.Explanation.Flags) html.Raw("<span class=\"flag\">").Text(_terms.Flag(flag.Code)).Raw("</span> ");
        html.Raw("</span></summary></details></li>");
    }

    // Words, not colours: a tie and a place that moves are to be read.
    private void Place(HtmlWriter html, CandidateReport candidate)
    {
        if (candidate.Standing is not { } standing) return;
        html.Raw("<span class=\"place\"><span class=\"tie\">").Text(_places.Tie(standing)).Raw("</span>");
        // To call a place steady where too little is known would say too much; the panel tells it with its reason.
        if (!candidate.Explanation.IsInsufficient) html.Raw(" <span class=\"held\">").Text(_places.Hold(standing)).Raw("</span>");
        html.Raw("</span>");
    }

    private void Score(HtmlWriter html, CandidateReport candidate)
    {
        var points = _messages.Decimals(candidate.Explanation.ScoreMicros, Decimals);
        if (candidate.Explanation.IsInsufficient) html.Raw($"<span class=\"score thin\"><b>{_standings.Insufficient}</b><span class=\"w\">").Text(_standings.Evidenced(points)).Raw("</span>");
        else html.Raw("<span class=\"score\"><b>").Text(points).Raw("</b>");
        PointsBar.Write(html, candidate.Kinds);
        html.Raw("</span>");
    }

    private void Criteria(HtmlWriter html, string name, string label, IReadOnlyList<Contribution> contributions)
    {
        html.Raw($"<span class=\"{name}\"><span class=\"lbl\">{_messages.Label(label)}</span>");
        if (contributions.Count == 0) html.Raw("–");
        foreach (var contribution in contributions)
            html.Raw($"<span class=\"crit {CssNames.Of(contribution.Criterion.Kind)}\">").Shared(SafeText.Shorten(SafeText.Flat(contribution.Text), LongestCriterion)).Raw("</span>\n");

        html.Raw("</span>");
    }
}
