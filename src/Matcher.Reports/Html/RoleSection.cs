using System.Globalization;
using Matcher.Messages;
using Matcher.Ranks;
using Matcher.Reports.Messages;
using Matcher.Reports.Model;

namespace Matcher.Reports.Html;

/// <summary>One role: what it is, the views, the list, and the panels packed until they are opened.</summary>
internal sealed class RoleSection(MessageLanguage language, FragmentTable fragments)
{
    private const int PageLength = 50;

    private readonly ReportMessages _messages = new(language);
    private readonly TermMessages _terms = new(language);
    private readonly StandingMessages _standings = new(language);
    private readonly LeadParagraph _lead = new(language);
    private readonly ShortlistRow _row = new(language);
    private readonly DistributionFigure _distribution = new(language);
    private readonly CandidatePanel _panel = new(language);

    /// <summary>The identifier of a role's section, by its position from 0.</summary>
    public static string Id(int role) => string.Create(CultureInfo.InvariantCulture, $"r{role + 1}");

    /// <summary>Writes the section.</summary>
    public void Write(TextWriter page, RoleReport role, int position)
    {
        var id = Id(position);
        var html = new HtmlWriter(page);
        html.Raw($"<section class=\"role\" id=\"{id}\" aria-labelledby=\"{id}h\"><h2 id=\"{id}h\" tabindex=\"-1\" dir=\"auto\">").Text(SafeText.Flat(role.Role.Title)).Raw("</h2>");
        if (role.Role.Mission.Length > 0) html.Raw("<p class=\"mission\" dir=\"auto\">").Text(SafeText.Flat(role.Role.Mission)).Raw("</p>");
        html.Raw("<p class=\"count\">").Text(_messages.Scored(role.Candidates.Count, role.Scored)).Raw("</p>\n");
        if (role.Candidates.Count > 0)
        {
            _lead.Write(html, role, id);
            html.Raw("<div class=\"views\">");
            _distribution.Write(html, role);
            html.Raw($"<details class=\"view heat\" hidden><summary>{_messages.HeatMap}</summary><p class=\"w\">{_messages.HeatMapHint}</p></details>");
            if (role.Candidates.Count > 1) html.Raw($"<details class=\"view compare\" hidden><summary>{_messages.Compare}</summary></details>");
            html.Raw("</div>\n");
            List(html, role, id);
        }

        html.Raw("</section>\n");
        Pack(page, role, id);
    }

    private void List(HtmlWriter html, RoleReport role, string id)
    {
        html.Raw($"<p class=\"legend\"><span class=\"lbl\">{_messages.Label(_messages.Colours)}</span>");
        foreach (var kind in role.Candidates[0].Kinds) html.Raw($"<span><i class=\"dot {CssNames.Of(kind.Kind)}\"></i>{_terms.Kind(kind.Kind)}</span> ");
        html.Raw("</p>");
        var standings = role.Candidates.Select(candidate => candidate.Standing).OfType<Standing>().ToList();
        if (standings.Count > 0) html.Raw("<p class=\"legend\">").Text(_standings.ListSentence(standings)).Raw("</p>");
        html.Raw($"<div class=\"heads\" aria-hidden=\"true\"><span>{_messages.RankHead}</span><span>{_messages.CandidateHead}</span><span>{_messages.ScoreHead}</span><span>{_messages.Strengths}</span><span>{_messages.Gaps}</span><span>{_messages.ToCheck}</span></div>\n");
        html.Raw($"<ol class=\"list\" role=\"list\" aria-label=\"{_messages.Shortlist}\">\n");
        Rows(html, role, id, 0);
        html.Raw("</ol>\n");
        if (role.Candidates.Count <= PageLength) return;
        html.Raw($"<nav class=\"pager\" aria-label=\"{_messages.Pages}\" hidden>");
        for (var first = 0; first < role.Candidates.Count; first += PageLength)
            html.Raw($"<button type=\"button\"{(first == 0 ? " aria-current=\"true\"" : "")}>").Text(_messages.PageOf(first + 1, Math.Min(first + PageLength, role.Candidates.Count))).Raw("</button> ");
        html.Raw("</nav>\n");
    }

    private void Rows(HtmlWriter html, RoleReport role, string id, int first)
    {
        for (var i = first; i < Math.Min(first + PageLength, role.Candidates.Count); i++)
        {
            _row.Write(html, CandidateId(id, i), role.Candidates[i]);
            html.Raw("\n");
        }
    }

    // Scripts of a type that browsers do not run: text until it is asked for.
    private void Pack(TextWriter page, RoleReport role, string id)
    {
        var packed = new HtmlWriter(page, fragments: fragments);
        for (var first = PageLength; first < role.Candidates.Count; first += PageLength)
        {
            page.Write($"<script type=\"text/plain\" id=\"{id}p{(first / PageLength).ToString(CultureInfo.InvariantCulture)}\">");
            Rows(packed, role, id, first);
            page.Write("</script>\n");
        }

        for (var i = 0; i < role.Candidates.Count; i++)
        {
            page.Write($"<script type=\"text/plain\" id=\"p-{CandidateId(id, i)}\">");
            _panel.Write(packed, role.Candidates[i]);
            page.Write("</script>\n");
        }
    }

    private static string CandidateId(string role, int position) => string.Create(CultureInfo.InvariantCulture, $"{role}c{position + 1}");
}
