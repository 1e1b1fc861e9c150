using Matcher.Text;

namespace Matcher.Scoring;

/// <summary>
/// Negation and its scope, in words that name something. See docs/decisions/negation.md.
/// </summary>
internal static class Negation
{
    // "Sans permis" denies one word; "aucune expérience en management" denies the noun and what completes it.
    private const int ShortScope = 1;
    private const int LongScope = 3;

    private static readonly FormTable Short = WordList.Table("sans");
    private static readonly FormTable Long = WordList.Table("aucun aucune pas jamais ni");

    /// <summary>How many words a form denies after it; 0 for a form that denies none.</summary>
    public static int Scope(ReadOnlySpan<byte> form)
    {
        if (form.Length is < 2 or > 6) return 0;
        return Short.Contains(form) ? ShortScope : Long.Contains(form) ? LongScope : 0;
    }
}
