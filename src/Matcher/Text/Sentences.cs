namespace Matcher.Text;

/// <summary>Tells a full stop that ends a sentence from one that does not.</summary>
internal static class Sentences
{
    private const int LongestAbbreviation = 6; // in bytes

    private static readonly FormTable BeforeNumber = WordList.Table(
        "jan janv fev fevr mar avr juil aout sept oct nov dec env approx cat art niv ext ref no tel vol coef ech min max");

    private static readonly FormTable BeforeName = WordList.Table("resp dir ing univ ets cf dr prof mme mlle");

    /// <summary>
    /// Whether a full stop ends a sentence: white space and a capital, a digit or the text's end follow it, and no initial
    /// ("M. Durand") or abbreviation ("nov. 2019") comes before it.
    /// </summary>
    /// <param name="text">The original text.</param>
    /// <param name="offset">Where the stop stands.</param>
    /// <param name="next">Just after it.</param>
    /// <param name="isLetterWord">Whether the single letter before it, if there is one, is a word of its own ("permis B.").</param>
    public static bool EndsAt(ReadOnlySpan<byte> text, int offset, int next, bool isLetterWord)
    {
        var kind = Utf8.KindAt(text, next);
        if (kind == CharacterKind.NewLine) return true;
        if (kind != CharacterKind.Space || (!isLetterWord && IsAfterInitial(text, offset))) return false;
        while (next < text.Length && Utf8.KindAt(text, next) == CharacterKind.Space)
        {
            Utf8.Read(text, next, out var length);
            next += length;
        }

        if (next >= text.Length) return true;
        var scalar = Utf8.Read(text, next, out _);
        if (scalar is >= '0' and <= '9') return !IsAfter(text, offset, BeforeNumber);
        return Characters.IsUpper(scalar) && !IsAfter(text, offset, BeforeName);
    }

    private static bool IsAfterInitial(ReadOnlySpan<byte> text, int offset) =>
        offset > 0 && text[offset - 1] is >= (byte)'A' and <= (byte)'Z'
        && (offset == 1 || Utf8.KindAt(text, offset - 2) is CharacterKind.Space or CharacterKind.NewLine);

    // Abbreviations are short: the word before the stop is folded into a few bytes, a longer one is none.
    private static bool IsAfter(ReadOnlySpan<byte> text, int offset, FormTable abbreviations)
    {
        var start = offset;
        while (start > 0 && offset - start <= LongestAbbreviation && (text[start - 1] >= 0x80 || char.IsAsciiLetter((char)text[start - 1]))) start--;
        Span<byte> form = stackalloc byte[LongestAbbreviation + Folding.MaxLength];
        var length = 0;
        for (var i = start; i < offset;)
        {
            var scalar = Utf8.Read(text, i, out var bytes);
            i += bytes;
            var kind = Characters.Classify(scalar);
            if (kind == CharacterKind.Invisible) continue;
            if (kind == CharacterKind.Word) length += Folding.Fold(scalar, form[length..]);
            else length = 0; // a blank that takes several bytes
            if (length > LongestAbbreviation) return false;
        }

        return abbreviations.Contains(form[..length]);
    }
}
