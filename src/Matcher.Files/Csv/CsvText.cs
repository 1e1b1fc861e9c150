namespace Matcher.Files.Csv;

/// <summary>Small readings of raw CSV bytes.</summary>
internal static class CsvText
{
    private const byte Quote = (byte)'"';

    /// <summary>What stands between the quotes, doubled quotes still doubled; a field without quotes as it is.</summary>
    public static ReadOnlySpan<byte> Unquote(ReadOnlySpan<byte> raw) => raw.Length >= 2 && raw[0] == Quote ? raw[1..^1] : raw;

    /// <summary>Without the spaces, tabs and line breaks around.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text) => text.Trim(" \t\r\n"u8);

    /// <summary>The decoded value of a raw field; allocates only for doubled quotes.</summary>
    public static ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> raw)
    {
        var inner = Unquote(raw);
        if (raw.Length == inner.Length || !inner.Contains(Quote)) return inner;
        var decoded = new byte[inner.Length];
        var length = 0;
        for (var i = 0; i < inner.Length; i++)
        {
            decoded[length++] = inner[i];
            if (inner[i] == Quote) i++;
        }

        return decoded.AsSpan(0, length);
    }

    /// <summary>Line breaks: LF, CR LF and CR count one each.</summary>
    public static int LineBreaks(ReadOnlySpan<byte> bytes)
    {
        // Mostly the only carriage return is in the last break, if there.
        var last = bytes.EndsWith("\r\n"u8) ? 1 : 0;
        bytes = bytes[..^(2 * last)];
        var breaks = bytes.Count((byte)'\n') + last;
        if (!bytes.Contains((byte)'\r')) return breaks;
        return breaks + bytes.Count((byte)'\r') - bytes.Count("\r\n"u8);
    }
}
