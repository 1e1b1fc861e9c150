using Matcher.Cli.Rendering;
using Matcher.Reports.Messages;

namespace Matcher.Evaluation.Reports;

/// <summary>A report as plain text.</summary>
internal static class ReportText
{
    // Nothing is wrapped or cut: what does not fit a screen is read with a pager.
    private const int Width = 10_000;

    /// <summary>Renders the tables one under another.</summary>
    public static string Render(Report report)
    {
        var page = new TextPage(Width, hasColor: false);
        foreach (var table in report.Tables)
        {
            page.Blank();
            page.Line(table.Title);
            if (table.Rows.Count > 0) Write(table, page);
            foreach (var note in table.Notes) page.Line(indent: 2, note);
        }

        return page.ToString();
    }

    // Numbers stand to the right, under a head that does too.
    private static void Write(ReportTable table, TextPage page)
    {
        var columns = new Columns([.. table.Columns.Select((name, i) => (table.Rows.All(row => row[i].Value is not string) ? ">" : "") + name)]);
        foreach (var row in table.Rows) columns.Add([.. row.Select(cell => SafeText.Flat(cell.ToString()))]);
        columns.Write(page, indent: 2);
    }
}
