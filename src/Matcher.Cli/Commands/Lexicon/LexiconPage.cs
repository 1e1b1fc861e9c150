using System.Globalization;
using Matcher.Cli.Messages;
using Matcher.Cli.Rendering;
using Matcher.Lexicon;
using Matcher.Lexicon.Checks;
using Matcher.Messages;

namespace Matcher.Cli.Commands.Lexicon;

/// <summary>What a lexicon holds and what may be wrong with it, as a page of text.</summary>
internal static class LexiconPage
{
    private const int Indent = 2;

    /// <summary>Renders the counts, the problems and the remarks.</summary>
    public static string Render(LexiconReport report, MessageLanguage language, int width, bool hasColor)
    {
        var messages = new LexiconMessages(language);
        var page = new TextPage(width, hasColor);
        Counts(page, report.Counts, messages);
        Findings(page, messages.Problems(report.ProblemCount), Ink.Bad, report.Findings.Where(finding => !finding.IsRemark), messages);
        Findings(page, messages.Remarks(report.Findings.Count - report.ProblemCount), Ink.Strong, report.Findings.Where(finding => finding.IsRemark), messages);
        return page.ToString();
    }

    private static void Counts(TextPage page, IReadOnlyList<LexiconCount> counts, LexiconMessages messages)
    {
        var table = new Columns(">=", "> >", ">~", ">" + messages.WithDomainHead, ">" + messages.ProtectedHead, messages.FileHead);
        List<LexiconCount> own = [.. counts.Where(count => !count.IsShipped)];

        // Beside one's own files, those that ship are one.
        if (own.Count > 0) Add(table, messages, Ink.Plain, Total(counts.Where(count => count.IsShipped), messages.Shipped));
        foreach (var count in own.Count > 0 ? own : counts) Add(table, messages, Ink.Plain, count);
        Add(table, messages, Ink.Strong, Total(counts, messages.Total));
        table.Write(page);
        page.Blank();
        page.Line(messages.Signs);
    }

    private static void Add(Columns table, LexiconMessages messages, Ink ink, LexiconCount count) =>
        table.Add(ink, messages.Whole(count.Same), messages.Whole(count.Narrower), messages.Whole(count.Related), messages.Whole(count.WithDomain), messages.Whole(count.Protected), SafeText.Flat(count.Source));

    private static LexiconCount Total(IEnumerable<LexiconCount> counts, string name) => counts.Aggregate(
        new LexiconCount(name, IsShipped: false, 0, 0, 0, 0, 0),
        (sum, count) => sum with
        {
            Same = sum.Same + count.Same,
            Narrower = sum.Narrower + count.Narrower,
            Related = sum.Related + count.Related,
            WithDomain = sum.WithDomain + count.WithDomain,
            Protected = sum.Protected + count.Protected,
        });

    private static void Findings(TextPage page, string heading, Ink ink, IEnumerable<LexiconFinding> findings, LexiconMessages messages)
    {
        page.Blank();
        page.Line(new Run(heading, ink));
        foreach (var finding in findings)
        {
            page.Line(Indent, Indent + 2, new Run($"[{LexiconCodes.Of(finding.Kind)}] ", Ink.Faint), SafeText.Flat(messages.Finding(finding)));
            foreach (var place in finding.Places) page.Line(Indent + 2, Indent + 4, new Run($"{SafeText.Flat(place.Source)}:{Number(place.Line)} ", Ink.Faint), SafeText.Flat(place.Text));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
