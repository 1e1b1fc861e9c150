namespace Matcher.Diplomas;

/// <summary>
/// Brings folded words to one form for singular and plural, masculine and feminine. Only consistency matters:
/// the data files and the text go through the same rules.
/// </summary>
internal static class WordForm
{
    /// <summary>Longer words are none of the data's.</summary>
    public const int MaxLength = 40;

    /// <summary>Writes the form into <paramref name="target"/> and returns its length, or 0 for a word too long.</summary>
    /// <param name="form">A folded word.</param>
    /// <param name="target">At least <see cref="MaxLength"/> bytes.</param>
    public static int Reduce(ReadOnlySpan<byte> form, Span<byte> target)
    {
        var length = form.Length;
        if (length > MaxLength) return 0;
        form.CopyTo(target);

        // The tokenizer keeps the capitals of acronyms that look like words of grammar.
        foreach (ref var letter in target[..length])
        {
            if (letter is >= (byte)'A' and <= (byte)'Z') letter |= 0x20;
        }

        // Four letters and "ss" are left alone: DEAS is not DEA, nor is DEASS DEAS.
        if (length >= 5 && target[length - 1] == 's' && target[length - 2] != 's') length--;
        if (length < 6) return length;
        var word = target[..length];
        if (word.EndsWith("trice"u8))
        {
            "eur"u8.CopyTo(target[(length - 4)..]);
            return length - 1;
        }

        if (word.EndsWith("euse"u8))
        {
            target[length - 2] = (byte)'r';
            return length - 1;
        }

        if (word.EndsWith("elle"u8) || word.EndsWith("enne"u8)) return length - 2;
        return word.EndsWith("ere"u8) || word.EndsWith("eure"u8) || word.EndsWith("ee"u8) || word.EndsWith("ale"u8) ||
            word.EndsWith("ante"u8) || word.EndsWith("iste"u8)
            ? length - 1
            : length;
    }
}
