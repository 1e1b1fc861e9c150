namespace Matcher.Text;

/// <summary>E-mail addresses and web addresses hold names and say nothing about competence: no word of them is read.</summary>
internal static class Addresses
{
    private const int LongestLocalPart = 64; // RFC 5321, 4.5.3.1.1

    /// <summary>The end of an address that starts with a word.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Just after the word.</param>
    /// <param name="form">The folded word.</param>
    /// <returns>The offset after the address, or 0 when the word starts none.</returns>
    public static int SkipAt(ReadOnlySpan<byte> text, int start, int end, ReadOnlySpan<byte> form)
    {
        if (end >= text.Length) return 0;
        var rest = text[end..];
        if (rest.StartsWith("://"u8) || (rest[0] == '.' && form.SequenceEqual("www"u8))) return SkipToSpace(text, end);
        if (rest[0] == '.' && IsDomainWithPath(rest)) return SkipToSpace(text, end);
        return rest[0] is (byte)'@' or (byte)'.' or (byte)'_' or (byte)'-' or (byte)'+' && HasAt(rest) ? SkipToSpace(text, start) : 0;
    }

    private static bool HasAt(ReadOnlySpan<byte> rest)
    {
        for (var i = 0; i < rest.Length && i < LongestLocalPart; i++)
        {
            if (rest[i] == '@') return Utf8.KindAt(rest, i + 1) == CharacterKind.Word;
            if (!char.IsAsciiLetterOrDigit((char)rest[i]) && rest[i] is not ((byte)'.' or (byte)'_' or (byte)'-' or (byte)'+')) return false;
        }

        return false;
    }

    private static bool IsDomainWithPath(ReadOnlySpan<byte> rest) =>
        rest.StartsWith(".com/"u8) || rest.StartsWith(".fr/"u8) || rest.StartsWith(".org/"u8) || rest.StartsWith(".net/"u8) || rest.StartsWith(".io/"u8);

    private static int SkipToSpace(ReadOnlySpan<byte> text, int offset)
    {
        while (offset < text.Length && text[offset] is not ((byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',' or (byte)';' or (byte)'|' or (byte)')' or (byte)'>')) offset++;
        return offset;
    }
}
