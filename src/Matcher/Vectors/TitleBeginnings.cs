using Matcher.Trades;

namespace Matcher.Vectors;

/// <summary>Finds the families whose titles begin with a run: titles are often cut short, and "responsable support" begins several.</summary>
internal static class TitleBeginnings
{
    // It takes two words to begin a title.
    private const int FewestWords = 2;

    /// <summary>The families by node.</summary>
    /// <param name="trie">The vocabulary.</param>
    /// <param name="titles">What the titles name.</param>
    /// <param name="nodes">The nodes of the titles.</param>
    public static NodeLists<int> Of(TermRuns trie, List<TradeTitle> titles, ReadOnlySpan<int> nodes)
    {
        var depths = new byte[trie.Count];
        for (var node = 1; node < depths.Length; node++) depths[node] = (byte)Math.Min(byte.MaxValue, depths[trie.Parents[node]] + 1);
        var beginnings = new NodeListBuilder<int>(trie.Count, 2 * nodes.Length);
        var seen = new bool[trie.Count];
        for (var title = 0; title < nodes.Length; title++)
        {
            if (seen[nodes[title]]) continue; // another family names it first
            seen[nodes[title]] = true;
            for (var run = nodes[title]; depths[run] >= FewestWords; run = trie.Parents[run])
            {
                // The titles of a family stand together: where it is the last of a run, it is there, and in what that run goes on from.
                var last = beginnings.LastOf(run);
                if (last >= 0 && beginnings[last] == titles[title].Trade) break;
                beginnings.Add(run, titles[title].Trade);
            }
        }

        return beginnings.Complete(trie.Count);
    }
}
