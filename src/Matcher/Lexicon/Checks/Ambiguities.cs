using Matcher.Text;

namespace Matcher.Lexicon.Checks;

/// <summary>Finds terms of several meanings that give evidence without a domain that says which is meant.</summary>
internal static class Ambiguities
{
    // What begins alike says the same: "secrétaire" evidences "secrétariat" whatever the office.
    private const int SameBeginning = 4;

    // A verb and its noun say the same in any meaning; what all trades share is of no subject.
    private const string WordFamilies = "familles.txt";
    private const string AllTrades = "general.txt";

    /// <summary>One finding a term: the lines that take it for one thing without a domain.</summary>
    /// <param name="relations">The relations.</param>
    /// <param name="known">Terms known to have several meanings, as written, with their subjects.</param>
    /// <param name="protectedTerms">What is kept whole.</param>
    public static IEnumerable<LexiconFinding> Find(IReadOnlyList<KeyedRelation> relations, IReadOnlyDictionary<string, IReadOnlyList<string>> known, ProtectedTerms protectedTerms)
    {
        var subjects = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (term, of) in Homonyms.Subjects.Concat(known)) subjects.TryAdd(FrenchAnalyzer.Key(term, protectedTerms), of);
        foreach (var relation in relations.Where(relation => relation.Domain.Length > 0)) subjects.TryAdd(relation.Left, []);
        return relations.SelectMany(Directions).GroupBy(direction => direction.From, StringComparer.Ordinal)
            .Select(term => Finding([.. term], subjects.GetValueOrDefault(term.Key))).OfType<LexiconFinding>();
    }

    private static LexiconFinding? Finding(List<(string From, string Term, string To, KeyedRelation Relation)> evidence, IReadOnlyList<string>? subjects)
    {
        var open = evidence.FindAll(one => one.Relation.Domain.Length == 0 && SaysMore(one.From, one.To) && !IsOf(one.Relation, WordFamilies));

        // The files that ship are of a subject each; a user's own may be of any.
        string[] files = [.. open.Where(one => one.Relation.Relation.Place.IsShipped && !IsOf(one.Relation, AllTrades)).Select(one => one.Relation.Relation.Place.Source).Distinct(StringComparer.Ordinal)];
        if (open.Count == 0 || (subjects is null && files.Length < 2)) return null;
        return new LexiconFinding(LexiconFindingKind.Ambiguous, [open[0].Term], [.. open.Select(one => one.Relation.Relation.Place).Distinct()]) { Subjects = subjects ?? [.. files.Select(Path.GetFileNameWithoutExtension).OfType<string>()] };
    }

    private static bool IsOf(KeyedRelation relation, string file) => relation.Relation.Place is { IsShipped: true } place && place.Source == file;

    // A narrower term evidences the broader; equals and neighbours each other.
    private static IEnumerable<(string From, string Term, string To, KeyedRelation Relation)> Directions(KeyedRelation relation)
    {
        yield return (relation.Left, relation.Relation.Left, relation.Right, relation);
        if (relation.Relation.Kind != RelationKind.Narrower) yield return (relation.Right, relation.Relation.Right, relation.Left, relation);
    }

    private static bool SaysMore(string from, string to) => to.Split(' ').Any(word => !Array.Exists(from.Split(' '), other => IsAlike(word, other)));

    private static bool IsAlike(string one, string other) => one == other || (one.Length >= SameBeginning && other.StartsWith(one[..SameBeginning], StringComparison.Ordinal));
}
