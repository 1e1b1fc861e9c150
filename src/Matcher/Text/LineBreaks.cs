namespace Matcher.Text;

/// <summary>Words that a hyphen cuts at the end of a line.</summary>
internal static class LineBreaks
{
    private const int MostMarks = 4; // accents apart from their letter

    private static readonly FormTable Prefixes = WordList.Table(
        """
        sous multi co non micro mini auto inter pre post semi sur contre demi anti ex vice e avant apres arriere mi self peri tele
        savoir compte porte pare garde chef rendez mot main bien aide hors libre mise tout plus moins quasi court moyen grand petit saint
        """);

    /// <summary>The first byte of the next line's text.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="offset">Just after the hyphen.</param>
    /// <returns>The offset past exactly one line break and its blanks, or -1 where no line ends here.</returns>
    public static int SkipOne(ReadOnlySpan<byte> text, int offset)
    {
        while (offset < text.Length && text[offset] is (byte)' ' or (byte)'\r') offset++;
        if (offset >= text.Length || text[offset] != '\n') return -1;
        offset++;
        while (offset < text.Length && text[offset] is (byte)' ' or (byte)'\t') offset++;
        return offset < text.Length ? offset : -1;
    }

    /// <summary>Whether a word goes on at an offset: a capital or a digit would start a new one.</summary>
    public static bool StartsLower(ReadOnlySpan<byte> text, int offset) => Characters.IsLower(Utf8.Read(text, offset, out _));

    /// <summary>Whether a lower-case letter ends just before an offset: capitals and digits are cut by hyphens of their own.</summary>
    public static bool EndsLower(ReadOnlySpan<byte> text, int offset)
    {
        for (var marks = 0; marks < MostMarks && offset > 0; marks++)
        {
            offset--;
            while (offset > 0 && (text[offset] & 0xC0) == 0x80) offset--;
            var scalar = Utf8.Read(text, offset, out _);
            if (Characters.Classify(scalar) != CharacterKind.Invisible) return Characters.IsLower(scalar);
        }

        return false;
    }

    /// <summary>Whether a form is a prefix that is written with a hyphen, so that the hyphen stays a cut ("sous-traitance").</summary>
    public static bool IsPrefix(ReadOnlySpan<byte> form) => Prefixes.Contains(form);
}
