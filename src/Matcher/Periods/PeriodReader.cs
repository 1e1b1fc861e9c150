namespace Matcher.Periods;

/// <summary>
/// Reads the periods that a text names, left to right, none over another. Holds memory that it uses again: make one a
/// thread. Linear in the length of the text; any bytes are accepted.
/// </summary>
internal sealed class PeriodReader
{
    private const int MostLines = 6; // a period may go on below: "2012 -\n2016"
    private const int MostOfDate = 6; // items: "- 01/02/2019"

    private DateItem[] _items = new DateItem[64];
    private Period[] _periods = new Period[16];
    private int _itemCount;
    private int _count;

    /// <summary>The periods of the text last read, in order.</summary>
    public ReadOnlySpan<Period> Periods => _periods.AsSpan(0, _count);

    /// <summary>Reads a text in place of the last one.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="today">The month after the one that is today, counted since year 0.</param>
    public ReadOnlySpan<Period> Read(ReadOnlySpan<byte> text, int today)
    {
        _count = 0;
        var (offset, digit) = (0, -1);
        var lengths = new LengthFinder(text);
        while (offset < text.Length)
        {
            // Every period has a figure, or a length in letters: lines without one are passed over.
            if (digit < offset) digit = text[offset..].IndexOfAnyInRange((byte)'0', (byte)'9') is var ahead and >= 0 ? offset + ahead : text.Length;
            var told = Math.Min(digit, lengths.Next(offset));
            if (told == text.Length) break;
            var line = text[offset..told].LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
            offset = ReadLines(text, offset + line, today);
        }

        return Periods;
    }

    private int ReadLines(ReadOnlySpan<byte> text, int offset, int today)
    {
        _itemCount = 0;
        var lexer = new DateLexer(text, offset);
        var lines = 0;
        var lineStart = 0;
        while (lexer.TryRead(out var item))
        {
            if (item.Word == DateWord.Line)
            {
                if ((!IsJoiner() && !IsDate(lineStart)) || ++lines == MostLines) break;
                lineStart = _itemCount + 1;
            }

            if (_itemCount == _items.Length) Array.Resize(ref _items, _items.Length * 2);
            _items[_itemCount++] = item;
        }

        var parser = new PeriodParser(_items.AsSpan(0, _itemCount), today);
        for (var i = 0; i < _itemCount;)
        {
            if (parser.TryRead(i, out var period, out var next))
            {
                if (_count == _periods.Length) Array.Resize(ref _periods, _periods.Length * 2);
                _periods[_count++] = period;
                i = next;
            }
            else
            {
                i++;
            }
        }

        return lexer.Offset;
    }

    // A date alone on its line may be half of a period.
    private bool IsDate(int lineStart)
    {
        if (_itemCount - lineStart is < 1 or > MostOfDate) return false;
        foreach (var item in _items.AsSpan(lineStart, _itemCount - lineStart))
        {
            if (item.Word is not (DateWord.Number or DateWord.Month or DateWord.PartOfYear or DateWord.Slash or DateWord.Stop or DateWord.Dash or DateWord.From or DateWord.Sign)) return false;
        }

        return true;
    }

    private bool IsJoiner()
    {
        if (_itemCount == 0) return false;
        return _items[_itemCount - 1].Word switch
        {
            DateWord.Dash or DateWord.Arrow or DateWord.To or DateWord.Line => true,
            DateWord.Number => _itemCount >= 2 && (_items[_itemCount - 2].Word == DateWord.From || (_itemCount >= 3 && _items[_itemCount - 3].Word == DateWord.From)),
            _ => false,
        };
    }
}
