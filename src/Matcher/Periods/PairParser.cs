namespace Matcher.Periods;

/// <summary>
/// Reads two dates that nothing joins, or a bar: "2015 2019  Technicien", "03/2018 | 12/2022", two lines of one date each. Documents lose their
/// dashes on the way to text, and tables never had any.
/// </summary>
internal readonly ref struct PairParser(ReadOnlySpan<DateItem> items)
{
    private readonly ReadOnlySpan<DateItem> _items = items;
    private readonly DateParser _dates = new(items);
    private readonly JoinerParser _joiners = new(items);

    /// <summary>Reads the second date of a pair; year 0 where it is today.</summary>
    /// <param name="first">Where the first date begins.</param>
    /// <param name="begin">The first date.</param>
    /// <param name="end">The second, with the item after it.</param>
    public bool TryEnd(int first, Moment begin, out Moment end)
    {
        end = default;
        if (begin.Year == 0 || begin.IsWeak || begin.Length > 1) return false;
        var parted = At(begin.Next) is DateWord.Bar or DateWord.Colon or DateWord.Line ? At(begin.Next) : DateWord.Word;
        var at = parted == DateWord.Word ? begin.Next : begin.Next + 1;
        var isToday = parted is DateWord.Bar or DateWord.Line && _joiners.TryPresent(at, afterTo: false, out at);
        if (isToday) end = new Moment(0, 0, 0, IsWeak: false, at);
        else if (!_dates.TryRead(at, out end) || end.Year == 0 || end.IsWeak || end.Precision != begin.Precision || end.Length > 1 || IsBefore(end, begin)) return false;
        var (opens, closes) = (_dates.OpensLine(first), At(end.Next) == DateWord.Line);
        if (parted == DateWord.Line) return opens && closes && !IsDate(first - 2) && !IsDate(end.Next + 1);
        // Years alone, one after the other, are a period where a line or a column ends with them; three are a list.
        if (begin.Month == 0 && (parted == DateWord.Colon || _dates.IsYear(end.Next) || _dates.IsYear(first - 1))) return false;
        return opens || closes || (begin.Month != 0 && parted != DateWord.Colon) || isToday;
    }

    private static bool IsBefore(Moment end, Moment begin) => end.AsEnd < begin.AsBeginning || (end.Month == 0 && end.Year == begin.Year);

    private bool IsDate(int i) => i >= 0 && At(i) is DateWord.Number or DateWord.Month;

    private DateWord At(int i) => _dates.At(i);
}
