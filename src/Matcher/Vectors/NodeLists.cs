namespace Matcher.Vectors;

/// <summary>What is known of the nodes of a vocabulary: a list for each, all side by side, for most nodes have none. Immutable.</summary>
/// <typeparam name="T">What is known of a node.</typeparam>
/// <param name="firsts">By node: where its list starts among the entries; one more says where the last ends.</param>
/// <param name="entries">The lists, node after node.</param>
internal sealed class NodeLists<T>(int[] firsts, T[] entries)
    where T : struct
{
    /// <summary>How many nodes may have a list.</summary>
    public int Nodes => firsts.Length - 1;

    /// <summary>How many entries there are in all.</summary>
    public int Count => entries.Length;

    /// <summary>What is known of a node; empty for most, and for those that the vocabulary gained later.</summary>
    public ReadOnlySpan<T> this[int node] => (uint)node < (uint)Nodes ? entries.AsSpan(firsts[node], firsts[node + 1] - firsts[node]) : [];

    /// <summary>Whether something is known of a node.</summary>
    public bool Has(int node) => (uint)node < (uint)Nodes && firsts[node] != firsts[node + 1];
}
