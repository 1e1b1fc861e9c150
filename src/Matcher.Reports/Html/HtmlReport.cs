using System.Text;
using Matcher.Messages;
using Matcher.Reports.Messages;
using Matcher.Reports.Model;

namespace Matcher.Reports.Html;

/// <summary>A report as one HTML file that needs nothing else: no network, no other file.</summary>
public static class HtmlReport
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes the rankings of a run.</summary>
    /// <param name="stream">Where to write, in UTF-8; left open.</param>
    /// <param name="report">What to show.</param>
    public static void Write(Stream stream, Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var messages = new ReportMessages(report.Language);
        var frame = new PageFrame(report.Language);
        var fragments = new FragmentTable();
        using var page = Writer(stream);
        frame.Open(page, messages.Title);
        if (report.Roles.Count > 1) Nav(page, report, messages);
        page.Write($"<noscript><p class=\"noscript\">{messages.NoScript}</p></noscript>\n<main id=\"main\" tabindex=\"-1\">\n");
        var section = new RoleSection(report.Language, fragments);
        for (var role = 0; role < report.Roles.Count; role++) section.Write(page, report.Roles[role], role);
        page.Write("</main>\n");
        frame.Close(page, json => ViewData.Write(json, report, fragments));
    }

    /// <summary>Writes the account of one candidate: all of it is in the page, whether scripts run or not.</summary>
    /// <param name="stream">Where to write, in UTF-8; left open.</param>
    /// <param name="accounts">One a role; not empty, and all of one candidate.</param>
    /// <param name="language">The language of the page.</param>
    public static void WriteAccount(Stream stream, IReadOnlyList<CandidateReport> accounts, MessageLanguage language)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        ArgumentOutOfRangeException.ThrowIfZero(accounts.Count, nameof(accounts));
        var messages = new ReportMessages(language);
        var frame = new PageFrame(language);
        var panel = new CandidatePanel(language);
        using var page = Writer(stream);
        frame.Open(page, messages.AccountTitle(ReportMessages.Who(accounts[0])));
        page.Write("<main id=\"main\" tabindex=\"-1\">\n");
        for (var role = 0; role < accounts.Count; role++)
        {
            var (id, account) = (RoleSection.Id(role), accounts[role]);
            var html = new HtmlWriter(page, id);
            html.Raw($"<section class=\"role\" id=\"{id}\"><h2 dir=\"auto\">").Text(SafeText.Flat(account.Explanation.Role.Title)).Raw("</h2><p class=\"count\"><b>")
                .Text(Score(account, messages)).Raw("</b>, ").Text(messages.RankOf(account.Rank, account.Scored)).Raw("</p>\n");
            panel.Write(html, account);
            html.Raw("</section>\n");
        }

        page.Write("</main>\n");
        frame.Close(page, data: null);
    }

    private static string Score(CandidateReport account, ReportMessages messages)
    {
        var points = messages.Decimals(account.Explanation.ScoreMicros, 2);
        return account.Explanation.IsInsufficient ? new StandingMessages(messages.Language).InsufficientScore(points) : messages.ScoreOf(points);
    }

    private static void Nav(StreamWriter page, Report report, ReportMessages messages)
    {
        page.Write($"<nav class=\"roles\" aria-label=\"{messages.RolesNav}\"><ul role=\"list\">");
        for (var role = 0; role < report.Roles.Count; role++)
            page.Write($"<li><a href=\"#{RoleSection.Id(role)}\" dir=\"auto\">{HtmlText.Escape(SafeText.Flat(report.Roles[role].Role.Title))}</a></li>");
        page.Write("</ul></nav>\n");
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize, leaveOpen: true) { NewLine = "\n" };
}
