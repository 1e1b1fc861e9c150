namespace Matcher.Vectors;

/// <summary>Puts the runs that are of some use for the roles of an index together.</summary>
internal static class RunUseCollector
{
    /// <summary>Lays them out with what each is of use for.</summary>
    /// <param name="stems">How many stems the vocabulary has.</param>
    /// <param name="terms">The runs that earn terms.</param>
    /// <param name="postings">What each of those earns.</param>
    /// <param name="titles">The vocabulary of titles and of words of the work.</param>
    /// <param name="work">Whose work its nodes speak of.</param>
    /// <param name="topics">The topics, with the wordings of their facts.</param>
    /// <param name="roleOf">The role of a slot.</param>
    public static (RunTrie Runs, KeyIndex Keys) Collect(int stems, RunList terms, List<Posting> postings, TermRuns titles, NodeLists<WorkUse> work, TopicIndex topics, Func<int, int> roleOf)
    {
        var facts = topics.Facts;
        var runs = new RunList();
        runs.Reserve(terms.Count + facts.Runs.Count + work.Count);
        for (var run = 0; run < terms.Count; run++) runs.Add(terms[run]);
        for (var run = 0; run < facts.Runs.Count; run++) runs.Add(facts.Runs[run]);
        Span<int> path = stackalloc int[byte.MaxValue];
        for (var node = 0; node < work.Nodes; node++)
        {
            if (!work.Has(node)) continue;
            var run = path[..titles.Length(node)];
            titles.Path(node, run);
            runs.Add(run);
        }

        var layout = new RunLayout(runs, stems);
        var earned = new NodeListBuilder<Posting>(layout.Count, postings.Count);
        for (var i = 0; i < postings.Count; i++) earned.Add(layout.Nodes[i], postings[i]);
        var shown = new NodeListBuilder<FactUse>(layout.Count, facts.Shown.Count);
        for (var i = 0; i < facts.Shown.Count; i++) Add(shown, layout.Nodes[postings.Count + i], facts.Shown[i]);
        var spoken = new NodeListBuilder<WorkUse>(layout.Count, work.Count);
        var at = postings.Count + facts.Shown.Count;
        for (var node = 0; node < work.Nodes; node++)
        {
            if (!work.Has(node)) continue;
            foreach (ref readonly var use in work[node]) spoken.Add(layout.Nodes[at], use);
            at++;
        }

        var (earnedBy, spokenBy) = (earned.Complete(layout.Count), spoken.Complete(layout.Count));
        return (new RunTrie(layout, earnedBy, spokenBy, shown.Complete(layout.Count), topics.Roles), new KeyIndex(layout, earnedBy, spokenBy, roleOf));
    }

    // The facts of a topic stand one after the other: of a run, the same topic can only stand last.
    private static void Add(NodeListBuilder<FactUse> shown, int node, FactUse fact)
    {
        var last = shown.LastOf(node);
        if (last < 0 || shown[last].Shown != fact.Shown) shown.Add(node, fact);
        else if (shown[last].Strength < fact.Strength) shown[last] = fact;
    }
}
