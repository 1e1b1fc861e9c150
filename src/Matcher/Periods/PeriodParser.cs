namespace Matcher.Periods;

/// <summary>Reads one period at a place among items: two dates, a date and today, a date alone, a duration.</summary>
internal readonly ref struct PeriodParser(ReadOnlySpan<DateItem> items, int today)
{
    private const int LongestSpan = 60 * 12;
    private const int MostFillers = 4;
    private const int ShortestTrade = 5; // in bytes: shorter words make names with a number

    private readonly ReadOnlySpan<DateItem> _items = items;
    private readonly int _today = today;
    private readonly DateParser _dates = new(items);
    private readonly JoinerParser _joiners = new(items);
    private readonly LengthParser _lengths = new(items);
    private readonly PairParser _pairs = new(items);

    /// <summary>Reads the period that begins at a place.</summary>
    /// <param name="i">The place.</param>
    /// <param name="period">The period.</param>
    /// <param name="next">The item after it, where one is read.</param>
    public bool TryRead(int i, out Period period, out int next)
    {
        period = default;
        next = i + 1;
        switch (At(i))
        {
            case DateWord.Since:
                return TrySince(i, i, out period, out next);
            case DateWord.To when At(i + 1) == DateWord.Since:
                return TrySince(i, i + 1, out period, out next); // "à partir de"
            case DateWord.Count:
                return TryDuration(i, out period, out next);
            case DateWord.From:
                var first = SkipFillers(i + 1);
                return _dates.TryRead(first, out var begin) && TrySpan(i, first, begin, _items[i].Value == 1, out period, out next);
            case DateWord.Month or DateWord.Season or DateWord.PartOfYear or DateWord.Apostrophe or DateWord.Number:
                if (IsCutOff(i)) return false;
                return (_dates.TryRead(i, out var date) && (TrySpan(i, i, date, isBetween: false, out period, out next) || TryAlone(i, date, out period, out next)))
                    || TryDuration(i, out period, out next);
            default:
                return false;
        }
    }

    private DateWord At(int i) => _dates.At(i);

    private int SkipFillers(int i)
    {
        for (var most = i + MostFillers; i < most && At(i) is DateWord.Small or DateWord.About or DateWord.From or DateWord.To or DateWord.Open || _dates.IsElision(i); i++)
        {
        }

        return i;
    }

    // Part of a longer chain of numbers or of a name: "192.168.1.2015", "9001:2015", "RT2012", "06 12 2015".
    private bool IsCutOff(int i)
    {
        if (At(i) is not DateWord.Number || i == 0) return false;
        var before = At(i - 1);
        if (!_dates.IsGlued(i)) return before == DateWord.Number && At(i) == DateWord.Number && _items[i - 1].Digits < 4;
        // "Menuisier2012-2016" has lost a blank.
        if (before == DateWord.Word && _items[i - 1].End - _items[i - 1].Start >= ShortestTrade && _dates.IsYear(i) && _joiners.After(i + 1) > i + 1) return false;
        if (before is DateWord.Word or DateWord.Named or DateWord.Counted) return true;
        return before is DateWord.Slash or DateWord.Stop or DateWord.Dash or DateWord.Colon or DateWord.Comma && At(i - 2) == DateWord.Number && _dates.IsGlued(i - 1);
    }

    private bool TrySince(int i, int since, out Period period, out int next)
    {
        var first = SkipFillers(At(since + 1) == DateWord.Stop ? since + 2 : since + 1);
        if (_lengths.TryRead(first, out var months, out next))
        {
            period = Make(i, next, _today - months, _today, PeriodKind.SinceDuration, DatePrecision.Month, DatePrecision.Month);
            return true;
        }

        period = default;
        if (!_dates.TryRead(first, out var date)) return false;
        if (TrySpan(i, first, date, isBetween: false, out period, out next)) return true;
        if (date.Year == 0) return false;
        next = CloseOf(i, date.Next);
        return TryOpen(i, date, next, out period);
    }

    // "depuis (2018)" ends with its bracket.
    private int CloseOf(int first, int next)
    {
        if (At(next) != DateWord.Close) return next;
        for (var i = first; i < next; i++)
        {
            if (At(i) == DateWord.Open) return next + 1;
        }

        return next;
    }

    private bool TryOpen(int i, Moment date, int next, out Period period)
    {
        var from = date.AsBeginning;
        period = Make(i, next, from, Math.Max(_today, from + 1), PeriodKind.Since, date.Precision, DatePrecision.Month);
        return true;
    }

    private bool TrySpan(int i, int first, Moment begin, bool isBetween, out Period period, out int next)
    {
        period = default;
        next = begin.Next;
        if (IsNamed(i, isSpan: true, _joiners.IsAt(next, out _, out var isDash) && isDash)) return false;
        if (isBetween)
        {
            return At(next) == DateWord.And && _dates.TryRead(SkipFillers(next + 1), out var last) && TryBounds(i, begin, last, out period, out next);
        }

        if (begin.Year != 0 && _joiners.TryPresentAfter(next, out var afterPresent))
        {
            next = CloseOf(i, afterPresent);
            return TryOpen(i, begin, next, out period);
        }

        var joined = _joiners.IsAt(next, out var hasWord, out _);
        if (!joined) return TryPair(i, first, begin, out period, out next);
        var at = _joiners.After(next);
        if (begin.Year != 0 && _joiners.TryPresent(at, hasWord, out afterPresent))
        {
            next = afterPresent;
            return TryOpen(i, begin, next, out period);
        }

        if (_dates.TryRead(SkipFillers(at), out var end) && TryBounds(i, begin, end, out period, out next)) return true;
        if (begin is { Month: 0, Year: not 0 } && _dates.IsYear(first) && TryShortEnd(i, begin, at, out period, out next)) return true;
        // "2019 –" at the end of a line, "(2019 - )", "2019- :"
        var dash = begin.Next;
        if (begin.Year != 0 && !begin.IsWeak && !hasWord && At(dash) is DateWord.Dash or DateWord.Arrow && At(dash + 1) is DateWord.Close or DateWord.Line or DateWord.Colon)
        {
            next = dash + 1;
            return TryOpen(i, begin, next, out period);
        }

        return false;
    }

    private bool TryPair(int i, int first, Moment begin, out Period period, out int next)
    {
        period = default;
        next = begin.Next;
        if (!_pairs.TryEnd(first, begin, out var end) || IsNamed(i, isSpan: true, isDash: false)) return false;
        next = end.Next;
        return end.Year == 0 ? TryOpen(i, begin, next, out period) : TryBounds(i, begin, end, out period, out next);
    }

    private bool TryBounds(int i, Moment begin, Moment end, out Period period, out int next)
    {
        period = default;
        next = end.Next;
        if (end.Year == 0) return false;
        // "de mars à juin 2019", "nov. - févr. 2020"
        if (begin.Year == 0) begin = begin with { Year = end.Month != 0 && begin.Month > end.Month ? end.Year - 1 : end.Year };
        var (from, to) = (begin.AsBeginning, end.AsEnd);
        if (begin.Year == end.Year)
        {
            if (begin.Month == 0) from = begin.Year * 12;
            if (end.Month == 0) to = (end.Year + 1) * 12;
        }

        if (to <= from || to - from > LongestSpan || IsCounted(next)) return false;
        period = Make(i, next, from, to, PeriodKind.Range, begin.Precision, end.Precision);
        return true;
    }

    // "2012-16", "1998 – 03"
    private bool TryShortEnd(int i, Moment begin, int at, out Period period, out int next)
    {
        period = default;
        next = at + 1;
        if (!_dates.IsShortYear(at) || begin.Next != at - 1 || At(next) is DateWord.Counted or DateWord.Years or DateWord.Months or DateWord.Weeks or DateWord.Month or DateWord.Number or DateWord.Slash) return false;
        if (At(next) == DateWord.Word && !_items[next].IsUpper) return false;
        if (At(next) is DateWord.Dash or DateWord.Stop && At(next + 1) == DateWord.Number && _dates.IsGlued(next + 1)) return false;
        var year = begin.Year - (begin.Year % 100) + _items[at].Value;
        if (year < begin.Year) year += 100;
        return TryBounds(i, begin, new Moment(year, 0, 0, IsWeak: false, next), out period, out next);
    }

    private bool TryAlone(int i, Moment date, out Period period, out int next)
    {
        period = default;
        next = date.Next;
        if (date.IsWeak) return false;
        if (date.Month != 0)
        {
            period = Make(i, next, date.AsBeginning, date.AsEnd, PeriodKind.Date, DatePrecision.Month, DatePrecision.Month);
            return true;
        }

        if (IsNamed(i, isSpan: false, isDash: false) || IsCounted(next) || At(next) is DateWord.Years or DateWord.Months) return false;
        if (At(next) == DateWord.Number || (At(next) is DateWord.Stop or DateWord.Comma or DateWord.Dash or DateWord.Slash or DateWord.Colon && At(next + 1) == DateWord.Number && _dates.IsGlued(next) && _dates.IsGlued(next + 1))) return false;
        if (_joiners.After(next) is var after && after > next && At(after) == DateWord.Number) return false;
        // "EN 13306 : 2018"
        if (At(i - 1) == DateWord.Colon && At(i - 2) == DateWord.Number) return false;
        // "2000 couverts" counts, "en 2000 j'ai" dates.
        var isLed = At(i - 1) is DateWord.Small;
        if (At(next) == DateWord.Word && !_items[next].IsUpper && !isLed) return false;
        if (At(i - 1) == DateWord.Word && At(next) is DateWord.Word or DateWord.Small or DateWord.From) return false;
        if (At(i - 1) == DateWord.Dash && _dates.IsGlued(i) && At(i - 2) is DateWord.Word or DateWord.Named && _dates.IsGlued(i - 1)) return false;
        period = Make(i, next, date.Year * 12, (date.Year + 1) * 12, PeriodKind.Date, DatePrecision.Year, DatePrecision.Year);
        return true;
    }

    private bool IsCounted(int next) => At(next) is DateWord.Counted;

    // "Windows 2012", "promotion 2008", "schéma directeur 2024-2028"
    private bool IsNamed(int i, bool isSpan, bool isDash)
    {
        for (var back = 1; back <= 2; back++)
        {
            var before = i - back;
            if (before < 0) return false;
            if (At(before) == DateWord.Named)
            {
                var name = _items[before].Value;
                if (name == NamedWords.Plan || (name == NamedWords.Product && !(isSpan && isDash))) return true;
                return name == NamedWords.Grammar && back == 1;
            }

            if (At(before) is not (DateWord.Word or DateWord.Number or DateWord.Small or DateWord.From)) return false;
        }

        return false;
    }

    private bool TryDuration(int i, out Period period, out int next)
    {
        period = default;
        if (!_lengths.TryRead(i, out var months, out next)) return false;
        if (_lengths.IsChoice(i) || IsNamed(i, isSpan: false, isDash: false)) return false;
        period = Make(i, next, 0, months, PeriodKind.Duration, DatePrecision.Month, DatePrecision.Month);
        return true;
    }

    private Period Make(int first, int next, int from, int to, PeriodKind kind, DatePrecision fromPrecision, DatePrecision toPrecision)
    {
        var start = _items[first].Start;
        return new Period(start, _items[next - 1].End - start, from, to, kind, fromPrecision, toPrecision);
    }
}
