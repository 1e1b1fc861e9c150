namespace Matcher.Reports.Html;

/// <summary>
/// What the panels of candidates share (markup, the role's lines, reasons), each told once in the page: a panel names a
/// fragment by one character that text never holds as it is, and the page puts it back when the panel is opened. Hundreds
/// of panels so fit in a file that opens at once, and the bytes depend on nothing but the report.
/// </summary>
internal sealed class FragmentTable
{
    /// <summary>Stands for the identifier of the panel itself, with which every identifier in it begins.</summary>
    public const char Self = '\uE000';

    // The first three take two bytes each: letters that French and English do not have, nor Greek, Russian, Hebrew or Arabic
    // as a CV may hold them. The last, of the private use area, take three. The script of the page knows the same ranges.
    private static readonly string Characters = Range('\u0180', '\u02FF') + Range('\u0460', '\u058F') + Range('\u0700', '\u07FF') + Range((char)(Self + 1), '\uF8FF');

    private readonly Dictionary<string, char> _known = new(StringComparer.Ordinal);
    private readonly List<string> _fragments = [];

    /// <summary>The fragments, in the order of the characters that stand for them.</summary>
    public IReadOnlyList<string> Fragments => _fragments;

    /// <summary>Whether a character stands for a fragment: in text it must be told as a number.</summary>
    public static bool IsFragment(char c) => c is (>= '\u0180' and <= '\u02FF') or (>= '\u0460' and <= '\u058F') or (>= '\u0700' and <= '\u07FF') or (>= Self and <= '\uF8FF');

    /// <summary>The position of the fragment that a character stands for.</summary>
    public static int PositionOf(char c) => Characters.IndexOf(c, StringComparison.Ordinal);

    /// <summary>The character that stands for a fragment, or null when the table is full.</summary>
    /// <param name="markup">Markup, its text escaped.</param>
    public char? Of(string markup)
    {
        if (_known.TryGetValue(markup, out var known)) return known;
        if (_fragments.Count == Characters.Length) return null;
        var fragment = Characters[_fragments.Count];
        _fragments.Add(markup);
        return _known[markup] = fragment;
    }

    private static string Range(char first, char last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(c => (char)c));
}
