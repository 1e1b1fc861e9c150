using System.Text;
using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>
/// The vocabulary: stems, and runs of stems, that some criterion asks for. A node stands for a run; its first step is the
/// stem itself, so that one walk over the words of a CV finds unigrams, bigrams and longer terms alike.
/// Filled once, then only read: thread-safe.
/// </summary>
internal sealed class TermTrie
{
    /// <summary>The stem of a word that no criterion asks for.</summary>
    public const int Unknown = -1;

    private readonly FormTable _stems;
    private readonly List<int> _roots; // most words of a CV end their walk at its first step: no hashing for it
    private readonly StepTable _steps;

    /// <summary>Makes an empty vocabulary.</summary>
    /// <param name="steps">For about how many steps there is room from the start.</param>
    public TermTrie(int steps = 0) => (_stems, _roots, _steps, Count) = (new FormTable(), [], new StepTable(steps), 1);

    private TermTrie(TermTrie other) => (_stems, _roots, _steps, Count) = (other._stems.Copy(), [.. other._roots], other._steps.Copy(), other.Count);

    /// <summary>How many nodes there are; the root, which stands for no run, is node 0.</summary>
    public int Count { get; private set; }

    /// <summary>A vocabulary of its own that begins as this one.</summary>
    public TermTrie Copy() => new(this);

    /// <summary>How many stems there are.</summary>
    public int StemCount => _stems.Count;

    /// <summary>By node: the run that it goes on from, and its last stem. A node is numbered after the one it goes on from.</summary>
    public (int[] Parents, int[] Last) Links()
    {
        var (parents, last) = (new int[Count], new int[Count]);
        for (var stem = 0; stem < _roots.Count; stem++) last[_roots[stem]] = stem;
        foreach (var (run, stem, target) in _steps.All) (parents[target], last[target]) = (run, stem);
        return (parents, last);
    }

    /// <summary>The identifier of a stem, or <see cref="Unknown"/>.</summary>
    public int Stem(ReadOnlySpan<byte> stem) => _stems.Find(stem, Unknown);

    /// <summary>The identifier of a stem, which enters the vocabulary if it is new.</summary>
    public int StemOf(string stem) => _stems.GetOrAdd(Encoding.UTF8.GetBytes(stem), _stems.Count);

    /// <summary>The node of a run and one more stem; 0 when no criterion asks for a run that starts so.</summary>
    public int Next(int node, int stem) => node == 0 ? (stem < _roots.Count ? _roots[stem] : 0) : _steps.Find(node, stem);

    /// <summary>Adds a run of stems.</summary>
    /// <param name="key">The stems, parted by spaces.</param>
    /// <returns>Its node.</returns>
    public int Add(string key)
    {
        var node = 0;
        foreach (var word in key.Split(' ')) node = Add(node, word);
        return node;
    }

    /// <summary>Adds one more stem to a run.</summary>
    /// <param name="node">The run.</param>
    /// <param name="word">The stem.</param>
    /// <returns>The node of the longer run.</returns>
    public int Add(int node, string word)
    {
        var stem = StemOf(word);
        var next = Next(node, stem);
        if (next != 0) return next;
        next = Count++;
        if (node == 0) SetRoot(stem, next);
        else _steps.Add(node, stem, next);
        return next;
    }

    private void SetRoot(int stem, int node)
    {
        while (_roots.Count <= stem) _roots.Add(0);
        _roots[stem] = node;
    }
}
