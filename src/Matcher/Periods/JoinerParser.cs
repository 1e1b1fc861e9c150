namespace Matcher.Periods;

/// <summary>Reads what joins two bounds, and the words that stand for today.</summary>
internal readonly ref struct JoinerParser(ReadOnlySpan<DateItem> items)
{
    private const int MostFillers = 4;

    private readonly ReadOnlySpan<DateItem> _items = items;
    private readonly DateParser _dates = new(items);

    /// <summary>Whether something parts two bounds: dashes, arrows, a slash, "à", "jusqu'en".</summary>
    /// <param name="i">The item after the first bound.</param>
    /// <param name="hasWord">Whether a word does.</param>
    /// <param name="isDash">Whether a dash comes first.</param>
    public bool IsAt(int i, out bool hasWord, out bool isDash)
    {
        hasWord = false;
        isDash = At(i) == DateWord.Dash;
        var end = After(i);
        for (var j = i; j < end; j++) hasWord |= At(j) == DateWord.To;
        return end > i;
    }

    /// <summary>The item after what joins two bounds; the same item where nothing does.</summary>
    public int After(int i)
    {
        var start = i;
        if (At(i) == DateWord.Line && At(i + 1) == DateWord.To) i++; // "de 2012\nà 2016"
        if (At(i) == DateWord.And && At(i + 1) == DateWord.To) i++; // "et jusqu'à"
        while (At(i) is DateWord.Dash or DateWord.Arrow or DateWord.Slash or DateWord.To && i < start + MostFillers) i++;
        if (i > start && At(i) is DateWord.Apostrophe or DateWord.Stop && At(i - 1) == DateWord.To) i++; // "jusqu'", "jusq."
        if (i > start && At(i) == DateWord.To) i++;
        while (i > start && At(i) == DateWord.Line && i < _items.Length && i < start + MostFillers) i++;
        return i;
    }

    /// <summary>Reads "(en cours)", ", poste actuel".</summary>
    public bool TryPresentAfter(int i, out int next)
    {
        next = i;
        if (At(i) is not (DateWord.Open or DateWord.Comma) || !TryPresent(i + 1, afterTo: false, out next)) return false;
        return At(next) is DateWord.Close or DateWord.Line;
    }

    /// <summary>Reads what stands for today: "aujourd'hui", "en cours", "ce jour", "…".</summary>
    /// <param name="i">The place.</param>
    /// <param name="afterTo">Whether "à" stands before.</param>
    /// <param name="next">The item after it.</param>
    public bool TryPresent(int i, bool afterTo, out int next)
    {
        var most = i + MostFillers;
        next = i;
        if (At(i) == DateWord.Ellipsis)
        {
            next = i + 1;
            while (At(next) is DateWord.Ellipsis or DateWord.Stop && _dates.IsGlued(next)) next++;
            return true;
        }

        while (next < most && (At(next) is DateWord.Small || _dates.IsElision(next))) next++;
        var hasSmall = next > i;
        switch (At(next))
        {
            case DateWord.Present:
                next++;
                // "aujourd'hui"
                if (At(next) == DateWord.Apostrophe && At(next + 1) == DateWord.Word) next += 2;
                else if (At(next) == DateWord.Word && _items[next].End - _items[next].Start == 3 && _items[next - 1].End - _items[next - 1].Start == 7) next++;
                else if (At(next) == DateWord.Stop && _dates.IsGlued(next)) next++;
                return true;
            case DateWord.Day when hasSmall || afterTo:
            case DateWord.Course when hasSmall:
                next++;
                return true;
            default:
                return false;
        }
    }

    private DateWord At(int i) => _dates.At(i);
}
