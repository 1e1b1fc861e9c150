using System.Globalization;
using Matcher.Explanations;
using Matcher.Messages;
using Matcher.Reports.Messages;
using Matcher.Reports.Model;

namespace Matcher.Reports.Html;

/// <summary>What a recruiter would say first: who is at the top, with whom, why, and what to ask.</summary>
internal sealed class LeadParagraph(MessageLanguage language)
{
    private const int Decimals = 2;
    private const int MostNamed = 5;
    private const int MostReasons = 3;
    private const int LongestCriterion = 70;
    private const int LongestQuote = 60;

    private readonly PlaceMessages _messages = new(language);

    /// <summary>Writes it, where there are candidates.</summary>
    public void Write(HtmlWriter html, RoleReport role, string id)
    {
        var first = role.Candidates[0];
        html.Raw("<div class=\"lead\"><p>");
        Top(html, role, id);
        html.Raw("</p>");
        if (!first.Explanation.IsInsufficient) Why(html, first);
        Ask(html, first);
        html.Raw("</div>\n");
    }

    private void Top(HtmlWriter html, RoleReport role, string id)
    {
        var tied = role.Candidates[0].Standing?.TiedTo ?? 1;
        html.Raw($"<b>{_messages.Label(tied > 1 ? _messages.LeadTied : _messages.Lead)}</b>");
        var named = tied <= MostNamed + 1 ? Math.Min(tied, role.Candidates.Count) : MostNamed;
        for (var i = 0; i < named; i++)
        {
            if (i > 0) html.Raw(i == tied - 1 ? _messages.And : ", ");
            html.Raw(string.Create(CultureInfo.InvariantCulture, $"<a href=\"#{id}c{i + 1}\"><bdi>")).Text(ReportMessages.Who(role.Candidates[i])).Raw("</bdi></a>");
        }

        if (tied > named) html.Raw(_messages.And).Text(_messages.Others(tied - named));
        html.Raw(" <span class=\"w\">").Text($"({Remark(role, tied)})").Raw("</span>");
    }

    private string Remark(RoleReport role, int tied)
    {
        var score = role.Candidates[0].Explanation.ScoreMicros;
        if (role.Candidates[0].Explanation.IsInsufficient) return _messages.TooLittle(_messages.Decimals(score, Decimals));
        if (tied > 1) return _messages.Unsure(StandingMessages.Resolution);
        return role.Candidates.Count > 1 ? _messages.Ahead(_messages.Decimals(score - role.Candidates[1].Explanation.ScoreMicros, Decimals)) : _messages.Alone(_messages.Decimals(score, Decimals));
    }

    private void Why(HtmlWriter html, CandidateReport first)
    {
        var reasons = first.Explanation.Contributions.Where(item => item.PointsMicros > 0).OrderByDescending(item => item.PointsMicros).Take(MostReasons).ToList();
        if (reasons.Count == 0) return;
        html.Raw("<p>").Text(_messages.Label(_messages.WhyFirst(ReportMessages.Who(first))));
        for (var i = 0; i < reasons.Count; i++)
        {
            if (i > 0) html.Raw(_messages.Then);
            Reason(html, reasons[i]);
        }

        html.Raw("</p>");
    }

    // The first question is about what lacks most; a CV that says too little is to be completed before any other.
    private void Ask(HtmlWriter html, CandidateReport first)
    {
        var question = first.Explanation.IsInsufficient ? _messages.FullCv : first.Questions.Count > 0 ? first.Questions[0].Text : "";
        if (question.Length > 0) html.Raw($"<p dir=\"auto\">{_messages.Label(_messages.AskFirst)}").Text(question).Raw("</p>");
    }

    private void Reason(HtmlWriter html, Contribution reason)
    {
        html.Raw("<bdi>").Text(Line(reason)).Raw("</bdi>, <b>")
            .Text(_messages.Earns(_messages.Decimals(reason.PointsMicros, Decimals), _messages.Decimals(reason.Criterion.WeightMicros, Decimals))).Raw("</b>");
        if (reason.Evidence.Count > 0) html.Raw(" <q dir=\"auto\">").Text(SafeText.Shorten(SafeText.Flat(reason.Evidence[0].Text), LongestQuote)).Raw("</q>");
    }

    private static string Line(Contribution contribution) => SafeText.Shorten(SafeText.Flat(contribution.Text), LongestCriterion).TrimEnd('.');
}
