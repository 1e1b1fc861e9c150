namespace Matcher.Periods;

/// <summary>Reads one length of time at a place among items: "2 ans", "2,5 ans", "18 mois", "un an et demi", "2 ans et 3 mois", "10 semaines".</summary>
internal readonly ref struct LengthParser(ReadOnlySpan<DateItem> items)
{
    private const int MostYears = 60;
    private const int Seven = 7;
    private const int September = 9;
    private const int Ten = 10;

    private readonly ReadOnlySpan<DateItem> _items = items;
    private readonly DateParser _dates = new(items);

    /// <summary>Reads the length that begins at a place.</summary>
    /// <param name="i">The place.</param>
    /// <param name="months">How many months it counts.</param>
    /// <param name="next">The item after it.</param>
    public bool TryRead(int i, out int months, out int next)
    {
        months = 0;
        if (!TryCount(i, out var value, out var halves, out next)) return false;
        var unit = At(next++);
        if (unit == DateWord.Weeks) months = ((value * 3) + 6) / 13;
        if (unit == DateWord.Months) months = value;
        if (unit == DateWord.Years) months = (value * 12) + (((halves * 12) + 5) / 10);
        if (months is <= 0 or > MostYears * 12) return false;
        if (unit != DateWord.Years) return true;
        var more = At(next) is DateWord.And or DateWord.Comma ? next + 1 : next;
        if (At(more) == DateWord.Half)
        {
            months += 6;
            next = more + 1;
        }
        else if (TryCount(more, out var rest, out _, out var after) && rest is > 0 and < 12 && At(after) == DateWord.Months)
        {
            months += rest;
            next = after + 1;
        }

        return true;
    }

    /// <summary>Whether a number before a place makes the length a choice: "3 à 9 mois", "deux-trois ans".</summary>
    public bool IsChoice(int i) => At(i - 1) is DateWord.To or DateWord.Dash or DateWord.Slash && At(i - 2) is DateWord.Number or DateWord.Count;

    private bool TryCount(int i, out int value, out int tenths, out int next)
    {
        (value, tenths, next) = (0, 0, i + 1);
        if (At(i) == DateWord.Count || IsSeven(i))
        {
            value = At(i) == DateWord.Count ? _items[i].Value : Seven;
            // "dix-huit", "vingt et un"
            if (value >= Ten && At(next) is DateWord.Dash or DateWord.And && At(next + 1) == DateWord.Count && _items[next + 1].Value < Ten)
            {
                value += _items[next + 1].Value;
                next += 2;
            }

            return true;
        }

        if (At(i) != DateWord.Number || _items[i].Digits > 3 || _items[i].Value == 0) return false;
        value = _items[i].Value;
        if (At(next) is DateWord.Comma or DateWord.Stop && _dates.IsGlued(next) && _dates.IsGlued(next + 1) && At(next + 1) == DateWord.Number && _items[next + 1].Digits == 1)
        {
            tenths = _items[next + 1].Value;
            next += 2;
        }

        return true;
    }

    // "Sept ans" opens like "sept. 2012".
    private bool IsSeven(int i) => At(i) == DateWord.Month && _items[i].Value == September && At(i + 1) is DateWord.Years or DateWord.Months or DateWord.Weeks;

    private DateWord At(int i) => _dates.At(i);
}
