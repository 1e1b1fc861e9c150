namespace Matcher.Linking;

/// <summary>
/// Brings the words of one derivation together: "soudeur", "soudure" and "soudage" share a root. Too coarse for CVs, where
/// "gestion" is not "geste"; titles are short enough for a near miss to cost little.
/// </summary>
internal static class Derivation
{
    private const int ShortestRoot = 4;

    // Endings of stems: the stemmer has taken off number, gender and most final vowels. The longest that fits goes.
    private static readonly string[] Endings =
    [
        "isation", "ication", "icien", "icit", "isateur", "icateur", "ateur", "ation", "iteur", "ition", "ement", "iment", "ture", "teur", "tion", "erie", "eri", "iste", "isme", "ique",
        "iqu", "ic", "tur", "eur", "eux", "age", "ure", "ier", "ien", "ist", "oir", "ment", "ance", "ence", "anc", "enc", "ant", "ent", "ian", "ag", "ur", "ie", "al", "el", "if", "er", "ti", "i", "u", "e",
    ];

    /// <summary>The root of a stem, four letters at least; the stem itself where no ending fits.</summary>
    public static string Root(string stem)
    {
        foreach (var ending in Endings)
        {
            if (stem.Length - ending.Length >= ShortestRoot && stem.EndsWith(ending, StringComparison.Ordinal)) return stem[..^ending.Length];
        }

        return stem;
    }
}
