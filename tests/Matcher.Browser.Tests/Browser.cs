using Matcher.Tests.Shared;
using Microsoft.Playwright;

namespace Matcher.Browser.Tests;

/// <summary>Debian's Chromium, started once for a class of tests; they are skipped where it is not installed.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Install = "run tools/install-browser.sh.";

    private static readonly string Program = Environment.GetEnvironmentVariable("MATCHER_CHROMIUM") ?? "/usr/bin/chromium";
    private static readonly string AxePath = TestFiles.Project("artifacts", "browser", "axe.min.js");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("matcher-browser-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _pages;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program)) return;
        _playwright = await Playwright.CreateAsync();
        // A container's root has no sandbox of its own; the pages are ours.
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = ["--no-sandbox"] });
    }

    /// <summary>Opens a page from a file, as people do.</summary>
    public async Task<OpenPage> Open(byte[] html, int width = 1280, ColorScheme scheme = ColorScheme.Light, string hash = "", bool scripts = true)
    {
        Assert.SkipUnless(_browser is not null, $"There is no Chromium at {Program}: {Install}");
        var path = Path.Combine(_folder.FullName, FormattableString.Invariant($"{Interlocked.Increment(ref _pages)}.html"));
        await File.WriteAllBytesAsync(path, html, TestContext.Current.CancellationToken);
        var page = await _browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, ColorScheme = scheme, JavaScriptEnabled = scripts });
        var opened = new OpenPage(page);
        await page.GotoAsync(new Uri(path).AbsoluteUri + hash);
        return opened;
    }

    /// <summary>The program that checks accessibility.</summary>
    public static async Task<string> Axe()
    {
        Assert.SkipUnless(File.Exists(AxePath), $"There is no axe-core at {AxePath}: {Install}");
        return await File.ReadAllTextAsync(AxePath, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }
}
