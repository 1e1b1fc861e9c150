using System.Text.Json;
using Microsoft.Playwright;

namespace Matcher.Browser.Tests;

/// <summary>A page, and all that went wrong in it.</summary>
public sealed class OpenPage
{
    private readonly List<string> _errors = [];

    public OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _errors.Add(message.Text);
        };
        page.PageError += (_, error) => _errors.Add(error);
        page.Request += (_, request) =>
        {
            if (request.Url.StartsWith("http", StringComparison.Ordinal)) _errors.Add("asked for " + request.Url);
        };
        page.Dialog += async (_, dialog) =>
        {
            _errors.Add("a dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, exceptions, requests to a network, dialogs.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Whether the page is wider than the window.</summary>
    public Task<bool> IsTooWide() => Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth");

    /// <summary>What axe-core finds that is serious or critical, at level AA of WCAG 2.2 and as good practice.</summary>
    public async Task<string[]> SeriousFindings()
    {
        // Evaluated rather than added as an element, which the page's own policy refuses.
        await Page.EvaluateAsync(await Browser.Axe());
        var found = await Page.EvaluateAsync<JsonElement>("async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.filter(v => v.impact === 'serious' || v.impact === 'critical').map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html + ' ' + n.failureSummary).join(' | '))");
        return [.. found.EnumerateArray().Select(item => item.GetString()!)];
    }
}
