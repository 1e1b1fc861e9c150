namespace Matcher.Periods;

/// <summary>Reads one date at a place among items.</summary>
internal readonly ref struct DateParser(ReadOnlySpan<DateItem> items)
{
    /// <summary>Earlier numbers are no years.</summary>
    public const int FirstYear = 1940;

    /// <summary>Later numbers are no years.</summary>
    public const int LastYear = 2049;

    private const int Pivot = 50; // "49" is 2049, "50" is 1950
    private const int SeasonLength = 3;

    private readonly ReadOnlySpan<DateItem> _items = items;

    /// <summary>What stands at a place; the end of a line past the end.</summary>
    public DateWord At(int i) => (uint)i < (uint)_items.Length ? _items[i].Word : DateWord.Line;

    /// <summary>Whether a year of four digits stands at a place.</summary>
    public bool IsYear(int i) => At(i) == DateWord.Number && _items[i].Digits == 4 && _items[i].Value is >= FirstYear and <= LastYear;

    /// <summary>Whether nothing parts an item from the one before.</summary>
    public bool IsGlued(int i) => (uint)i < (uint)_items.Length && _items[i].IsGlued;

    /// <summary>Whether a number of at most two digits, between bounds, stands at a place.</summary>
    public bool IsSmall(int i, int least, int most) => At(i) == DateWord.Number && _items[i].Digits <= 2 && _items[i].Value >= least && _items[i].Value <= most;

    /// <summary>Whether nothing but signs stands before on its line.</summary>
    public bool OpensLine(int i)
    {
        while (At(i - 1) is DateWord.Sign or DateWord.Bar or DateWord.Dash or DateWord.Arrow or DateWord.Open or DateWord.From) i--;
        return At(i - 1) == DateWord.Line;
    }

    /// <summary>Whether an apostrophe cuts a small word short: "depuis l'été", "d'avril", but not "depuis '09".</summary>
    public bool IsElision(int i) => At(i) == DateWord.Apostrophe && At(i - 1) is DateWord.Small or DateWord.From && !(IsShortYear(i + 1) && !IsGlued(i));

    /// <summary>Whether a number of exactly two digits stands at a place.</summary>
    public bool IsShortYear(int i) => At(i) == DateWord.Number && _items[i].Digits == 2;

    /// <summary>The year that two digits stand for.</summary>
    public int ShortYear(int i) => _items[i].Value < Pivot ? 2000 + _items[i].Value : 1900 + _items[i].Value;

    /// <summary>Reads the date that begins at a place.</summary>
    public bool TryRead(int i, out Moment date)
    {
        date = default;
        switch (At(i))
        {
            case DateWord.Month:
                return TryMonth(i, out date);
            case DateWord.Season:
                return TrySeason(i, out date);
            case DateWord.PartOfYear:
                return TryPart(i, out date);
            case DateWord.Apostrophe when IsShortYear(i + 1) && IsGlued(i + 1):
                date = new Moment(ShortYear(i + 1), 0, 0, IsWeak: false, i + 2);
                return true;
            case DateWord.Number:
                return IsYear(i) ? TryYear(i, out date) : TryNumbers(i, out date);
            default:
                return false;
        }
    }

    private bool TryMonth(int i, out Moment date)
    {
        var month = _items[i].Value;
        var next = i + 1;
        if (At(next) == DateWord.Stop) next++;
        var year = next;
        if (At(year) is DateWord.Apostrophe) year++;
        else if (At(year) is DateWord.Dash or DateWord.Slash && IsGlued(year) && IsGlued(year + 1)) year++;
        if (IsYear(year)) return Found(out date, _items[year].Value, month, year + 1);
        if (At(year) == DateWord.Number && At(year - 1) == DateWord.Apostrophe && IsShortYear(year)) return Found(out date, ShortYear(year), month, year + 1);
        // "May 12, 2014"
        if (year == next && IsSmall(next, 1, 31))
        {
            var after = At(next + 1) == DateWord.Comma ? next + 2 : next + 1;
            if (IsYear(after)) return Found(out date, _items[after].Value, month, after + 1);
        }

        var isShort = IsShortYear(year);
        date = isShort ? new Moment(ShortYear(year), month, 1, IsWeak: true, year + 1) : new Moment(0, month, 1, IsWeak: true, next);
        return true;
    }

    private bool TrySeason(int i, out Moment date)
    {
        date = default;
        var year = At(i + 1) == DateWord.Apostrophe ? i + 2 : i + 1;
        var value = IsYear(year) ? _items[year].Value : At(i + 1) == DateWord.Apostrophe && IsShortYear(year) ? ShortYear(year) : 0;
        if (value == 0) return false;
        date = new Moment(value, _items[i].Value, SeasonLength, IsWeak: false, year + 1);
        return true;
    }

    private bool TryPart(int i, out Moment date)
    {
        date = default;
        var next = At(i + 1) is DateWord.Dash or DateWord.From ? i + 2 : i + 1;
        if (At(next) is DateWord.Month or DateWord.Season) return TryRead(next, out date);
        return IsYear(next) && Found(out date, _items[next].Value, _items[i].Value, next + 1);
    }

    // "2015", "2015-01", "2015/01/31": "2010-12" is a month only among its like, else it is two years.
    private bool TryYear(int i, out Moment date)
    {
        var year = _items[i].Value;
        if (IsPartOfDate(i + 1) && IsShortYear(i + 2) && IsSmall(i + 2, 1, 12))
        {
            var month = _items[i + 2].Value;
            if (At(i + 3) == At(i + 1) && IsPartOfDate(i + 3) && IsShortYear(i + 4) && IsSmall(i + 4, 1, 31)) return Found(out date, year, month, i + 5);
            if (month <= year % 100 || HasLikeAround(i)) return Found(out date, year, month, i + 3);
        }

        date = new Moment(year, 0, 0, IsWeak: false, i + 1);
        return true;
    }

    private bool HasLikeAround(int i)
    {
        for (var other = i + 4; other <= i + 6; other++)
        {
            if (IsYear(other) && IsPartOfDate(other + 1) && IsSmall(other + 2, 1, 12) && IsShortYear(other + 2)) return true;
            if (At(other) is DateWord.Present) return true;
        }

        return i >= 4 && IsYear(i - 4) && IsPartOfDate(i - 3) && IsShortYear(i - 2);
    }

    // "3 mars 2014", "03/03/2014", "03/2014", "03/14".
    private bool TryNumbers(int i, out Moment date)
    {
        date = default;
        if (!IsSmall(i, 1, 31)) return false;
        var value = _items[i].Value;
        var named = At(i + 1) == DateWord.Small && IsGlued(i + 1) ? i + 2 : i + 1;
        if (At(named) == DateWord.Month) return TryMonth(named, out date);
        if (At(i + 1) is not (DateWord.Slash or DateWord.Stop or DateWord.Dash)) return false;
        if (IsPartOfDate(i + 1) && IsSmall(i + 2, 1, 12) && At(i + 3) == At(i + 1) && IsPartOfDate(i + 3))
        {
            if (IsYear(i + 4)) return Found(out date, _items[i + 4].Value, _items[i + 2].Value, i + 5);
            if (IsShortYear(i + 4)) date = new Moment(ShortYear(i + 4), _items[i + 2].Value, 1, IsWeak: true, i + 5);
            return IsShortYear(i + 4);
        }

        if (value > 12) return false;
        if (IsYear(i + 2) && (At(i + 1) == DateWord.Slash || IsPartOfDate(i + 1))) return Found(out date, _items[i + 2].Value, value, i + 3);
        if (At(i + 1) == DateWord.Dash || !IsPartOfDate(i + 1) || _items[i].Digits != 2 || !IsShortYear(i + 2)) return false;
        date = new Moment(ShortYear(i + 2), value, 1, IsWeak: true, i + 3);
        return true;
    }

    // A sign between numbers without blanks.
    private bool IsPartOfDate(int i) => At(i) is DateWord.Slash or DateWord.Stop or DateWord.Dash && IsGlued(i) && IsGlued(i + 1);

    private static bool Found(out Moment date, int year, int month, int next)
    {
        date = new Moment(year, month, 1, IsWeak: false, next);
        return true;
    }
}
