using System.Buffers;
using System.Text;
using Matcher.Reports.Messages;

namespace Matcher.Reports.Markdown;

/// <summary>Makes text of a document fit for Markdown: on one line, and nothing in it is read as mark-up or HTML.</summary>
internal static class MarkdownText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<>|#~!&$");

    /// <summary>The text, its marks escaped.</summary>
    public static string Escape(string text)
    {
        var flat = SafeText.Flat(text);
        var escaped = new StringBuilder(flat.Length);
        for (var i = 0; i < flat.Length; i++)
        {
            // A list or a heading may only open a line: "- " and "1. " do where the text does.
            var opens = i == 0 && flat[i] is '-' or '+' or '=';
            var numbers = flat[i] is '.' or ')' && i > 0 && flat.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0;
            if (opens || numbers || Marks.Contains(flat[i])) escaped.Append('\\');
            escaped.Append(flat[i]);
        }

        return escaped.ToString();
    }
}
