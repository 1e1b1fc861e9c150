namespace Matcher.Text;

/// <summary>
/// Finds words that need no second look: letters alone, with or without accents, between blanks or commas, none of those that their
/// neighbours change ("savoir faire", "après vente", "bac + 2", "du son"). Whatever stands around them, they are cut and folded alike.
/// </summary>
internal static class PlainWords
{
    private const int FewestLetters = 4;
    private const byte Lead = 0xC3; // of the letters with accents that French uses, but for "œ"

    /// <summary>Whether a byte opens a letter of a plain word.</summary>
    public static bool OpensWord(byte value) => char.IsAsciiLetter((char)value) || value == Lead;

    /// <summary>One past the last byte of the plain word at an offset; 0 where the word there is none.</summary>
    /// <param name="text">UTF-8 text.</param>
    /// <param name="start">Where a word starts, inside the text.</param>
    public static int End(ReadOnlySpan<byte> text, int start)
    {
        var accents = 0;
        var i = start;
        for (; i < text.Length; i++)
        {
            if (char.IsAsciiLetter((char)text[i])) continue;
            if (text[i] != Lead || i + 1 == text.Length || !IsLetter(text[i + 1])) break;
            accents++;
            i++;
        }

        var letters = i - start - accents;
        if (letters < FewestLetters) return accents == 0 ? ShortEnd(text, start, i) : 0;
        if (MayChange(text[start], letters)) return 0;
        return i == text.Length || text[i] is (byte)' ' or (byte)',' or (byte)'\n' or (byte)'\r' ? i : 0;
    }

    /// <summary>Where the word after an elided one starts: after "l'" and "d’"; the offset itself where none is.</summary>
    public static int AfterElision(ReadOnlySpan<byte> text, int offset)
    {
        if (offset + 4 >= text.Length || (text[offset] | 0x20) is not ((byte)'l' or (byte)'d' or (byte)'j' or (byte)'n' or (byte)'s' or (byte)'m' or (byte)'t' or (byte)'c')) return offset;
        var after = text[offset + 1] == '\'' ? offset + 2 : text[offset + 1] == 0xE2 && text[offset + 2] == 0x80 && text[offset + 3] == 0x99 ? offset + 4 : offset;
        return after > offset && OpensWord(text[after]) && End(text, after) > 0 ? after : offset;
    }

    // Two or three small letters before another word: "de", "sur".
    private static int ShortEnd(ReadOnlySpan<byte> text, int start, int end)
    {
        if (end - start < 2 || end + 1 >= text.Length || text[end] != ' ' || !OpensWord(text[end + 1])) return 0;
        var word = text[start..end];
        if (word.ContainsAnyExceptInRange((byte)'a', (byte)'z')) return 0;
        return word.SequenceEqual("son"u8) || word.SequenceEqual("bac"u8) || word.SequenceEqual("iso"u8) ? 0 : end;
    }

    // After the lead byte: all but the signs of times and division are letters.
    private static bool IsLetter(byte second) => second is >= 0x80 and <= 0xBF and not (0x97 or 0xB7);

    // "avant", "après", "être", "faire", "sous", "vous", "baccalauréat"; others that open and measure as they do take the longer way too.
    // Letters and not bytes: with accents where French has none ("fàïré") they are those words still.
    private static bool MayChange(byte first, int letters) => (first | 0x20) switch
    {
        'a' or 'e' or 'f' or 's' or 'v' or Lead | 0x20 => letters <= 6,
        'b' => letters >= 12,
        _ => false,
    };
}
