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
        await Assertions.Expect(marked).Not.ToHaveCountAsync(0);
        Assert.Equal(await quotes.First.TextContentAsync(), string.Concat(await marked.AllTextContentsAsync()));
        await Assertions.Expect(marked.First).ToBeInViewportAsync();
        await Assertions.Expect(marked.First).ToBeFocusedAsync();
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
        await Assertions.Expect(earned).ToContainTextAsync((await line.Locator(".ev b").First.TextContentAsync())!);
        await Assertions.Expect(line).ToContainClassAsync("on");
        await earned.Locator("a").Filter(new LocatorFilterOptions { HasText = await line.Locator(".ask").TextContentAsync() }).First.ClickAsync();
        await Assertions.Expect(line.Locator(".ask")).ToBeInViewportAsync();
        await Assertions.Expect(line.Locator(".ask")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_word_that_earns_too_little_for_a_colour_is_found_both_ways_all_the_same()
    {
        var page = await OpenCandidate(1280);
        var faint = page.Locator($"{Candidate} span.m:not([class*='k-'])").First;
        await faint.ClickAsync();
        await Assertions.Expect(page.Locator($"{Candidate} .earned li")).Not.ToHaveCountAsync(0);
        var number = (await faint.GetAttributeAsync("id"))!.Split('m')[^1];
        var line = page.Locator($"{Candidate} .line:has(.ev > [data-m~='{number}'])").First;
        await line.Locator(".ask").ClickAsync();
        await Assertions.Expect(faint).ToContainClassAsync("on");
    }

    [Fact]
    public async Task Every_word_that_is_marked_tells_what_it_earned()
    {
        var page = await OpenCandidate(1280);
        var silent = await page.EvaluateAsync<int>("() => { let silent = 0; for (const m of document.querySelectorAll('#r4c2 .m')) { m.click(); if (!document.querySelector('#r4c2 .earned li')) silent++; } return silent; }");
        await Assertions.Expect(page.Locator($"{Candidate} .m").Nth(20)).ToBeAttachedAsync();
        Assert.Equal(0, silent);
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        var opened = await browser.Open(TestReport.Samples.Html());
        var page = opened.Page;
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".cand summary >> visible=true").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".panel:visible")).ToHaveCountAsync(1);
        await page.Locator(".panel .ask[href]").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".m.on:focus")).ToHaveCountAsync(1);
        await page.Locator("a.m.on").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".earned li")).Not.ToHaveCountAsync(0);
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task One_role_is_shown_at_a_time_and_the_address_names_it()
    {
        var opened = await browser.Open(TestReport.Samples.Html());
        await opened.Page.Locator(".roles a").Nth(2).ClickAsync();
        await Assertions.Expect(opened.Page.Locator("main > .role:visible")).ToHaveAttributeAsync("id", "r3");
        await Assertions.Expect(opened.Page.Locator(".roles a").Nth(2)).ToHaveAttributeAsync("aria-current", "true");
        Assert.EndsWith("#r3", opened.Page.Url, StringComparison.Ordinal);
        await opened.Page.GoBackAsync();
        await Assertions.Expect(opened.Page.Locator("main > .role:visible")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_map_leads_to_the_candidates_and_has_a_cell_for_each_criterion()
    {
        var opened = await browser.Open(TestReport.Samples.Html(), hash: "#r4");
        var section = opened.Page.Locator("#r4");
        await section.Locator(".heat summary").ClickAsync();
        var role = TestReport.Samples.Report.Roles[3];
        await Assertions.Expect(section.Locator(".map td")).ToHaveCountAsync(role.Role.Criteria.Count * 24);
        await section.Locator(".map thead a").Nth(4).ClickAsync();
        await Assertions.Expect(opened.Page.Locator("#r4c5 .panel")).ToBeVisibleAsync();
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
        var cells = section.Locator(".duo tbody tr td:last-child");
        await Assertions.Expect(cells).ToHaveCountAsync(differences.Count + 1);
        await Assertions.Expect(cells.Nth(0)).ToHaveTextAsync(Figures.Signed(other.Explanation.ScoreMicros - one.Explanation.ScoreMicros));
        await Assertions.Expect(cells.Nth(1)).ToHaveTextAsync(Figures.Signed(differences[0]));
        await Assertions.Expect(section.Locator(".duo q").Nth(5)).ToBeAttachedAsync();
    }

    [Fact]
    public async Task A_long_list_is_turned_in_pages()
    {
        var rows = Enumerable.Range(1, 120).Select(i => new[] { FormattableString.Invariant($"C{i:000}"), "Responsable informatique", "", "Responsable informatique, 2010-2020", "", "", "", "" }).ToArray();
        var opened = await browser.Open(TestReport.OfRows(MessageLanguage.French, rows).Html());
        var page = opened.Page;
        await Assertions.Expect(page.Locator(".pager button")).ToHaveTextAsync(["1–50", "51–100", "101–120"]);
        await Assertions.Expect(page.Locator(".cand")).ToHaveCountAsync(50);
        await page.Locator(".pager button").Nth(2).ClickAsync();
        await Assertions.Expect(page.Locator(".cand")).ToHaveCountAsync(20);
        await page.Locator(".cand summary").First.ClickAsync();
        await Assertions.Expect(page.Locator("#r1c101 .panel")).ToBeVisibleAsync();
        await page.Locator(".heat summary").ClickAsync();
        await Assertions.Expect(page.Locator(".map thead a")).ToHaveCountAsync(20);
        await page.Locator(".pager button").Nth(0).ClickAsync();
        await Assertions.Expect(page.Locator(".map thead a")).ToHaveCountAsync(50);
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
}
