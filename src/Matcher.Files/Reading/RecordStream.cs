namespace Matcher.Files.Reading;

/// <summary>
/// The sound records of a source as a stream. The CSV reader behind it never meets damage, so one reader serves the whole
/// input and its threads are never stopped and started again.
/// </summary>
internal sealed class RecordStream(RecordSource source) : Stream
{
    // Enough records at once to make the copies large, few enough to stay in the cache.
    private const int BatchBytes = 1 << 15;

    private readonly RecordWriter _writer = new(source.Separator);
    private int _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_given == _writer.Length)
        {
            _writer.Clear();
            _given = 0;
            while (_writer.Length < BatchBytes && source.WriteNext(_writer))
            {
            }
        }

        var count = Math.Min(buffer.Length, _writer.Length - _given);
        _writer.Written.Slice(_given, count).CopyTo(buffer);
        _given += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) source.Dispose();
        base.Dispose(disposing);
    }
}
