using System.Buffers;

namespace Matcher.Files.Csv;

/// <summary>
/// Splits one record strictly: a quote opens at the start of a field only, and what closes it is followed by a separator,
/// a line break or the end. Being strict is what makes damage visible: after an unclosed quote everything reads inside
/// out, and the next opening quote is a closing one with text after it.
/// </summary>
internal sealed class RecordScan(byte separator)
{
    private const byte Quote = (byte)'"';
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';
    private const int FirstFields = 32;

    private readonly SearchValues<byte> _stops = SearchValues.Create([separator, Quote, CarriageReturn, LineFeed]);
    private int[] _starts = new int[FirstFields];
    private int[] _ends = new int[FirstFields];

    /// <summary>Fields completed.</summary>
    public int Count { get; private set; }

    /// <summary>After a sound scan, where the next record starts; else how far the scan went.</summary>
    public int End { get; private set; }

    /// <summary>Where the field starts that the scan ended in.</summary>
    public int OpenField { get; private set; }

    /// <summary>Whether the record, so far, has a quoted field: only such a record can span lines.</summary>
    public bool HasQuotes { get; private set; }

    /// <summary>The bytes of a completed field as they stand, quotes included.</summary>
    public ReadOnlySpan<byte> Raw(ReadOnlySpan<byte> bytes, int field) => bytes[_starts[field].._ends[field]];

    /// <summary>Where a completed field starts.</summary>
    public int StartOf(int field) => _starts[field];

    /// <summary>Scans the record at the start of <paramref name="bytes"/>.</summary>
    /// <param name="bytes">The record and what follows.</param>
    /// <param name="final">Whether the input ends with these bytes.</param>
    /// <param name="most">Fields after which to give up.</param>
    public ScanResult Scan(ReadOnlySpan<byte> bytes, bool final, int most = int.MaxValue)
    {
        Count = 0;
        HasQuotes = false;
        var at = 0;
        while (true)
        {
            OpenField = at;
            if (at < bytes.Length && bytes[at] == Quote)
            {
                HasQuotes = true;
                var close = ClosingQuote(bytes, at + 1);
                if (close < 0 || (close + 1 == bytes.Length && !final)) return Stop(bytes.Length, final ? ScanResult.NeverClosed : ScanResult.Incomplete);
                at = close + 1;
                if (at < bytes.Length && !IsEnd(bytes[at])) return Stop(close, ScanResult.TextAfterQuote);
            }
            else
            {
                var stop = bytes[at..].IndexOfAny(_stops);
                if (stop < 0 && !final) return Stop(bytes.Length, ScanResult.Incomplete);
                at = stop < 0 ? bytes.Length : at + stop;
                if (at < bytes.Length && bytes[at] == Quote) return Stop(at, ScanResult.StrayQuote);
            }

            if (Count == most) return Stop(at, ScanResult.TooManyFields);
            Add(OpenField, at);
            if (at == bytes.Length) return Stop(at, ScanResult.Sound);
            var end = bytes[at++];
            if (end == separator) continue;
            if (end == LineFeed) return Stop(at, ScanResult.Sound);

            // A carriage return at the end of what is held may be half of a line break.
            if (at == bytes.Length) return Stop(at, final ? ScanResult.Sound : ScanResult.Incomplete);
            return Stop(bytes[at] == LineFeed ? at + 1 : at, ScanResult.Sound);
        }
    }

    /// <summary>Whether every field is empty or white space, in quotes or not.</summary>
    public bool IsBlank(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < Count; i++)
        {
            if (Raw(bytes, i).ContainsAnyExcept(" \t\""u8) && !CsvText.Trim(CsvText.Unquote(Raw(bytes, i))).IsEmpty) return false;
        }

        return true;
    }

    /// <summary>The quote that closes: doubled quotes are passed over. -1 when there is none.</summary>
    private static int ClosingQuote(ReadOnlySpan<byte> bytes, int at)
    {
        while (true)
        {
            var quote = bytes[at..].IndexOf(Quote);
            if (quote < 0) return -1;
            at += quote;
            if (at + 1 == bytes.Length || bytes[at + 1] != Quote) return at;
            at += 2;
        }
    }

    private bool IsEnd(byte b) => b == separator || b == LineFeed || b == CarriageReturn;

    private ScanResult Stop(int at, ScanResult result)
    {
        End = at;
        return result;
    }

    private void Add(int start, int end)
    {
        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, Count * 2);
            Array.Resize(ref _ends, Count * 2);
        }

        _starts[Count] = start;
        _ends[Count++] = end;
    }
}
