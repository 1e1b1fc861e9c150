using Matcher.Messages;
using Matcher.Reports.Messages;
using Matcher.Reports.Model;

namespace Matcher.Reports.Html;

/// <summary>How firm a candidate's place is, and what would change it.</summary>
internal sealed class PlacePanel(MessageLanguage language)
{
    private const int Decimals = 2;
    private const int LongestSupposed = 110;

    private readonly ReportMessages _messages = new(language);
    private readonly StandingMessages _standings = new(language);

    /// <summary>Writes the card of the place, where it was measured.</summary>
    public void Place(HtmlWriter html, CandidateReport candidate)
    {
        if (candidate.Standing is not { } standing) return;
        html.Raw($"<section class=\"card\"><h3>{_standings.PlaceHead}</h3><p>").Figures(_standings.TieSentence(standing)).Raw("</p><p>").Figures(_standings.HoldSentence(standing)).Raw("</p></section>");
    }

    /// <summary>Writes the card of the what-ifs, where there are any.</summary>
    public void WhatIfs(HtmlWriter html, CandidateReport candidate)
    {
        if (candidate.WhatIfs.Count == 0) return;
        html.Raw($"<section class=\"card all\"><h3>{_standings.WhatIfsHead}</h3><table class=\"ifs\"><thead><tr><th scope=\"col\">{_standings.WhatIfHead}</th><th scope=\"col\">{_standings.ChangeHead}</th><th scope=\"col\">{_messages.Total}</th><th scope=\"col\">{_standings.RankHead}</th></tr></thead><tbody>");
        foreach (var whatIf in candidate.WhatIfs)
        {
            html.Raw("<tr><th scope=\"row\" dir=\"auto\">").Shared(_standings.Supposed(whatIf, SafeText.Shorten(SafeText.Flat(whatIf.Text), LongestSupposed))).Raw("</th><td>")
                .Text(_standings.Change(whatIf.ChangeMicros)).Raw("</td><td>").Text(_messages.Decimals(whatIf.ScoreMicros, Decimals)).Raw("</td><td>")
                .Text(whatIf.Rank is { } rank ? _messages.Whole(rank) : "").Raw("</td></tr>");
        }

        html.Raw("</tbody></table></section>");
    }
}
