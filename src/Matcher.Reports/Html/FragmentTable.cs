namespace Matcher.Reports.Html;

/// <summary>
/// What the panels of candidates share (markup, the role's lines, reasons), each told once in the page: a panel names a
/// fragment by one character that text never holds as it is, and the page puts it back when the panel is opened. Hundreds
/// of panels so fit in a file that opens at once, and the bytes depend on nothing but the report.
/// </summary>
internal sealed class FragmentTable
{
    /// <summary>Stands for the identifier of the panel itself, with which every identifier in it begins.</summary>
    public const char Self = FirstLong;

    /// <summary>The first of those that take two bytes: letters that French and English do not have. The others, of the private use area, take three.</summary>
    public const char FirstShort = '\u0180';
    private const char LastShort = '\u02FF';
    private const char FirstLong = '\uE000';
    private const char LastLong = '\uF8FF';

    private readonly Dictionary<string, char> _known = new(StringComparer.Ordinal);
    private readonly List<string> _short = [];
    private readonly List<string> _long = [""];

    /// <summary>The fragments of <c>U+0180</c> and on.</summary>
    public IReadOnlyList<string> Short => _short;

    /// <summary>The fragments of <c>U+E000</c> and on: the first is the place of <see cref="Self"/>.</summary>
    public IReadOnlyList<string> Long => _long;

    /// <summary>Whether a character stands for a fragment: in text it must be told as a number.</summary>
    public static bool IsFragment(char c) => c is (>= FirstShort and <= LastShort) or (>= FirstLong and <= LastLong);

    /// <summary>The character that stands for a fragment, or null when the table is full.</summary>
    /// <param name="markup">Markup, its text escaped.</param>
    public char? Of(string markup)
    {
        if (_known.TryGetValue(markup, out var known)) return known;
        if (_short.Count <= LastShort - FirstShort) return Add(_short, FirstShort, markup);
        return _long.Count <= LastLong - FirstLong ? Add(_long, FirstLong, markup) : null;
    }

    private char Add(List<string> fragments, char first, string markup)
    {
        var fragment = (char)(first + fragments.Count);
        fragments.Add(markup);
        _known[markup] = fragment;
        return fragment;
    }
}
