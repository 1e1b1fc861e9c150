using System.Buffers.Text;
using System.Diagnostics;

namespace Matcher.Corpus;

/// <summary>Bytes that grow at their end and are used again.</summary>
internal sealed class ByteSink
{
    private byte[] _bytes = new byte[1 << 16];

    /// <summary>How many bytes stand in it.</summary>
    public int Length { get; private set; }

    /// <summary>What stands in it; valid until the next change.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>A byte that was written.</summary>
    public byte this[int index]
    {
        get => _bytes[index];
        set => _bytes[index] = value;
    }

    /// <summary>Empties it.</summary>
    public void Clear() => Length = 0;

    /// <summary>Appends bytes.</summary>
    public void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length - Length) Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Appends a byte.</summary>
    public void Append(byte value) => Append([value]);

    /// <summary>Appends a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">How many digits it has at least.</param>
    public void AppendNumber(long value, int digits = 1)
    {
        Span<byte> text = stackalloc byte[20];
        var isShort = Utf8Formatter.TryFormat(value, text, out var written, new('D', (byte)digits));
        Debug.Assert(isShort, "A long has 20 characters at most.");
        Append(text[..written]);
    }
}
