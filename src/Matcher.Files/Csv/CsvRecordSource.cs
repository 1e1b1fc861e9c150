using Matcher.Files.Columns;
using Matcher.Files.Reading;
using Matcher.Files.Rejects;

namespace Matcher.Files.Csv;

/// <summary>
/// The sound records of a CSV file. A record is judged whole before it is passed on: its quoting, its number of fields,
/// its identifier. From damaged quoting on, lines are rejected up to the next one that reads as a whole row.
/// All of it is decided by the bytes in their order: neither the size of the buffers nor the number of threads matters.
/// </summary>
internal sealed class CsvRecordSource : RecordSource
{
    // Least look-ahead a line of a damaged region is given; more while the work stays in proportion to the input.
    private const int LeastLookAhead = 1 << 16;
    private const int EffortPerByte = 4;
    private const int LongLine = 1 << 20;

    private readonly ByteWindow _window;
    private readonly SourceContext _context;
    private readonly RecordScan _scan;
    private readonly RecordScan _probe;
    private readonly IdShapes _shapes = new();
    private readonly int[] _fields;
    private readonly string _idHeader;
    private readonly int _columns;
    private readonly int _id;
    private int _row;
    private int _line;
    private long _position;
    private long _effort;
    private bool _blank;

    public CsvRecordSource(ByteWindow window, CsvHeader header, ColumnPlan plan, SourceContext context)
    {
        _window = window;
        _context = context;
        Separator = header.Separator;
        _scan = new RecordScan(header.Separator);
        _probe = new RecordScan(header.Separator);
        _fields = [.. plan.Read.Select(column => column.Index)];
        _columns = plan.Headers.Count;
        _id = plan.IdIndex;
        _idHeader = _id >= 0 ? plan.Headers[_id] : "";
        _row = header.Row + 1;
        _line = header.NextLine;
        _effort = context.MaxRecordBytes;
    }

    public override byte Separator { get; }

    public override bool WriteNext(RecordWriter output)
    {
        while (true)
        {
            var result = _window.Scan(_scan, 0, _context.MaxRecordBytes);
            if (_window.Bytes.IsEmpty) return false;
            if (result != ScanResult.Sound) RejectBroken(result);
            else if (_scan.IsBlank(_window.Bytes)) PassRecord();
            else if (_scan.Count != _columns) RejectFieldCount();
            else if (TryWrite(output)) return true;
        }
    }

    public override void Dispose() => _window.Dispose();

    private bool TryWrite(RecordWriter output)
    {
        var bytes = _window.Bytes;
        if (_id >= 0)
        {
            var id = Id(_scan, bytes);
            if (_shapes.IsOdd(id) && !id.IsEmpty && PiecesFollow(_scan.End))
            {
                RejectPieces();
                return false;
            }

            // Looking ahead may have moved the bytes.
            bytes = _window.Bytes;
            id = Id(_scan, bytes);
            if (id.IsEmpty) _context.Reject(_row, _line, "", RejectCode.NoId, _context.Messages.NoId(_idHeader));
            if (id.IsEmpty || !_context.Accept(id, _row, _line))
            {
                PassRecord();
                return false;
            }

            _shapes.Add(id);
            output.Begin(_row, _line);
            output.Raw(_scan.Raw(bytes, _id));
        }
        else
        {
            output.Begin(_row, _line);
            output.GeneratedId(_context.IdPrefix, _row);
        }

        foreach (var field in _fields) output.Raw(_scan.Raw(bytes, field));
        output.End();
        PassRecord();
        return true;
    }

    /// <summary>Goes past the record just scanned, which is sound.</summary>
    private void PassRecord()
    {
        PassBytes(_window.Bytes[.._scan.End]);
        _row++;
    }

    private void PassBytes(ReadOnlySpan<byte> record)
    {
        if (_scan.HasQuotes) _line += CsvText.LineBreaks(record);
        else if (record[^1] is (byte)'\n' or (byte)'\r') _line++;
        Pass(record.Length);
    }

    private void Pass(int count)
    {
        _window.Advance(count);
        _position += count;
        _effort = Math.Min(_effort + EffortPerByte * (long)count, _context.MaxRecordBytes);
    }

