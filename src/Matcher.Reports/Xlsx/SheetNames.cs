namespace Matcher.Reports.Xlsx;

/// <summary>Names of sheets: 31 characters at most, a few forbidden, none twice whatever the case.</summary>
internal sealed class SheetNames
{
    private const int Most = 31;

    // "History" is kept by spreadsheets for themselves.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    /// <summary>The name that a sheet gets, as near as may be to the one wanted.</summary>
    public string Take(string wanted)
    {
        var plain = new string([.. CellText.Flat(wanted).Select(c => "[]:*?/\\".Contains(c, StringComparison.Ordinal) ? ' ' : c)]).Trim(' ', '\'');
        if (plain.Length == 0) plain = "-";
        for (var i = 1; ; i++)
        {
            var end = i == 1 ? "" : FormattableString.Invariant($" ({i})");
            var name = Cut(plain, Most - end.Length) + end;
            if (_taken.Add(name)) return name;
        }
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd(' ', '\'');
    }
}
