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
    private readonly TermRuns? _shared; // what it goes on from
    private readonly int _firstOwn;
    private readonly StepTable _steps = new(1 << 8);
    private int[] _roots; // by stem; most words of a CV end their walk at its first step: no hashing for it

    /// <summary>Makes an empty vocabulary.</summary>
    public TermTrie() => (_stems, _roots, Count) = (new FormTable(), new int[64], 1);

    /// <summary>Makes a vocabulary that goes on from another.</summary>
    public TermTrie(TermRuns shared) => (_shared, _firstOwn, Count, _stems, _roots) = (shared, shared.Count, shared.Count, shared.CopyStems(), shared.Roots.ToArray());

    /// <summary>How many nodes there are; the root, which stands for no run, is node 0.</summary>
    public int Count { get; private set; }

    /// <summary>How many stems there are.</summary>
    public int StemCount => _stems.Count;

    /// <summary>Adds all of them to a filter.</summary>
    public void AddStemsTo(FormFilter filter) => _stems.AddTo(filter);

    /// <summary>The identifier of a stem, or <see cref="Unknown"/>.</summary>
    public int Stem(ReadOnlySpan<byte> stem) => _stems.Find(stem, Unknown);

    /// <summary>The identifier of a stem, which enters the vocabulary if it is new.</summary>
    public int StemOf(ReadOnlySpan<byte> stem) => _stems.GetOrAdd(stem, _stems.Count);

    /// <summary>The identifier of a stem, which enters the vocabulary if it is new.</summary>
    public int StemOf(string stem)
    {
        Span<byte> bytes = stackalloc byte[Tokenizer.ScratchLength];
        return stem.Length * 3 > bytes.Length ? StemOf(Encoding.UTF8.GetBytes(stem)) : StemOf(bytes[..Encoding.UTF8.GetBytes(stem, bytes)]);
    }

    /// <summary>The node of a run and one more stem; 0 when no criterion asks for a run that starts so.</summary>
    public int Next(int node, int stem)
    {
        if (node == 0) return (uint)stem < (uint)_roots.Length ? _roots[stem] : 0;
        if (node < _firstOwn && _shared!.Next(node, stem) is > 0 and var next) return next;
        return _steps.Find(node, stem);
    }

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
    public int Add(int node, string word) => Add(node, StemOf(word));

    /// <summary>Adds one more stem to a run.</summary>
    /// <param name="node">The run.</param>
    /// <param name="stem">The stem's identifier.</param>
    /// <returns>The node of the longer run.</returns>
    public int Add(int node, int stem)
    {
        var next = Next(node, stem);
        if (next != 0) return next;
        next = Count++;
        if (node == 0) SetRoot(stem, next);
        else _steps.Add(node, stem, next);
        return next;
    }

    private void SetRoot(int stem, int node)
    {
        if (stem >= _roots.Length) Array.Resize(ref _roots, Math.Max(stem + 1, _roots.Length * 2));
        _roots[stem] = node;
    }
}
