namespace Matcher.Files.Csv;

/// <summary>The part of a stream that is held in memory: grows at its end on demand, is given back at its start.</summary>
/// <param name="stream">The input.</param>
/// <param name="leaveOpen">Whether the input is to be read again.</param>
internal sealed class ByteWindow(Stream stream, bool leaveOpen = false) : IDisposable
{
    private const int FirstSize = 1 << 18;

    private byte[] _buffer = new byte[FirstSize];
    private int _start;
    private int _end;

    /// <summary>Whether the end of the input is in the window.</summary>
    public bool Final { get; private set; }

    /// <summary>The bytes held.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Gives bytes back.</summary>
    public void Advance(int count) => _start += count;

    /// <summary>Reads more, into the room left, else into a larger buffer.</summary>
    /// <returns>False at the end of the input.</returns>
    public bool Fill()
    {
        if (Final) return false;
        if (_start > 0)
        {
            Bytes.CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, checked(_buffer.Length * 2));
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        Final = read == 0;
        return read > 0;
    }

    /// <summary>Scans the record at an offset, reading more until it ends or passes the limit.</summary>
    /// <param name="scan">Gets the fields; their places are relative to the offset.</param>
    /// <param name="offset">Where the record starts in the window.</param>
    /// <param name="limit">The most bytes to look at.</param>
    /// <param name="most">Fields after which to give up.</param>
    /// <returns><see cref="ScanResult.Incomplete"/> when the record passes the limit; at the end of the input, one empty field.</returns>
    public ScanResult Scan(RecordScan scan, int offset, int limit, int most = int.MaxValue)
    {
        while (true)
        {
            var bytes = Bytes[offset..];

            // What is past the limit is not looked at, even if held: the answer must not depend on how much is held.
            var cut = bytes.Length > limit;
            if (cut) bytes = bytes[..limit];
            var result = scan.Scan(bytes, Final && !cut, most);
            if (result != ScanResult.Incomplete || cut) return result;
            Fill();
        }
    }

    public void Dispose()
    {
        if (!leaveOpen) stream.Dispose();
    }
}
