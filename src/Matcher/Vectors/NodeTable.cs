namespace Matcher.Vectors;

/// <summary>What is known of the nodes of a vocabulary, by their numbers: most nodes have nothing. Filled with the index, then only read.</summary>
/// <typeparam name="T">What is known of a node.</typeparam>
internal sealed class NodeTable<T>
    where T : class
{
    private T?[] _entries = new T?[1024];

    /// <summary>What is known of a node, or null.</summary>
    public T? this[int node]
    {
        get => (uint)node < (uint)_entries.Length ? _entries[node] : null;
        set
        {
            if (node >= _entries.Length) Array.Resize(ref _entries, Math.Max(node + 1, _entries.Length * 2));
            _entries[node] = value;
        }
    }
}
