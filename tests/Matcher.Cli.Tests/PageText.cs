using System.Net;
using System.Text;

namespace Matcher.Cli.Tests;

/// <summary>What a person reads in a page, a line a block: its markup, its style and its scripts taken away.</summary>
internal static class PageText
{
    private static readonly string[] Blocks = ["p", "li", "h1", "h2", "h3", "h4", "tr", "div", "section", "summary", "figcaption", "title", "ul", "ol"];

    public static string Of(string page)
    {
        var text = new StringBuilder();
        for (var i = 0; i < page.Length;)
        {
            if (page[i] != '<')
            {
                var next = page.IndexOf('<', i);
                var end = next < 0 ? page.Length : next;
                text.Append(WebUtility.HtmlDecode(page[i..end]));
                i = end;
                continue;
            }

            var close = page.IndexOf('>', i);
            var tag = page[(i + 1)..close].TrimStart('/').Split(' ', '\n')[0];
            if (Blocks.Contains(tag)) text.Append('\n');
            else if (tag is "td" or "th" or "text") text.Append("  ");
            i = tag is "style" or "script" ? page.IndexOf($"</{tag}>", close, StringComparison.Ordinal) + tag.Length + 3 : close + 1;
        }

        return string.Join('\n', text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) + "\n";
    }
}
