using System.Globalization;
using System.Text;

namespace Matcher.Reports.Xlsx;

/// <summary>Makes texts fit for cells: what stands in a CV must neither break the file nor run in it.</summary>
internal static class CellText
{
    /// <summary>The most UTF-16 code units of a cell.</summary>
    public const int Most = 32_767;

    // A cell may hold 253 breaks; an account that long is read elsewhere.
    private const int MostBreaks = 250;
    private const char Ellipsis = '…';

    /// <summary>
    /// The text without what XML or a spreadsheet does not take: control and direction characters, halves of surrogate
    /// pairs, more than a cell holds. Breaks of line stay.
    /// </summary>
    public static string Fit(string text)
    {
        var fit = new StringBuilder(Math.Min(text.Length, Most));
        var breaks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (fit.Length >= Most - 2 || (text[i] == '\n' && ++breaks > MostBreaks))
            {
                fit.Append(Ellipsis);
                break;
            }

            if (char.IsSurrogatePair(text, i)) fit.Append(text[i]).Append(text[++i]);
            else if (text[i] == '\n') fit.Append('\n');
            else if (char.IsControl(text[i])) fit.Append(' ');
            else if (!IsLeftOut(text[i])) fit.Append(text[i]);
        }

        return fit.ToString();
    }

    /// <summary>The same on one line, blanks run together.</summary>
    public static string Flat(string text) => string.Join(' ', Fit(text.ReplaceLineEndings(" ")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The beginning of a text on one line, up to a word, and an ellipsis where more follows.</summary>
    public static string Shorten(string text, int most)
    {
        var flat = Flat(text);
        if (flat.Length <= most) return flat;
        var space = flat.LastIndexOf(' ', most - 1);
        var end = space > most / 2 ? space : most - 1;
        if (char.IsHighSurrogate(flat[end - 1])) end--;
        return flat[..end].TrimEnd(' ', ',', ';', ':') + Ellipsis;
    }

    /// <summary>The text as the file writes it: "_x0041_" would be read as the letter that it numbers.</summary>
    public static string Escape(string text)
    {
        for (var at = text.IndexOf("_x", StringComparison.Ordinal); at >= 0; at = text.IndexOf("_x", at + 1, StringComparison.Ordinal))
        {
            if (!IsNumbered(text, at)) continue;
            text = text.Insert(at, "_x005F");
            at += "_x005F".Length;
        }

        return text;
    }

    private static bool IsNumbered(string text, int at) =>
        at + 6 < text.Length && text[at + 6] == '_' && text[(at + 2)..(at + 6)].All(char.IsAsciiHexDigit);

    private static bool IsLeftOut(char c) =>
        char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
