using System.Globalization;
using System.Text;

namespace Matcher.Reports.Html;

/// <summary>Makes text inert in a page, in elements and in attributes between double quotes alike.</summary>
internal static class HtmlText
{
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
        '&' or '<' or '>' or '"' => false,
        '\n' or '\t' => true,
        _ when FragmentTable.IsFragment(c) => false,
        _ => !char.IsControl(c) && !char.IsSurrogate(c),
    };
}
