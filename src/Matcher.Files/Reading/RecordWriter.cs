using System.Buffers.Text;

namespace Matcher.Files.Reading;

/// <summary>
/// Writes sound records in one layout: row, line, identifier, then the fields read. What is not read of a file goes no
/// further than here.
/// </summary>
internal sealed class RecordWriter(byte separator)
{
    /// <summary>Place of the row number in a record.</summary>
    public const int RowField = 0;

    /// <summary>Place of the line number.</summary>
    public const int LineField = 1;

    /// <summary>Place of the identifier.</summary>
    public const int IdField = 2;

    /// <summary>Place of the first field read.</summary>
    public const int FirstField = 3;

    private const byte Quote = (byte)'"';
    private const int FirstSize = 1 << 17;
    private const int LongestNumber = 11;

    private byte[] _buffer = new byte[FirstSize];

    /// <summary>Bytes written.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Starts a record.</summary>
    public void Begin(int row, int line)
    {
        Number(row);
        Separate();
        Number(line);
    }

    /// <summary>Adds a field as it stands in the file, quotes included.</summary>
    public void Raw(ReadOnlySpan<byte> raw)
    {
        Separate();
        Append(raw);
    }

    /// <summary>Adds an identifier made of a prefix and the row.</summary>
    public void GeneratedId(ReadOnlySpan<byte> prefix, int row)
    {
        Separate();
        Append(prefix);
        Number(row);
    }

    /// <summary>Adds a decoded value, in quotes.</summary>
    public void Value(ReadOnlySpan<byte> value)
    {
        Separate();
        Reserve(2 * value.Length + 2);
        _buffer[Length++] = Quote;
        foreach (var b in value)
        {
            if (b == Quote) _buffer[Length++] = Quote;
            _buffer[Length++] = b;
        }

        _buffer[Length++] = Quote;
    }

    public void End()
    {
        Reserve(1);
        _buffer[Length++] = (byte)'\n';
    }

    private void Separate()
    {
        Reserve(1);
        _buffer[Length++] = separator;
    }

    private void Number(int number)
    {
        Reserve(LongestNumber);
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(Length), out var written);
        Length += written;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(Length));
        Length += bytes.Length;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - Length < count) Array.Resize(ref _buffer, Math.Max(checked(_buffer.Length * 2), Length + count));
    }
}
