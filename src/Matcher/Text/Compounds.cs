namespace Matcher.Text;

/// <summary>Words of grammar that are part of a name where they stand: "sous-traitance", "service après vente", "savoir-être", "rendez-vous", "du son".</summary>
internal static class Compounds
{
    private static readonly FormTable Prefixes = WordList.Table("sous sur hors avant apres contre entre sans plus moins tout toute en");

    /// <summary>Whether a word opens a compound: a prefix with its hyphen, or one of the few that are often written without.</summary>
    /// <param name="form">The folded word.</param>
    /// <param name="rest">The original text after it.</param>
    /// <param name="after">The kind of the first character of the rest.</param>
    public static bool IsOpenedBy(ReadOnlySpan<byte> form, ReadOnlySpan<byte> rest, CharacterKind after)
    {
        if (form.Length is < 2 or > 6) return false;
        if (after == CharacterKind.Dash)
        {
            Utf8.Read(rest, 0, out var length);
            return Prefixes.Contains(form) && Utf8.KindAt(rest, length) is CharacterKind.Word or CharacterKind.NewLine;
        }

        if (after != CharacterKind.Space) return false;
        if (form.SequenceEqual("apres"u8) || form.SequenceEqual("avant"u8)) return StartsWith(rest, " vente"u8);
        return form.SequenceEqual("sous"u8) && StartsWith(rest, " traitan"u8);
    }

    /// <summary>Whether a word ends a compound: "savoir-être", "savoir faire", "rendez-vous"; "son" after an article is a noun.</summary>
    /// <param name="form">The folded word.</param>
    /// <param name="before">The word before it, in the original text.</param>
    public static bool IsClosedBy(ReadOnlySpan<byte> form, ReadOnlySpan<byte> before)
    {
        if (form.SequenceEqual("etre"u8) || form.SequenceEqual("faire"u8)) return Equals(before, "savoir"u8);
        if (form.SequenceEqual("vous"u8)) return Equals(before, "rendez"u8);
        return form.SequenceEqual("son"u8) && (Equals(before, "du"u8) || Equals(before, "le"u8) || Equals(before, "au"u8));
    }

    private static bool Equals(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower) => text.Length == lower.Length && StartsWith(text, lower);

    private static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> lower)
    {
        if (text.Length < lower.Length) return false;
        for (var i = 0; i < lower.Length; i++)
        {
            if ((text[i] | 0x20) != lower[i]) return false;
        }

        return true;
    }
}
