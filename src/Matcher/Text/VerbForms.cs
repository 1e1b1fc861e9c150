namespace Matcher.Text;

/// <summary>The personal endings of regular verbs: in -er by a list of verbs, in -ir (issant) by their shape.</summary>
internal static class VerbForms
{
    private const int ShortestStem = 3;
    private const int ShortestSecondGroup = 8; // "unissent"; "puissant" and "croissant" are kept words

    /// <summary>The stem of a form of a verb.</summary>
    /// <param name="tables">The verbs in -er.</param>
    /// <param name="word">The form; its first bytes are the stem, with nothing rewritten.</param>
    /// <param name="length">The length of the form.</param>
    /// <returns>The length of the stem, or 0 for what is no form of a known verb.</returns>
    public static int Stem(StemTables tables, ReadOnlySpan<byte> word, int length)
    {
        var form = word[..length];
        if (length >= ShortestSecondGroup && SecondGroup(form) is > 0 and var removed && form[length - removed - 2] != 'a') return length - removed;
        var ending = FirstGroup(form);
        if (ending == 0 || length - ending < ShortestStem) return 0;
        var stem = length - ending;
        if (stem > ShortestStem && word[stem - 1] == 'e') stem--; // "dirigeant": the e only softens the g
        stem = Undouble(word, stem);
        return tables.IsVerb(word[..stem]) ? stem : 0;
    }

    /// <summary>A doubled last consonant is written once: "appeler", "appelle", "professionnelle".</summary>
    public static int Undouble(ReadOnlySpan<byte> word, int length) =>
        length > ShortestStem + 1 && word[length - 1] == word[length - 2] && word[length - 1] is (byte)'l' or (byte)'t' or (byte)'n' ? length - 1 : length;

    /// <summary>How many bytes to take off "définissant", "garantissent", "établira", so that "-i" is left; "connaissant" is none of them.</summary>
    private static int SecondGroup(ReadOnlySpan<byte> form)
    {
        if (form.EndsWith("issant"u8) || form.EndsWith("issent"u8) || form.EndsWith("issons"u8)) return 5;
        if (form.EndsWith("issante"u8) || form.EndsWith("issants"u8) || form.EndsWith("issait"u8)) return form[^1] == 't' ? 5 : 6;
        if (form.EndsWith("issantes"u8) || form.EndsWith("issaient"u8)) return 7;
        if (form.EndsWith("issez"u8)) return 4;
        if (form.EndsWith("iront"u8)) return 4;
        return form.EndsWith("irez"u8) ? 3 : form.EndsWith("ira"u8) ? 2 : 0;
    }

    /// <summary>The length of the longest ending of a verb in -er; the last letter tells most words apart at once.</summary>
    private static int FirstGroup(ReadOnlySpan<byte> form) => form[^1] switch
    {
        (byte)'e' => form[^2] == 'e' && form.Length > 4 ? 2 : form.EndsWith("ante"u8) ? 4 : 1,
        (byte)'r' => form[^2] == 'e' ? 2 : 0,
        (byte)'s' => Plural(form),
        (byte)'t' => Third(form),
        (byte)'z' => form.EndsWith("erez"u8) ? 4 : form[^2] == 'e' ? 2 : 0,
        (byte)'a' => form.EndsWith("era"u8) ? 3 : 0,
        (byte)'i' => form.EndsWith("erai"u8) ? 4 : form.EndsWith("ai"u8) ? 2 : 0,
        _ => 0,
    };

    private static int Plural(ReadOnlySpan<byte> form)
    {
        if (form.EndsWith("ees"u8)) return form.Length > 5 ? 3 : 2; // "créés" has its e from the stem
        if (form.EndsWith("erons"u8)) return 5;
        if (form.EndsWith("ons"u8)) return form[^4] == 'i' ? 0 : 3; // "ions" ends nouns more often than verbs
        if (form.EndsWith("ants"u8)) return 4;
        return form.EndsWith("antes"u8) ? 5 : form[^2] == 'e' ? 2 : 0;
    }

    private static int Third(ReadOnlySpan<byte> form)
    {
        if (form.EndsWith("eraient"u8)) return 7;
        if (form.EndsWith("aient"u8) || form.EndsWith("erait"u8) || form.EndsWith("eront"u8)) return 5;
        return form.EndsWith("ent"u8) || form.EndsWith("ant"u8) || form.EndsWith("ait"u8) ? 3 : 0;
    }
}
