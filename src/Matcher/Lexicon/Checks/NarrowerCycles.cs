namespace Matcher.Lexicon.Checks;

/// <summary>Finds terms that are each narrower than the next, round to the first.</summary>
internal static class NarrowerCycles
{
    /// <summary>The shortest cycle through each term that is in one, each cycle once; pairs are <see cref="RepeatedPairs"/>'.</summary>
    public static IEnumerable<LexiconFinding> Find(IReadOnlyList<KeyedRelation> relations)
    {
        var broader = relations.Where(relation => relation.Relation.Kind == RelationKind.Narrower).ToLookup(relation => relation.Left, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var term in broader)
        {
            var cycle = Shortest(term.Key, broader);
            if (cycle.Count <= 2 || !told.Add(string.Join('\n', cycle.Select(step => step.Left).Order(StringComparer.Ordinal)))) continue;
            yield return new LexiconFinding(LexiconFindingKind.Cycle, [.. cycle.Select(step => step.Relation.Left)], [.. cycle.Select(step => step.Relation.Place)]);
        }
    }

    // Breadth first, from a term back to itself; empty where there is no way back.
    private static List<KeyedRelation> Shortest(string start, ILookup<string, KeyedRelation> broader)
    {
        var reachedBy = new Dictionary<string, KeyedRelation>(StringComparer.Ordinal);
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var term) && !reachedBy.ContainsKey(start))
        {
            foreach (var step in broader[term])
            {
                if (reachedBy.TryAdd(step.Right, step)) open.Enqueue(step.Right);
            }
        }

        var cycle = new List<KeyedRelation>();
        if (!reachedBy.TryGetValue(start, out var last)) return cycle;
        cycle.Add(last);
        while (last.Left != start)
        {
            last = reachedBy[last.Left];
            cycle.Insert(0, last);
        }

        return cycle;
    }
}
