namespace Matcher.Evaluation.Rankers;

/// <summary>
/// French words that hold a sentence together, without accents: articles, pronouns, the plain prepositions and conjunctions,
/// negation, "être" and "avoir". The baseline has a list of its own, so that it stands still when the library's changes.
/// </summary>
internal static class FunctionWords
{
    private static readonly HashSet<string> Words = new(
        """
        le la les un une des de du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
        je tu il elle on nous vous ils elles me te se moi toi lui eux en qui que dont ou et mais ni car or
        dans par pour sur avec sans sous pas ne meme memes qu
        etre ete etee etees etes etant suis es est sommes sont serai seras sera serons serez seront serait seraient
        etais etait etions etiez etaient avoir ai as avons avez ont avais avait avions aviez avaient aura aurai auras aurons aurez auront aurait eu ayant
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>Whether a word, in lower case and without accents, is one.</summary>
    public static bool Contain(string word) => Words.Contains(word);
}
