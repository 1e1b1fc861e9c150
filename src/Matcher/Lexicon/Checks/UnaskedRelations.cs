using Matcher.Text;

namespace Matcher.Lexicon.Checks;

/// <summary>Finds relations of a user's own that no line of the roles at hand asks for.</summary>
internal static class UnaskedRelations
{
    /// <summary>The relations that give evidence of nothing in the lines, not even by a term that means the same.</summary>
    public static IEnumerable<LexiconFinding> Find(IReadOnlyList<KeyedRelation> relations, IReadOnlyList<string> lines, ProtectedTerms protectedTerms)
    {
        var asked = Runs(lines, protectedTerms);
        var reached = new HashSet<string>(asked, StringComparer.Ordinal);
        foreach (var relation in relations.Where(relation => relation.Relation.Kind == RelationKind.Same))
        {
            if (asked.Contains(relation.Left)) reached.Add(relation.Right);
            if (asked.Contains(relation.Right)) reached.Add(relation.Left);
        }

        return relations.Where(relation => !relation.Relation.Place.IsShipped)
            .Where(relation => !reached.Contains(relation.Right) && (relation.Relation.Kind == RelationKind.Narrower || !reached.Contains(relation.Left)))
            .Select(relation => new LexiconFinding(LexiconFindingKind.NotAsked, Asked(relation.Relation), [relation.Relation.Place]));
    }

    private static string[] Asked(Relation relation) => relation.Kind == RelationKind.Narrower ? [relation.Right] : [relation.Left, relation.Right];

    private static HashSet<string> Runs(IReadOnlyList<string> lines, ProtectedTerms protectedTerms)
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in lines.Select(line => FrenchAnalyzer.Analyze(line, protectedTerms)))
        {
            for (var first = 0; first < words.Count; first++)
            {
                var key = words[first].Stem;
                runs.Add(key);
                for (var last = first + 1; last < words.Count && last - first < WordLexicon.LongestTerm && words[last].Token.Before < Break.Item; last++)
                {
                    key = $"{key} {words[last].Stem}";
                    runs.Add(key);
                }
            }
        }

        return runs;
    }
}
