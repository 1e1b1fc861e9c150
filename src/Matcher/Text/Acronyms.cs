namespace Matcher.Text;

/// <summary>
/// Acronyms that would read as words of grammar ("SI", "MES") and letters that name a class ("permis B"). Their form keeps
/// its capitals, so that no table takes them for the word; all other forms are in lower case. And acronyms with stops.
/// </summary>
internal static class Acronyms
{
    private const int Longest = 3;
    private const int LongestHead = 16;

    // SI: système d'information, AS: aide-soignant, AI: artificial intelligence, CA: chiffre d'affaires, CE: comité d'entreprise,
    // MES: manufacturing execution system, TU: tests unitaires.
    private static readonly FormTable LikeGrammar = WordList.Table("si as ai ca ce mes tu");

    private static readonly FormTable ClassHeads = WordList.Table(
        "permis bac baccalaureat serie categorie categories cat option groupe classe");

    private static readonly FormTable LanguageHeads = WordList.Table("langage langages");

    /// <summary>Whether a word is an acronym of the list: in capitals, and no word in capitals right after it, as after a word of grammar in a headline ("MES MISSIONS").</summary>
    public static bool IsAcronym(ReadOnlySpan<byte> text, int start, int end, ReadOnlySpan<byte> form)
    {
        if (form.Length is < 2 or > Longest || end - start != form.Length || text[start] > 'Z' || !IsCapitals(text[start..end])) return false;
        if (!IsLikeGrammar(form)) return false;
        return end >= text.Length || text[end] != ' ' || !StartsInCapitals(text[(end + 1)..]);
    }

    /// <summary>Whether a form is in the list of such acronyms.</summary>
    public static bool IsLikeGrammar(ReadOnlySpan<byte> form) => LikeGrammar.Contains(form);

    /// <summary>Writes a form in capitals.</summary>
    public static void Capitalize(Span<byte> form)
    {
        foreach (ref var letter in form) letter = (byte)(letter & ~0x20);
    }

    /// <summary>What a single letter means after a word: its class, a language, or nothing.</summary>
    /// <param name="letter">The letter as written.</param>
    /// <param name="before">The word before it, as written.</param>
    public static LetterRole RoleAfter(ReadOnlySpan<byte> letter, ReadOnlySpan<byte> before)
    {
        // "le groupe a recruté", "le groupe à Lyon": only capitals without an accent tell these from words.
        if (letter.Length > 1 || letter[0] is (byte)'a' or (byte)'y') return LetterRole.None;
        Span<byte> form = stackalloc byte[LongestHead + Folding.MaxLength];
        var length = Folding.FoldWord(before, form);
        if (ClassHeads.Contains(form[..length])) return LetterRole.Class;
        return LanguageHeads.Contains(form[..length]) ? LetterRole.Language : LetterRole.None;
    }

    /// <summary>Reads letters with a stop after each: "B.T.S.", "C.A.P".</summary>
    /// <param name="text">The original text.</param>
    /// <param name="end">Just after the first letter.</param>
    /// <param name="form">The folded first letter; receives all of them.</param>
    /// <param name="formLength">The length of the form.</param>
    /// <returns>The offset after the acronym and its last stop, or <paramref name="end"/> where there is none.</returns>
    public static int ReadDotted(ReadOnlySpan<byte> text, int end, Span<byte> form, ref int formLength)
    {
        if (!char.IsAsciiLetterUpper((char)text[end - 1])) return end;
        var letters = 1;
        while (end + 1 < text.Length && text[end] == '.' && char.IsAsciiLetterUpper((char)text[end + 1]) && !Utf8.ContinuesWord(text, end + 2))
        {
            if (formLength < form.Length) form[formLength++] = (byte)(text[end + 1] | 0x20);
            end += 2;
            letters++;
        }

        return letters > 1 && end < text.Length && text[end] == '.' ? end + 1 : end;
    }

    private static bool StartsInCapitals(ReadOnlySpan<byte> word)
    {
        var capitals = 0;
        for (var i = 0; i < word.Length && i < LongestHead && capitals < 2;)
        {
            var scalar = Utf8.Read(word, i, out var length);
            i += length;
            if (Characters.IsUpper(scalar)) capitals++;
            else if (Characters.Classify(scalar) != CharacterKind.Invisible) return false;
        }

        return capitals == 2;
    }

    private static bool IsCapitals(ReadOnlySpan<byte> letters) => !letters.ContainsAnyExceptInRange((byte)'A', (byte)'Z');
}
