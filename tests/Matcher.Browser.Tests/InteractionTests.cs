using Matcher.Messages;
using Matcher.Reports.Tests;
using Microsoft.Playwright;

namespace Matcher.Browser.Tests;

/// <summary>What people do in a report: open a candidate, go from a line to its words and back, look, compare, turn pages.</summary>
public sealed class InteractionTests(Browser browser) : IClassFixture<Browser>
{
    private const string Candidate = "#r4c2";

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_line_of_the_role_shows_its_words_in_the_cv(int width)
    {
        var page = await OpenCandidate(width);
        await page.Locator($"{Candidate} .line.k-diploma .ask").ClickAsync();
        var marked = page.Locator($"{Candidate} .m.on");
        var quotes = page.Locator($"{Candidate} .line.k-diploma q");
        Assert.Equal(await quotes.First.TextContentAsync(), string.Concat(await marked.AllTextContentsAsync()));
        Assert.True(await InView(marked.First));
        Assert.Equal(await marked.First.GetAttributeAsync("id"), await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_word_of_the_cv_shows_what_it_earned_and_leads_to_its_line(int width)
    {
        var page = await OpenCandidate(width);
        var word = page.Locator($"{Candidate} .m.k-diploma").First;
        await word.ClickAsync();
        var earned = page.Locator($"{Candidate} .earned");
        var line = page.Locator($"{Candidate} .line.k-diploma");
        Assert.Contains((await line.Locator(".ev b").First.TextContentAsync())!, await earned.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("on", (await line.GetAttributeAsync("class"))!.Split(' '));
        await earned.Locator("a").Filter(new LocatorFilterOptions { HasText = await line.Locator(".ask").TextContentAsync() }).First.ClickAsync();
        Assert.True(await InView(line.Locator(".ask")));
        Assert.True(await line.Locator(".ask").EvaluateAsync<bool>("e => e === document.activeElement"));
    }

    [Fact]
    public async Task Every_word_that_is_marked_tells_what_it_earned()
    {
        var page = await OpenCandidate(1280);
        var silent = await page.EvaluateAsync<int>("() => { let silent = 0; for (const m of document.querySelectorAll('#r4c2 .m')) { m.click(); if (!document.querySelector('#r4c2 .earned li')) silent++; } return silent; }");
        Assert.True(await page.Locator($"{Candidate} .m").CountAsync() > 20);
        Assert.Equal(0, silent);
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        var opened = await browser.Open(TestReport.Samples.Html());
        var page = opened.Page;
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("skip", await page.EvaluateAsync<string>("document.activeElement.className"));
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".cand summary >> visible=true").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(1, await page.Locator(".panel:visible").CountAsync());
        await page.Locator(".panel .ask[href]").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('.m.on')"));
        await page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Locator(".earned li").CountAsync() > 0);
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task One_role_is_shown_at_a_time_and_the_address_names_it()
    {
        var opened = await browser.Open(TestReport.Samples.Html());
        await opened.Page.Locator(".roles a").Nth(2).ClickAsync();
        Assert.Equal("r3", await opened.Page.Locator("main > .role:visible").GetAttributeAsync("id"));
        Assert.EndsWith("#r3", opened.Page.Url, StringComparison.Ordinal);
        Assert.Equal("true", await opened.Page.Locator(".roles a").Nth(2).GetAttributeAsync("aria-current"));
        await opened.Page.GoBackAsync();
        Assert.Equal(1, await opened.Page.Locator("main > .role:visible").CountAsync());
    }

    [Fact]
    public async Task The_map_leads_to_the_candidates_and_has_a_cell_for_each_criterion()
    {
        var opened = await browser.Open(TestReport.Samples.Html(), hash: "#r4");
        var section = opened.Page.Locator("#r4");
        await section.Locator(".heat summary").ClickAsync();
        var role = TestReport.Samples.Report.Roles[3];
        Assert.Equal(role.Role.Criteria.Count * 24, await section.Locator(".map td").CountAsync());
        await section.Locator(".map thead a").Nth(4).ClickAsync();
        Assert.True(await opened.Page.Locator("#r4c5 .panel").IsVisibleAsync());
    }

    [Fact]
    public async Task Two_candidates_are_compared_what_sets_them_apart_first()
    {
        var opened = await browser.Open(TestReport.Samples.Html(), hash: "#r4");
        var section = opened.Page.Locator("#r4");
        await section.Locator(".compare summary").ClickAsync();
        await section.Locator(".compare select").Nth(1).SelectOptionAsync("5");
        var (one, other) = (TestReport.Samples.Report.Roles[3].Candidates[0], TestReport.Samples.Report.Roles[3].Candidates[5]);
        var differences = one.Criteria.Zip(other.Criteria, (left, right) => right.Contribution.PointsMicros - left.Contribution.PointsMicros).OrderByDescending(Math.Abs).ToList();
        var cells = await section.Locator(".duo tbody tr td:last-child").AllTextContentsAsync();
        Assert.Equal(differences.Count + 1, cells.Count);
        Assert.Equal(Figures.Signed(other.Explanation.ScoreMicros - one.Explanation.ScoreMicros), cells[0]);
        Assert.Equal(Figures.Signed(differences[0]), cells[1]);
        Assert.True(await section.Locator(".duo q").CountAsync() > 5);
    }

    [Fact]
    public async Task A_long_list_is_turned_in_pages()
    {
        var rows = Enumerable.Range(1, 120).Select(i => new[] { FormattableString.Invariant($"C{i:000}"), "Responsable informatique", "", "Responsable informatique, 2010-2020", "", "", "", "" }).ToArray();
        var opened = await browser.Open(TestReport.OfRows(MessageLanguage.French, rows).Html());
        var page = opened.Page;
        Assert.Equal(["1–50", "51–100", "101–120"], await page.Locator(".pager button").AllTextContentsAsync());
        Assert.Equal(50, await page.Locator(".cand").CountAsync());
        await page.Locator(".pager button").Nth(2).ClickAsync();
        Assert.Equal(20, await page.Locator(".cand").CountAsync());
        await page.Locator(".cand summary").First.ClickAsync();
        Assert.True(await page.Locator("#r1c101 .panel").IsVisibleAsync());
        await page.Locator(".heat summary").ClickAsync();
        Assert.Equal(20, await page.Locator(".map thead a").CountAsync());
        await page.Locator(".pager button").Nth(0).ClickAsync();
        Assert.Equal(50, await page.Locator(".map thead a").CountAsync());
        await page.EvaluateAsync("location.hash = '#r1c77'");
        await page.Locator("#r1c77 .panel").WaitForAsync();
        Assert.Empty(opened.Errors);
    }

    private async Task<IPage> OpenCandidate(int width)
    {
        var opened = await browser.Open(TestReport.Samples.Html(), width, hash: Candidate);
        await opened.Page.Locator($"{Candidate} .panel").WaitForAsync();
        return opened.Page;
    }

    private static Task<bool> InView(ILocator locator) => locator.EvaluateAsync<bool>("e => { const b = e.getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight; }");
}
