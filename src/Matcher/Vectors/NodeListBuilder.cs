namespace Matcher.Vectors;

/// <summary>Collects what is known of the nodes of a vocabulary, in any order of nodes.</summary>
/// <typeparam name="T">What is known of a node.</typeparam>
internal sealed class NodeListBuilder<T>
    where T : struct
{
    private int[] _nodes;
    private T[] _entries;
    private int[] _last; // by node: the entry last added to it, counted from 1

    /// <summary>Starts without entries.</summary>
    /// <param name="nodes">For about how many nodes there is room from the start.</param>
    /// <param name="entries">For about how many entries.</param>
    public NodeListBuilder(int nodes, int entries) => (_last, _nodes, _entries) = (new int[nodes + 1], new int[entries + 1], new T[entries + 1]);

    /// <summary>How many entries there are.</summary>
    public int Count { get; private set; }

    /// <summary>An entry, in the order in which they were added.</summary>
    public ref T this[int entry] => ref _entries[entry];

    /// <summary>The entry that was added last to a node; -1 where it has none.</summary>
    public int LastOf(int node) => (uint)node < (uint)_last.Length ? _last[node] - 1 : -1;

    /// <summary>Adds an entry to the list of a node.</summary>
    public void Add(int node, in T entry)
    {
        if (Count == _nodes.Length)
        {
            Array.Resize(ref _nodes, Count * 2);
            Array.Resize(ref _entries, Count * 2);
        }

        if (node >= _last.Length) Array.Resize(ref _last, Math.Max(node + 1, _last.Length * 2));
        (_nodes[Count], _entries[Count]) = (node, entry);
        _last[node] = ++Count;
    }

    /// <summary>The lists; each keeps the order in which it was filled.</summary>
    /// <param name="nodes">How many nodes the vocabulary has.</param>
    public NodeLists<T> Complete(int nodes)
    {
        var firsts = new int[nodes + 1];
        for (var i = 0; i < Count; i++) firsts[_nodes[i] + 1]++;
        for (var node = 0; node < nodes; node++) firsts[node + 1] += firsts[node];
        var entries = new T[Count];
        var places = _last; // not asked for any more
        if (places.Length < nodes) places = new int[nodes];
        firsts.AsSpan(0, nodes).CopyTo(places);
        for (var i = 0; i < Count; i++) entries[places[_nodes[i]]++] = _entries[i];
        return new NodeLists<T>(firsts, entries);
    }
}
