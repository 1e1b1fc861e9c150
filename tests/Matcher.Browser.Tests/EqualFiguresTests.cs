using System.Text.Json;
using Matcher.Reports.Tests;
using Matcher.WhatIfs;

namespace Matcher.Browser.Tests;

/// <summary>Every figure of the page is that of the JSON Lines of the same run.</summary>
public sealed class EqualFiguresTests(Browser browser) : IClassFixture<Browser>
{
    // Passages told one by one; the others are told together.
    private const int Each = 3;

    private const decimal LeastGain = 0.005m;

    // What a person reads in each panel, one object a candidate.
    private const string Read = """
        () => [...document.querySelectorAll('.cand > details')].map(d => {
          d.open = true; d.dispatchEvent(new Event('toggle'));
          const text = (e) => e ? e.textContent : null;
          return {
            score: text(d.querySelector('.score.thin .w') ?? d.querySelector('.score b')), thin: !!d.querySelector('.score.thin'), place: text(d.querySelector('.place')), rank: text(d.querySelector('.rank')),
            whatIfs: [...d.querySelectorAll('.ifs tbody tr')].map(r => [...r.querySelectorAll('td')].map(text)),
            total: text(d.querySelector('.points tfoot td')),
            kinds: [...d.querySelectorAll('.points tbody td:nth-child(2)')].map(text),
            lines: [...d.querySelectorAll('.line')].map(l => ({
              points: text(l.querySelector('.pts')), meta: text(l.querySelector('.meta')), status: l.className,
              evidence: [...l.querySelectorAll('.ev > li')].map(text), why: text(l.querySelector('.why')) }))
          };
        })
        """;

    [Fact]
    public async Task The_figures_of_the_page_are_those_of_the_json_lines()
    {
        var opened = await browser.Open(TestReport.Samples.Html());
        var shown = (await opened.Page.EvaluateAsync<JsonElement>(Read)).EnumerateArray().ToList();
        var accounts = TestReport.Samples.JsonLines().TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(5 * 24, accounts.Count);
        Assert.Equal(accounts.Count, shown.Count);
        foreach (var (account, panel) in accounts.Zip(shown)) Check(account, panel);
        var whatIfs = TestReport.Samples.Report.Roles.SelectMany(role => role.Candidates).Select(candidate => candidate.WhatIfs).ToList();
        foreach (var (expected, panel) in whatIfs.Zip(shown)) CheckWhatIfs(expected, panel.GetProperty("whatIfs"));
        Assert.True(whatIfs.Sum(list => list.Count) > accounts.Count);
    }

    private static void CheckPlace(JsonElement standing, string place, bool isThin)
    {
        var (from, to, best, worst) = (Raw(standing, "tied_from"), Raw(standing, "tied_to"), Raw(standing, "best"), Raw(standing, "worst"));
        Assert.Contains(from == to ? "seul à sa place" : $"à égalité, {from} à {to}", place, StringComparison.Ordinal);
        if (isThin) return;
        var held = $"({Figures.Percent(Number(standing, "held"))}\u00A0%";
        Assert.Contains(best == worst ? held + ")" : $"{held}, {best} à {worst})", place, StringComparison.Ordinal);
        Assert.Contains(Number(standing, "held") >= 0.95m ? "place stable" : "place mobile", place, StringComparison.Ordinal);
    }

    private static void CheckWhatIfs(IReadOnlyList<WhatIf> expected, JsonElement shown) => Assert.Equal(
        expected.Select(whatIf => $"{Figures.Signed(whatIf.ChangeMicros)} {Figures.Points(whatIf.ScoreMicros / 1_000_000m)} {whatIf.Rank}"),
        shown.EnumerateArray().Select(row => string.Join(' ', row.EnumerateArray().Select(cell => cell.GetString()))));

    private static void Check(JsonElement account, JsonElement panel)
    {
        var score = account.GetProperty("score").GetDecimal();
        var isThin = account.GetProperty("insufficient_information").GetBoolean();
        Assert.Equal(isThin, panel.GetProperty("thin").GetBoolean());
        Assert.Equal(Figures.Points(score) + (isThin ? " points attestés" : ""), Text(panel, "score"));
        CheckPlace(account.GetProperty("standing"), Text(panel, "place"), isThin);
        Assert.Equal(Figures.Points(score, 6), Text(panel, "total"));
        Assert.Equal(account.GetProperty("rank").GetRawText(), Text(panel, "rank"));
        var contributions = account.GetProperty("contributions").EnumerateArray().ToList();
        Assert.Equal(
            contributions.GroupBy(item => Text(item, "kind")).Select(kind => Figures.Points(kind.Sum(item => Number(item, "points")), 6)),
            panel.GetProperty("kinds").EnumerateArray().Select(item => item.GetString()!));
        // Lines stand by kind, in the order of the document within each.
        var lines = panel.GetProperty("lines").EnumerateArray().ToList();
        var ordered = contributions.GroupBy(item => Text(item, "kind")).SelectMany(kind => kind).ToList();
        Assert.Equal(ordered.Count, lines.Count);
        foreach (var (contribution, line) in ordered.Zip(lines)) CheckLine(contribution, line);
    }

    private static void CheckLine(JsonElement contribution, JsonElement line)
    {
        Assert.Equal($"{Figures.Points(Number(contribution, "points"))} sur {Figures.Points(Number(contribution, "weight"))}", Text(line, "points"));
        Assert.Contains("s-" + Text(contribution, "status"), Text(line, "status").Split(' '));
        var meta = Text(line, "meta");
        if (Number(contribution, "coverage") > 0) Assert.Contains($" {Figures.Percent(Number(contribution, "coverage"))}\u00A0%", meta, StringComparison.Ordinal);
        Assert.EndsWith($"ligne {contribution.GetProperty("line").GetRawText()} · {Text(contribution, "criterion")}", meta, StringComparison.Ordinal);

        var evidence = contribution.GetProperty("evidence").EnumerateArray().ToList();
        var told = line.GetProperty("evidence").EnumerateArray().Select(item => item.GetString()!).ToList();
        Assert.Equal(Math.Min(evidence.Count, Each + 1), told.Count);
        for (var i = 0; i < told.Count; i++)
        {
            var gain = i < Each ? Number(evidence[i], "gain") : evidence.Skip(Each).Sum(item => Number(item, "gain"));
            // A passage whose gain rounds to no per cent is shown without a figure.
            if (i < Each && gain < LeastGain) Assert.DoesNotContain(" pt (", told[i], StringComparison.Ordinal);
            else if (gain > 0) Assert.Contains($" pt ({Figures.Percent(gain)}\u00A0%)", told[i], StringComparison.Ordinal);
            if (i < Each && Text(evidence[i], "text").Length < 60) Assert.Contains(string.Join(' ', Text(evidence[i], "text").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), told[i], StringComparison.Ordinal);
        }

        foreach (var factor in contribution.GetProperty("factors").EnumerateArray().Where(factor => Number(factor, "value") < 1 && Text(factor, "name") != "match"))
            Assert.Contains($" {Figures.Percent(Number(factor, "value"))}\u00A0%", Text(line, "why"), StringComparison.Ordinal);
    }

    private static string Raw(JsonElement element, string name) => element.GetProperty(name).GetRawText();

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static decimal Number(JsonElement element, string name) => element.GetProperty(name).GetDecimal();
}
