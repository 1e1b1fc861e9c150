using Matcher.Messages;
using Matcher.Reports.Html;
using Matcher.Reports.Tests;
using Microsoft.Playwright;

namespace Matcher.Browser.Tests;

/// <summary>Nothing goes wrong in a page, at any width, in light and dark, in both languages, whatever the CVs hold.</summary>
public sealed class LookTests(Browser browser) : IClassFixture<Browser>
{
    private const int Desktop = 1280;
    private const int Phone = 360;

    private static readonly string[] Views = [".view >> nth=0", ".heat", ".compare"];

    private static readonly Dictionary<string, string[][]> Runs = new(StringComparer.Ordinal)
    {
        ["no candidate"] = [],
        ["one candidate"] = [["A", "Responsable informatique", "", "Responsable informatique, 2015-2024", "BTS Informatique", "Windows", "9", "45"]],
        ["long words"] =
        [
            [new string('W', 120), new string('x', 400), "", "Responsable informatique " + new string('y', 3000), "", "", "", ""],
            ["Wolfeschlegelsteinhausenbergerdorff-de la Rochefoucauld-Liancourt et Saint-Simon", "Responsable informatique", "", "", "", "", "", ""],
        ],
        ["no accents"] = [["A", "RESPONSABLE INFORMATIQUE", "", "Responsable securite et developpement, reseaux, 2010-2020", "Ingenieur", "", "", ""]],
        ["right to left"] =
        [
            ["مرشح-١", "مدير تكنولوجيا المعلومات", "خبرة طويلة", "مدير المعلوماتية, Veeam, Windows Server\n2015-2024 إدارة الشبكات", "שלום", "", "12", ""],
            ["B\u202Eesrever", "Responsable informatique \u202E etirw", "", "Responsable informatique\u202E, 2010-2020", "", "", "", ""],
        ],
        ["hostile text"] =
        [
            ["<script>alert(1)</script>", "\"><img src=x onerror=alert(2)> responsable informatique", "</script><script>alert(3)</script>", "=cmd()|' /C calc'!A0 <svg onload=alert(4)> sauvegardes Veeam {{7*7}}", "javascript:alert(5)", "' onmouseover='alert(6)", "12", "=1+1"],
            ["B", "Responsable informatique", "", string.Concat(Enumerable.Repeat("Sauvegardes, réseaux & <b>serveurs</b> ", 2_600)), "", "", "", ""],
        ],
    };

    public static TheoryData<string, string, int, bool> Cases()
    {
        var data = new TheoryData<string, string, int, bool>();
        foreach (var name in Runs.Keys)
        {
            data.Add(name, "fr", Desktop, false);
            data.Add(name, "en", Phone, true);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_report_of_any_candidates_has_no_error_and_fits(string name, string language, int width, bool dark)
    {
        var report = TestReport.OfRows(language == "fr" ? MessageLanguage.French : MessageLanguage.English, Runs[name]);
        await CheckAsync(report.Html(), width, dark, Runs[name].Length);
    }

    [Theory]
    [InlineData("fr", Desktop, false)]
    [InlineData("fr", Phone, true)]
    [InlineData("en", Desktop, true)]
    [InlineData("en", Phone, false)]
    public async Task The_report_of_the_samples_has_no_error_and_fits(string language, int width, bool dark)
    {
        var report = language == "fr" ? TestReport.Samples : TestReport.OfSamples(MessageLanguage.English);
        await CheckAsync(report.Html(), width, dark, candidates: 24);
    }

    [Theory]
    [InlineData(Desktop, true)]
    [InlineData(Phone, false)]
    public async Task The_account_of_one_candidate_has_no_error_and_fits(int width, bool dark)
    {
        using var stream = new MemoryStream();
        HtmlReport.WriteAccount(stream, [.. TestReport.Samples.Report.Roles.Take(2).Select(role => role.Candidates[1])], MessageLanguage.French);
        var opened = await browser.Open(stream.ToArray(), width, dark ? ColorScheme.Dark : ColorScheme.Light);
        await opened.Page.Locator(".ask[href]").First.ClickAsync();
        Assert.Empty(await opened.SeriousFindings());
        Assert.False(await opened.IsTooWide());
        Assert.Empty(opened.Errors);
    }

    [Fact]
    public async Task Without_scripts_the_list_can_be_read()
    {
        var opened = await browser.Open(TestReport.Samples.Html(), scripts: false);
        await Assertions.Expect(opened.Page.Locator(".cand:visible")).ToHaveCountAsync(5 * 24);
        await Assertions.Expect(opened.Page.Locator(".noscript")).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator(".heat").First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task On_paper_what_is_open_is_printed_in_black_on_white()
    {
        var opened = await browser.Open(TestReport.Samples.Html(), hash: "#r1c2", scheme: ColorScheme.Dark);
        await opened.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Light });
        await Assertions.Expect(opened.Page.Locator("#r1c2 .cv")).ToBeVisibleAsync();
        await Assertions.Expect(opened.Page.Locator(".roles")).ToBeHiddenAsync();
        await Assertions.Expect(opened.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await Assertions.Expect(opened.Page.Locator("body")).ToHaveCSSAsync("color", "rgb(0, 0, 0)");
    }

    private async Task CheckAsync(byte[] html, int width, bool dark, int candidates)
    {
        var opened = await browser.Open(html, width, dark ? ColorScheme.Dark : ColorScheme.Light);
        var page = opened.Page;
        await Assertions.Expect(page.Locator(".cand:visible")).ToHaveCountAsync(candidates);
        var section = page.Locator(".role:visible");
        if (candidates > 0)
        {
            foreach (var view in Views.Take(candidates > 1 ? 3 : 2)) await section.Locator(view).First.Locator("summary").ClickAsync();
            await section.Locator(".cand summary").First.ClickAsync();
            if (candidates > 1) await section.Locator(".cand > details > summary").Nth(1).ClickAsync();
            // A panel opens in the browser's own time after the click.
            await Assertions.Expect(page.Locator(".panel:visible")).ToHaveCountAsync(Math.Min(2, candidates));
        }

        Assert.False(await opened.IsTooWide());
        Assert.Empty(await opened.SeriousFindings());
        Assert.Empty(opened.Errors);
    }
}
