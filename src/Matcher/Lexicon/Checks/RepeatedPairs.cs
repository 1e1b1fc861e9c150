namespace Matcher.Lexicon.Checks;

/// <summary>Finds pairs of terms that are related twice: the same way, or in ways that exclude each other.</summary>
internal static class RepeatedPairs
{
    /// <summary>One finding a pair of lines at odds, the later line beside the first that it repeats or contradicts.</summary>
    public static IEnumerable<LexiconFinding> Find(IReadOnlyList<KeyedRelation> relations)
    {
        foreach (var pair in relations.GroupBy(relation => string.CompareOrdinal(relation.Left, relation.Right) < 0 ? (relation.Left, relation.Right) : (relation.Right, relation.Left)))
        {
            // Terms of one line that read alike are dead, not said twice.
            var known = new List<KeyedRelation>();
            foreach (var relation in pair)
            {
                if (known.Find(other => !ReferenceEquals(other.Relation.Place, relation.Relation.Place) && SharesDomain(other, relation)) is { } first)
                {
                    yield return new LexiconFinding(
                        IsSameRelation(first, relation) ? LexiconFindingKind.Duplicate : LexiconFindingKind.Contradiction,
                        [first.Relation.Left, first.Relation.Right],
                        [first.Relation.Place, relation.Relation.Place]);
                }

                known.Add(relation);
            }
        }
    }

    // Two domains without a word in common are two meanings of the same words.
    private static bool SharesDomain(KeyedRelation one, KeyedRelation other) =>
        one.Domain.Length == 0 || other.Domain.Length == 0 || one.Domain.Split(' ').Intersect(other.Domain.Split(' '), StringComparer.Ordinal).Any();

    private static bool IsSameRelation(KeyedRelation one, KeyedRelation other) =>
        one.Relation.Kind == other.Relation.Kind && (one.Relation.Kind != RelationKind.Narrower || one.Left == other.Left);
}
