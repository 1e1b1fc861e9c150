using System.Globalization;
using System.Text;

namespace Matcher.Reports.Html;

/// <summary>Makes text inert in a page, in elements and in quoted attributes alike.</summary>
internal static class HtmlText
{
    /// <summary>The first of the characters that stand for shared fragments; text has none of them left.</summary>
    public const char FirstFragment = '\uE000';

    /// <summary>The last of them.</summary>
    public const char LastFragment = '\uF8FF';

    private const char Replacement = '\uFFFD';

    /// <summary>Escapes what a browser would read as markup; what no page may hold becomes U+FFFD.</summary>
    /// <param name="text">Any text, hostile or not.</param>
    public static string Escape(string text)
    {
        var first = 0;
        while (first < text.Length && IsPlain(text[first])) first++;
        if (first == text.Length) return text;

        var escaped = new StringBuilder(text.Length + 32);
        escaped.Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (IsPlain(c)) escaped.Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) escaped.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c)) escaped.Append(Replacement);
            else if (char.IsControl(c)) escaped.Append(c == '\r' ? "" : Replacement.ToString());
            else escaped.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
        }

        return escaped.ToString();
    }

    private static bool IsPlain(char c) => c switch
    {
        '&' or '<' or '>' or '"' or '\'' or '`' => false,
        '\n' or '\t' => true,
        >= FirstFragment and <= LastFragment => false,
        _ => !char.IsControl(c) && !char.IsSurrogate(c),
    };
}
