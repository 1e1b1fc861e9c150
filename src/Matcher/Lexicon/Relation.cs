namespace Matcher.Lexicon;

/// <summary>One relation between two terms.</summary>
/// <param name="Left">The term as written.</param>
/// <param name="Kind">How it stands to the other.</param>
/// <param name="Right">The other term as written.</param>
/// <param name="Strength">How much of the one the other earns, in (0, 1].</param>
/// <param name="Domain">Words of which one must be present for the relation to hold; empty when it always does.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record Relation(string Left, RelationKind Kind, string Right, double Strength, string Domain, LexiconPlace Place);
