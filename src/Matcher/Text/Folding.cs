using System.Text;

namespace Matcher.Text;

/// <summary>
/// Case, accents and ligatures, folded by a table of our own: <c>string.Normalize</c> leaves accents in place under
/// invariant globalization, never splits "œ", and throws on a lone surrogate.
/// </summary>
internal static class Folding
{
    /// <summary>The most bytes that one scalar folds to.</summary>
    public const int MaxLength = 4;

    // U+00C0 to U+017F, one entry a scalar, in order; '?' marks what is no letter.
    private const string LatinTable =
        "a a a a a a ae c e e e e i i i i d n o o o o o ? o u u u u y th ss " +
        "a a a a a a ae c e e e e i i i i d n o o o o o ? o u u u u y th y " +
        "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h " +
        "i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe " +
        "r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s";

    // The base letter of each scalar of Latin Extended-B (U+01CD to U+0233) and of Latin Extended Additional (U+1E00 to
    // U+1EFF), so that a composed letter folds as its parts do; '?' marks what has no such parts.
    private const string ExtendedB =
        "aaiioouuuuuuuuuu?aaaa????ggkkoooo??j???gg??nnaa??ooaaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy";

    private const string ExtendedAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyasss??aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

    private static readonly uint[] Latin = Pack(LatinTable);

    /// <summary>Folds one scalar that is a letter, a digit or a symbol of a word.</summary>
    /// <param name="scalar">A Unicode scalar value.</param>
    /// <param name="destination">At least <see cref="MaxLength"/> bytes.</param>
    /// <returns>How many bytes were written. Scripts other than Latin keep their UTF-8 bytes.</returns>
    public static int Fold(int scalar, Span<byte> destination)
    {
        if (scalar < 0x80)
        {
            destination[0] = (byte)(scalar is >= 'A' and <= 'Z' ? scalar | 0x20 : scalar);
            return 1;
        }

        if (scalar is >= 0xC0 and <= 0x17F && Latin[scalar - 0xC0] is not 0 and var packed) return Unpack(packed, destination);

        return scalar switch
        {
            0xAA => Ascii("a"u8, destination),
            0xBA => Ascii("o"u8, destination),
            0xB2 or 0xB3 or 0xB9 => Letter((char)(scalar == 0xB9 ? '1' : '0' + scalar - 0xB0), destination),
            0x1A0 or 0x1A1 => Letter('o', destination), // with a horn
            0x1AF or 0x1B0 => Letter('u', destination),
            0x1E2 or 0x1E3 or 0x1FC or 0x1FD => Ascii("ae"u8, destination),
            0x1E9E => Ascii("ss"u8, destination),
            >= 0x1CD and <= 0x233 when ExtendedB[scalar - 0x1CD] is not '?' and var letter => Letter(letter, destination),
            >= 0x1E00 and <= 0x1EFF when ExtendedAdditional[scalar - 0x1E00] is not '?' and var letter => Letter(letter, destination),
            (>= 0x391 and <= 0x3A9) or (>= 0x410 and <= 0x42F) => Keep(scalar + 0x20, destination), // Greek and Cyrillic capitals
            >= 0x400 and <= 0x40F => Keep(scalar + 0x50, destination),
            0x266F => Letter('#', destination),
            >= 0xFB00 and <= 0xFB04 => Ligature(scalar, destination),
            >= 0xFF10 and <= 0xFF5A => Fold(scalar - 0xFEE0, destination),
            >= 0x1D400 and <= 0x1D6A3 => Letter((char)('a' + ((scalar - 0x1D400) % 26)), destination),
            >= 0x1D7CE and <= 0x1D7FF => Letter((char)('0' + ((scalar - 0x1D7CE) % 10)), destination),
            _ => Keep(scalar, destination),
        };
    }

    /// <summary>Folds one word.</summary>
    /// <param name="word">The word in the original text.</param>
    /// <param name="destination">Receives the form.</param>
    /// <returns>Its length, 0 when it does not fit.</returns>
    public static int FoldWord(ReadOnlySpan<byte> word, Span<byte> destination)
    {
        var length = 0;
        for (var i = 0; i < word.Length;)
        {
            var scalar = Utf8.Read(word, i, out var bytes);
            i += bytes;
            if (Characters.Classify(scalar) == CharacterKind.Invisible) continue;
            if (destination.Length - length < MaxLength) return 0;
            length += Fold(scalar, destination[length..]);
        }

        return length;
    }

    /// <summary>Folds a whole text, letters and all else, for comparing names and headings outside the scoring path.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        Span<byte> buffer = stackalloc byte[MaxLength];
        Span<char> chars = stackalloc char[MaxLength];
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = Characters.Classify(rune.Value);
            if (kind == CharacterKind.Invisible) continue;
            if (kind == CharacterKind.Space) folded.Append(' ');
            else if (kind == CharacterKind.Apostrophe) folded.Append('\'');
            else if (kind == CharacterKind.Dash) folded.Append('-');
            else folded.Append(chars[..Encoding.UTF8.GetChars(buffer[..Fold(rune.Value, buffer)], chars)]);
        }

        return folded.ToString();
    }

    private static uint[] Pack(string table)
    {
        var entries = table.Split(' ');
        var packed = new uint[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i] == "?") continue;
            for (var j = entries[i].Length - 1; j >= 0; j--) packed[i] = (packed[i] << 8) | entries[i][j];
        }

        return packed;
    }

    private static int Unpack(uint packed, Span<byte> destination)
    {
        destination[0] = (byte)packed;
        if (packed <= 0xFF) return 1;
        destination[1] = (byte)(packed >> 8);
        return 2;
    }

    private static int Ascii(ReadOnlySpan<byte> letters, Span<byte> destination)
    {
        letters.CopyTo(destination);
        return letters.Length;
    }

    private static int Letter(char letter, Span<byte> destination)
    {
        destination[0] = (byte)letter;
        return 1;
    }

    private static int Ligature(int scalar, Span<byte> destination) => Ascii(
        scalar switch { 0xFB00 => "ff"u8, 0xFB01 => "fi"u8, 0xFB02 => "fl"u8, 0xFB03 => "ffi"u8, _ => "ffl"u8 }, destination);

    private static int Keep(int scalar, Span<byte> destination) => new Rune(scalar).EncodeToUtf8(destination);
}
