namespace Matcher.Roles.Reading;

/// <summary>Makes sets of folded words from a readable list.</summary>
internal static class WordSet
{
    /// <summary>Words separated by blanks, with or without accents.</summary>
    public static HashSet<string> Of(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(w => RoleText.Fold(w)), StringComparer.Ordinal);
}
