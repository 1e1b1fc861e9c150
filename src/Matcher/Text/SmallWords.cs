namespace Matcher.Text;

/// <summary>Articles and prepositions: what a term may lose and still say the same.</summary>
internal static class SmallWords
{
    private static readonly HashSet<string> Words = new(
        ["le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "au", "aux", "à", "en", "et", "ou", "sur", "pour", "par", "dans", "avec", "the", "of", "and", "for", "to", "in"],
        StringComparer.Ordinal); // "OF" is an order, "of" is not

    /// <summary>Whether a word is one, as it is written.</summary>
    public static bool Contains(string word) => Words.Contains(word);
}