    /// <summary>
    /// The quoting is sound and the number of fields is not. Two quotes that were never meant for each other may have
    /// closed over whole rows: those are looked for inside the record.
    /// </summary>
    private void RejectFieldCount()
    {
        var bytes = _window.Bytes;
        var (row, line, count, candidate) = (_row, _line, _scan.Count, CandidateOf(bytes));
        var (field, opened) = FirstFieldOfManyLines(bytes);
        _row++;
        var inner = field > 0 && SkipToRow(0, _scan.End);
        if (field == 0) PassBytes(bytes[.._scan.End]);
        if (!inner && PiecesFollow(0)) SkipToRow(0, long.MaxValue);
        if (inner) _context.Reject(row, line, candidate, RejectCode.UnclosedQuote, _context.Messages.UnclosedQuote(opened, field, _line));
        else
        {
            var code = count < _columns ? RejectCode.TooFewFields : RejectCode.TooManyFields;
            _context.Reject(row, line, candidate, code, _context.Messages.FieldCount(count, _columns));
        }
    }

    /// <summary>A line that reads as a whole row by chance, among the pieces of a CV.</summary>
    private void RejectPieces()
    {
        var (row, line) = (_row++, _line);
        int? resumed = SkipToRow(0, long.MaxValue) ? _line : null;
        _context.Reject(row, line, "", RejectCode.BadQuoting, _context.Messages.Pieces(resumed));
    }

    /// <summary>The quoting is not sound, or the record is too long: rejects up to the next line that reads as a whole row.</summary>
    private void RejectBroken(ScanResult result)
    {
        var bytes = _window.Bytes;
        var (row, line, start, candidate) = (_row, _line, _position, CandidateOf(bytes));
        var (open, end, field) = (_scan.OpenField, _scan.End, _scan.Count + 1);
        var opened = line + CsvText.LineBreaks(bytes[..open]);
        var faulty = line + CsvText.LineBreaks(bytes[..end]);
        var quoted = open < bytes.Length && bytes[open] == (byte)'"';

        // A "closing" quote right after a separator or a line break was meant to open a field.
        var unclosed = result == ScanResult.NeverClosed
            || (result == ScanResult.TextAfterQuote && end - 1 > open && (bytes[end - 1] == Separator || bytes[end - 1] is (byte)'\n' or (byte)'\r'));

        // The fields before were closed; the lines from the open one on are those that may be lost rows.
        // A line break cut in two by the limit counts once.
        var from = quoted ? open : end;
        if (from > 0 && bytes[from - 1] == (byte)'\r') from--;
        _row++;
        var found = SkipToRow(from, long.MaxValue);
        int? resumed = found ? _line : null;
        if (result == ScanResult.Incomplete) unclosed = quoted && found && _position - start <= _context.MaxRecordBytes;

        if (unclosed) _context.Reject(row, line, candidate, RejectCode.UnclosedQuote, _context.Messages.UnclosedQuote(opened, field, resumed));
        else if (result == ScanResult.Incomplete)
            _context.Reject(row, line, candidate, RejectCode.TooLong, _context.Messages.TooLong(_context.MaxRecordBytes, resumed));
        else _context.Reject(row, line, candidate, RejectCode.BadQuoting, _context.Messages.BadQuoting(faulty, field, resumed));
    }

    /// <summary>Passes bytes, then lines, until one starts a row or <paramref name="most"/> bytes are passed.</summary>
    private bool SkipToRow(int from, long most)
    {
        var end = most == long.MaxValue ? most : _position + most;
        _line += CsvText.LineBreaks(_window.Bytes[..from]);
        Pass(from);
        var blanks = 0;
        while (PassLine() && _position < end)
        {
            if (StartsRow(0))
            {
                // Blank rows before a row are no part of the damage: a spreadsheet counts them.
                _row += blanks;
                return true;
            }

            blanks = _blank ? blanks + 1 : 0;
        }

        return false;
    }

    private bool AtEnd() => _window.Bytes.IsEmpty && !_window.Fill();

    /// <summary>Passes the rest of a line. False at the end of the input.</summary>
    private bool PassLine()
    {
        var searched = 0;
        while (true)
        {
            var bytes = _window.Bytes;
            var at = bytes[searched..].IndexOfAny((byte)'\n', (byte)'\r');
            if (at >= 0) at += searched;
            var halfBreak = at >= 0 && bytes[at] == (byte)'\r' && at + 1 == bytes.Length && !_window.Final;
            if (at >= 0 && !halfBreak)
            {
                var crlf = bytes[at] == (byte)'\r' && at + 1 < bytes.Length && bytes[at + 1] == (byte)'\n';
                _line++;
                Pass(at + (crlf ? 2 : 1));
                return !AtEnd();
            }

            searched = halfBreak ? at : bytes.Length;
            if (at < 0 && (searched > LongLine || _window.Final))
            {
                Pass(searched);
                searched = 0;
                if (_window.Final) return false;
            }

            _window.Fill();
        }
    }

