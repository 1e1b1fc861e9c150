namespace Matcher.Reports.Html;

/// <summary>
/// What the panels of candidates share (markup, the role's lines, reasons), each told once in the page: a panel names a
/// fragment by one character of the private use area, and the page puts it back when the panel is opened. Hundreds of
/// panels so fit in a file that opens at once, and the bytes depend on nothing but the report.
/// </summary>
internal sealed class FragmentTable
{
    /// <summary>Stands for the identifier of the panel itself, which every link in it begins with.</summary>
    public const char Self = HtmlText.FirstFragment;

    private readonly Dictionary<string, char> _known = new(StringComparer.Ordinal);
    private readonly List<string> _fragments = [""];

    /// <summary>The fragments: the first is the place of <see cref="Self"/>.</summary>
    public IReadOnlyList<string> Fragments => _fragments;

    /// <summary>The character that stands for a fragment, or null when the table is full.</summary>
    /// <param name="markup">Markup, its text escaped.</param>
    public char? Of(string markup)
    {
        if (_known.TryGetValue(markup, out var known)) return known;
        if (_fragments.Count > HtmlText.LastFragment - HtmlText.FirstFragment) return null;
        var fragment = (char)(HtmlText.FirstFragment + _fragments.Count);
        _fragments.Add(markup);
        _known[markup] = fragment;
        return fragment;
    }
}
