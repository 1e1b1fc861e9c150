namespace Matcher.Text;

/// <summary>Symbols that take letters with them: degrees Celsius, entities of HTML.</summary>
internal static class Symbols
{
    private const int LongestEntity = 8; // "&thinsp;"

    /// <summary>How many bytes to step over at a symbol.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="offset">Where the symbol stands.</param>
    /// <param name="length">How many bytes it takes by itself.</param>
    public static int Skip(ReadOnlySpan<byte> text, int offset, int length)
    {
        if (text[offset] == '&') return Math.Max(length, Entity(text[offset..]));
        var isDegree = length == 2 && text[offset..].StartsWith("°"u8) && offset + 2 < text.Length
            && (text[offset + 2] | 0x20) is 'c' or 'f' && !Utf8.ContinuesWord(text, offset + 3);
        return isDegree ? length + 1 : length;
    }

    private static int Entity(ReadOnlySpan<byte> rest)
    {
        var i = 1;
        while (i < rest.Length && i < LongestEntity && (char.IsAsciiLetterOrDigit((char)rest[i]) || rest[i] == '#')) i++;
        return i > 2 && i < rest.Length && rest[i] == ';' ? i + 1 : 0;
    }
}