    /// <summary>
    /// Whether a line reads as a whole row: as many fields as the header, sound quotes, an identifier. An identifier
    /// unlike those met must be confirmed by what follows, as a line of a CV can have as many separators.
    /// A line that is not whole but begins with an identifier like those met is another damaged row, to be rejected in
    /// its own name.
    /// </summary>
    private bool StartsRow(int offset)
    {
        var sound = Probe(offset) == ScanResult.Sound;
        var bytes = _window.Bytes[offset..];
        _blank = sound && _probe.IsBlank(bytes);
        if (_id < 0) return sound && _probe.Count == _columns;
        var id = _probe.Count > _id ? Id(_probe, bytes) : [];
        if (id.IsEmpty) return false;
        if (!sound || _probe.Count != _columns) return _shapes.Knows(id, alone: sound && _probe.Count == _id + 1);
        if (!_shapes.IsOdd(id)) return true;

        var next = offset + _probe.End;
        var last = next + LeastLookAhead;
        do
        {
            sound = Probe(next) == ScanResult.Sound;
            bytes = _window.Bytes[next..];
            next += _probe.End;
        }
        while (sound && !bytes.IsEmpty && _probe.IsBlank(bytes) && next < last);
        return bytes.IsEmpty || (_probe.Count > _id && _shapes.Knows(Id(_probe, bytes), alone: sound && _probe.Count == _id + 1));
    }

    /// <summary>
    /// Whether the lines from an offset on are pieces of a CV whose opening quote was lost: no row starts before a line
    /// that has a quote without its other half.
    /// </summary>
    private bool PiecesFollow(int offset)
    {
        if (_id < 0 || !_shapes.CanDoubt) return false;
        var last = offset + LeastLookAhead;
        while (offset < last && !StartsRow(offset))
        {
            var length = LineLength(offset);
            if (length == 0) return false;
            if (_window.Bytes.Slice(offset, length).Count((byte)'"') % 2 != 0) return true;
            offset += length;
        }

        return false;
    }

    /// <summary>Bytes of the line at an offset with its line feed, as many as the least look-ahead; 0 at the end of the input.</summary>
    private int LineLength(int offset)
    {
        while (true)
        {
            var bytes = _window.Bytes[offset..];
            if (bytes.Length > LeastLookAhead) bytes = bytes[..LeastLookAhead];
            var feed = bytes.IndexOfAny((byte)'\n', (byte)'\r');
            if (feed >= 0) return feed + 1;
            if (bytes.Length == LeastLookAhead || !_window.Fill()) return bytes.Length;
        }
    }

    private ScanResult Probe(int offset)
    {
        var limit = (int)Math.Clamp(_effort, Math.Min(LeastLookAhead, _context.MaxRecordBytes), _context.MaxRecordBytes);
        var result = _window.Scan(_probe, offset, limit, _columns);
        _effort -= _probe.End;
        return result;
    }

    private ReadOnlySpan<byte> Id(RecordScan scan, ReadOnlySpan<byte> bytes) => CsvText.Trim(CsvText.Decode(scan.Raw(bytes, _id)));

    /// <summary>The identifier of a row about to be rejected. A first row that is damaged still shows what identifiers look like.</summary>
    private string CandidateOf(ReadOnlySpan<byte> bytes)
    {
        if (_id < 0 || _scan.Count <= _id) return "";
        var id = Id(_scan, bytes);
        if (_shapes.IsEmpty && !id.IsEmpty) _shapes.Add(id);

        // Damage may have put a line of a CV here.
        return _shapes.IsOdd(id) ? "" : SourceContext.Show(id);
    }

    private (int Field, int Line) FirstFieldOfManyLines(ReadOnlySpan<byte> bytes)
    {
        if (!_scan.HasQuotes) return (0, 0);
        for (var i = 0; i < _scan.Count; i++)
        {
            var raw = _scan.Raw(bytes, i);
            if (raw.ContainsAny((byte)'\n', (byte)'\r')) return (i + 1, _line + CsvText.LineBreaks(bytes[.._scan.StartOf(i)]));
        }

        return (0, 0);
    }
}
