namespace Matcher.Text;

/// <summary>
/// Recognises the endings of inclusive writing and of optional plurals ("chargé·e", "utilisateur·rice·s",
/// "directeur(trice)", "projet(s)"). The ending is skipped, so that the word keeps its first form.
/// </summary>
/// <remarks>
/// An ending is taken only where it agrees with the end of the word ("rice" after "teur", "ne" after "n"): a hyphen,
/// a slash or a full stop between other letters means something else ("nouveau-né", "entrée/sortie").
/// </remarks>
internal static class InclusiveWriting
{
    private const int LongestEnding = 6;
    private const int LongestEndingBytes = 16; // with its accents apart

    /// <summary>Where an inclusive ending stops.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="offset">Just after the word: the separator, if there is one.</param>
    /// <param name="form">The folded word before it.</param>
    /// <returns>The offset after the ending, or <paramref name="offset"/> where there is none.</returns>
    public static int Skip(ReadOnlySpan<byte> text, int offset, ReadOnlySpan<byte> form)
    {
        if (form.Length < 3 && !form.SequenceEqual("un"u8)) return offset;
        var mark = Separator(text, offset, out var markLength);
        if (mark == 0) return offset;

        Span<byte> ending = stackalloc byte[LongestEnding];
        var end = ReadEnding(text, offset + markLength, ending, out var length, out var lower);
        if (length == 0 || (mark == '.' && !lower)) return offset;
        if (!Agrees(form, ending[..length], mark)) return offset;

        if (mark == '(')
        {
            if (end >= text.Length || text[end] != ')') return offset;
            end++;
            if (end < text.Length && (text[end] | 0x20) == 's') end++;
        }
        else
        {
            // A second mark and a plural: "·e·s", ".e.s".
            var second = Separator(text, end, out var secondLength);
            var after = end + secondLength;
            if (second == mark && after < text.Length && (text[after] | 0x20) == 's' && !IsWordAt(text, after + 1)) end = after + 1;
            else if (second == '-' && mark is '/' or '.' && IsWordAt(text, after)) return offset; // "magasin/e-commerce"
        }

        return IsWordAt(text, end) ? offset : end;
    }

    private static int Separator(ReadOnlySpan<byte> text, int offset, out int length)
    {
        length = 1;
        if (offset >= text.Length) return 0;
        if (text[offset] < 0x80) return text[offset] is (byte)'.' or (byte)'-' or (byte)'/' or (byte)'(' ? text[offset] : 0;
        var scalar = Utf8.Read(text, offset, out length);
        return Characters.Classify(scalar) switch
        {
            CharacterKind.MiddleDot => 0xB7,
            CharacterKind.Bullet => 0xB7, // a round bullet typed in place of a middle dot
            CharacterKind.Dash => '-',
            _ => 0,
        };
    }

    private static int ReadEnding(ReadOnlySpan<byte> text, int offset, Span<byte> ending, out int length, out bool lower)
    {
        var start = offset;
        length = 0;
        lower = true;
        Span<byte> folded = stackalloc byte[Folding.MaxLength];
        while (offset < text.Length && IsWordAt(text, offset))
        {
            var scalar = Utf8.Read(text, offset, out var bytes);
            var isMark = Characters.Classify(scalar) == CharacterKind.Invisible;
            // "né" is a word of its own: only a plain "ne" is an ending. "ère" keeps its accent.
            var isAcute = (scalar == 0xE9 && length > 0) || (scalar == 0x301 && length > 1);
            if (isAcute || offset - start > LongestEndingBytes || (!isMark && (length == LongestEnding || Folding.Fold(scalar, folded) != 1)))
            {
                length = 0;
                return offset;
            }

            if (scalar is >= 'A' and <= 'Z') lower = false;
            if (!isMark) ending[length++] = folded[0];
            offset += bytes;
        }

        return offset;
    }

    private static bool Agrees(ReadOnlySpan<byte> form, ReadOnlySpan<byte> ending, int mark)
    {
        var explicitMark = mark is 0xB7 or '(';
        if (ending.Length == 1)
        {
            return ending[0] switch
            {
                (byte)'e' => mark != '/' || form.Length != 3, // "SAP/E"
                (byte)'s' => explicitMark,
                (byte)'x' => explicitMark,
                _ => false,
            };
        }

        if (ending[^1] == 's' && ending.Length > 2) ending = ending[..^1];
        if (ending.SequenceEqual("es"u8)) return true;
        var stem = form[^1] == 's' ? form[..^1] : form;
        if (ending.SequenceEqual("ice"u8) || ending.SequenceEqual("rice"u8) || ending.SequenceEqual("trice"u8)) return stem.EndsWith("teur"u8);
        if (ending.SequenceEqual("euse"u8) || ending.SequenceEqual("teuse"u8)) return stem.EndsWith("eur"u8) || stem.EndsWith("eux"u8);
        if (ending.SequenceEqual("ere"u8) || ending.SequenceEqual("iere"u8)) return stem.EndsWith("er"u8);
        if (ending.SequenceEqual("ne"u8) || ending.SequenceEqual("enne"u8) || ending.SequenceEqual("ienne"u8)) return stem.EndsWith("n"u8);
        if (ending.SequenceEqual("ive"u8) || ending.SequenceEqual("ve"u8) || ending.SequenceEqual("fe"u8)) return stem.EndsWith("f"u8);
        if (mark == '-') return false; // "dit-le", "est-elle": a hyphen before these joins a pronoun
        if (ending.SequenceEqual("le"u8) || ending.SequenceEqual("elle"u8)) return stem.EndsWith("l"u8);
        if (ending.SequenceEqual("te"u8)) return explicitMark && (stem.EndsWith("t"u8) || form.EndsWith("s"u8));
        if (ending.SequenceEqual("se"u8)) return explicitMark && (stem.EndsWith("x"u8) || stem.EndsWith("eur"u8) || form.EndsWith("s"u8));
        return (ending.SequenceEqual("sse"u8) || ending.SequenceEqual("esse"u8)) && explicitMark;
    }

    private static bool IsWordAt(ReadOnlySpan<byte> text, int offset) =>
        offset < text.Length && Utf8.KindAt(text, offset) is CharacterKind.Word or CharacterKind.Invisible && offset < text.Length;
}
