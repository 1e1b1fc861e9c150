using Matcher.Text;

namespace Matcher.Lexicon.Checks;

/// <summary>Finds entries that never match, or not as they are written.</summary>
internal static class DeadEntries
{
    /// <summary>The relations of which a term is never found.</summary>
    public static IEnumerable<LexiconFinding> Find(IReadOnlyList<KeyedRelation> relations)
    {
        foreach (var relation in relations)
        {
            var written = relation.Relation;
            if (Emptiness(relation) is { } empty) yield return Finding(LexiconFindingKind.NoWords, written.Place, empty);
            else if (relation.Left == relation.Right) yield return Finding(LexiconFindingKind.SameWords, written.Place, written.Left, written.Right);
            if (IsShortened(written.Left, relation.LeftWords)) yield return Finding(LexiconFindingKind.Shortened, written.Place, written.Left);
            if (IsShortened(written.Right, relation.RightWords)) yield return Finding(LexiconFindingKind.Shortened, written.Place, written.Right);
            if (IsCut(relation.LeftWords)) yield return Finding(LexiconFindingKind.Cut, written.Place, written.Left);
            if (IsCut(relation.RightWords)) yield return Finding(LexiconFindingKind.Cut, written.Place, written.Right);

            // A role must hold the right term; of equals and neighbours, either.
            if (relation.RightWords.Count > WordLexicon.LongestTerm && (written.Kind == RelationKind.Narrower || relation.LeftWords.Count > WordLexicon.LongestTerm))
                yield return Finding(LexiconFindingKind.TooLong, written.Place, written.Right);
            if (written.Domain.Length > 0 && relation.Domain.Length == 0) yield return Finding(LexiconFindingKind.NoDomain, written.Place, written.Domain);
        }
    }

    /// <summary>The protected terms that are cut all the same, and those written twice.</summary>
    public static IEnumerable<LexiconFinding> Find(IReadOnlyList<ProtectedEntry> entries, ProtectedTerms protectedTerms)
    {
        var known = new Dictionary<string, ProtectedEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var words = FrenchAnalyzer.Analyze(entry.Term, protectedTerms);
            if (words is not [{ Token.Protected: true }]) yield return Finding(LexiconFindingKind.NotKept, entry.Place, entry.Term);
            else if (!known.TryAdd(words[0].Form, entry)) yield return new LexiconFinding(LexiconFindingKind.Duplicate, [entry.Term], [known[words[0].Form].Place, entry.Place]);
        }
    }

    private static string? Emptiness(KeyedRelation relation) =>
        relation.Left.Length == 0 ? relation.Relation.Left : relation.Right.Length == 0 ? relation.Relation.Right : null;

    // "permis ce" and "delta g" read as any "permis" and any "delta".
    private static bool IsShortened(string term, List<Word> words) =>
        words is [{ Token.Protected: false }] && term.Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Any(part => !SmallWords.Contains(part) && FrenchAnalyzer.Analyze(part).Count == 0);

    private static bool IsCut(List<Word> words) => words.Skip(1).Any(word => word.Token.Before >= Break.Item);

    private static LexiconFinding Finding(LexiconFindingKind kind, LexiconPlace place, params IReadOnlyList<string> terms) => new(kind, terms, [place]);
}
