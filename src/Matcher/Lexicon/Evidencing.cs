namespace Matcher.Lexicon;

/// <summary>A term that evidences another.</summary>
/// <param name="Key">The stems of the term to find in a CV, parted by spaces.</param>
/// <param name="Kind">How it stands to the term it evidences.</param>
/// <param name="Strength">How much of it is earned, in (0, 1].</param>
/// <param name="Domain">Stems of which one must be present, parted by spaces; empty when none is asked for.</param>
internal sealed record Evidencing(string Key, RelationKind Kind, double Strength, string Domain);
