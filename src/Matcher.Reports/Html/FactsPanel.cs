using Matcher.Messages;
using Matcher.Reports.Messages;
using Matcher.Reports.Model;

namespace Matcher.Reports.Html;

/// <summary>What is told of a candidate before the account: the points by kind, diploma and experience, what to check, questions.</summary>
internal sealed class FactsPanel(MessageLanguage language)
{
    private const int AllDecimals = 6;
    private const int Decimals = 2;
    private const int LongestPost = 100;

    private readonly ReportMessages _messages = new(language);
    private readonly TermMessages _terms = new(language);
    private readonly CareerMessages _career = new(language);
    private readonly PlacePanel _place = new(language);

    /// <summary>Writes the cards.</summary>
    public void Write(HtmlWriter html, CandidateReport candidate)
    {
        html.Raw("<div class=\"cards\">");
        Points(html, candidate);
        _place.Place(html, candidate);
        Findings(html, candidate);
        Flags(html, candidate);
        Questions(html, candidate);
        _place.WhatIfs(html, candidate);
        html.Raw("</div>");
    }

    // With all their decimals: what is added is what is shown.
    private void Points(HtmlWriter html, CandidateReport candidate)
    {
        html.Raw($"<section class=\"card points\"><h3>{_messages.Points}</h3>");
        PointsBar.Write(html, candidate.Kinds);
        html.Raw($"<table><thead><tr><th scope=\"col\">{_messages.Kind}</th><th scope=\"col\">{_messages.Earned}</th><th scope=\"col\">{_messages.Possible}</th></tr></thead><tbody>");
        foreach (var kind in candidate.Kinds)
        {
            html.Raw($"<tr><th scope=\"row\"><i class=\"dot {CssNames.Of(kind.Kind)}\"></i>{_terms.Kind(kind.Kind)}</th><td>").Text(_messages.Decimals(kind.PointsMicros, AllDecimals))
                .Raw("</td><td>").Text(_messages.Decimals(kind.WeightMicros, Decimals)).Raw("</td></tr>");
        }

        html.Raw($"</tbody><tfoot><tr><th scope=\"row\">{(candidate.Explanation.IsInsufficient ? _messages.TotalEvidenced : _messages.Total)}</th><td>").Text(_messages.Decimals(candidate.Explanation.ScoreMicros, AllDecimals))
            .Raw("</td><td>").Text(_messages.Decimals(candidate.Kinds.Sum(kind => kind.WeightMicros), Decimals)).Raw("</td></tr></tfoot></table></section>");
    }

    private void Questions(HtmlWriter html, CandidateReport candidate)
    {
        html.Raw($"<section class=\"card\"><h3>{_messages.Questions}</h3>");
        if (candidate.Questions.Count == 0)
        {
            html.Raw($"<p>{_messages.NoQuestion}</p></section>");
            return;
        }

        html.Raw("<ol>");
        foreach (var question in candidate.Questions) Question(html, question);
        html.Raw("</ol></section>");
    }

    // All but the passage is what many candidates are asked.
    private static void Question(HtmlWriter html, Question question)
    {
        html.Raw("<li dir=\"auto\">");
        var at = question.Passage is { Length: > 0 } passage ? question.Text.IndexOf(passage, StringComparison.Ordinal) : -1;
        if (at < 0) html.Shared(question.Text);
        else html.Shared(question.Text[..at]).Text(question.Passage!).Shared(question.Text[(at + question.Passage!.Length)..]);
        html.Raw("</li>");
    }

    private void Findings(HtmlWriter html, CandidateReport candidate)
    {
        html.Raw($"<section class=\"card\"><h3>{_messages.Findings}</h3>");
        foreach (var finding in candidate.DiplomaFindings) Finding(html, finding);
        html.Raw("<p>").Figures(candidate.ExperienceFinding).Raw("</p>");
        var reading = candidate.Reading;
        if (reading.Diplomas.Count > 0)
        {
            html.Raw($"<details><summary>{_messages.DiplomasRead}</summary><ul>");
            foreach (var diploma in reading.Diplomas)
            {
                CvQuote.Write(html, candidate, diploma.Field, diploma.Text, LongestPost);
                html.Raw(" <span class=\"w\">").Shared(_terms.DiplomaLevel(diploma.Level)).Raw("</span></li>");
            }

            html.Raw("</ul></details>");
        }

        if (reading.Posts.Count > 0)
        {
            html.Raw($"<details><summary>{_messages.PostsRead}</summary><ul>");
            foreach (var post in reading.Posts)
            {
                CvQuote.Write(html, candidate, post.Field, post.Text, LongestPost);
                html.Raw(" <span class=\"w\">").Figures($"{_career.Period(post)} · {_career.Length(post.Months)}{_career.Kind(post.Kind)}").Raw("</span></li>");
            }

            html.Raw("</ul></details>");
        }

        html.Raw("</section>");
    }

    // What was asked for stands before the words of the CV, what is thought of them after: both are told of many.
    private static void Finding(HtmlWriter html, Finding finding)
    {
        html.Raw("<p dir=\"auto\">");
        var at = finding.Passage is { Length: > 0 } passage ? finding.Text.LastIndexOf(passage, StringComparison.Ordinal) : -1;
        if (at < 0) html.Shared(finding.Text);
        else html.Shared(finding.Text[..at]).Text(finding.Passage!).Shared(finding.Text[(at + finding.Passage!.Length)..]);
        html.Raw("</p>");
    }

    private void Flags(HtmlWriter html, CandidateReport candidate)
    {
        html.Raw($"<section class=\"card\"><h3>{_messages.ToCheck}</h3>");
        if (candidate.Explanation.Flags.Count == 0)
        {
            html.Raw($"<p>{_messages.NoFlag}</p></section>");
            return;
        }

        html.Raw("<ul>");
        foreach (var flag in candidate.Explanation.Flags) html.Raw("<li dir=\"auto\">").Figures(SafeText.Flat(flag.Detail)).Raw(" <span class=\"w\">").Shared(flag.Code).Raw("</span></li>");
        html.Raw($"</ul><p class=\"w\">{_messages.FlagsHint}</p></section>");
    }
}
