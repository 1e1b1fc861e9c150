using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>
/// A vocabulary made at one go out of all its runs: laid out in the order of their stems, which costs a sort instead of a search for each
/// step. Immutable and thread-safe; a <see cref="TermTrie"/> goes on from it.
/// </summary>
internal sealed class TermRuns
{
    private const int FewSteps = 16; // searched in a row; more, by halves

    private readonly FormTable _stems;
    private readonly int[] _roots; // by stem
    private readonly int[] _parents; // by node
    private readonly int[] _last;
    private readonly int[] _firsts; // by node: where the steps that lead on from it start
    private readonly int[] _stepStems; // node after node, in the order of the stems
    private readonly int[] _targets;
    private readonly ulong[] _filters; // by node: the last bits of those stems

    /// <summary>Lays out the runs.</summary>
    /// <param name="stems">The stems, numbered from 0; none is added any more.</param>
    /// <param name="runs">The runs, of one stem at least; the same may stand there many times.</param>
    /// <param name="nodes">Receives the node of each.</param>
    public TermRuns(FormTable stems, RunList runs, out int[] nodes)
    {
        (_stems, _roots) = (stems, new int[stems.Count]);
        var sorted = runs.Sorted(stems.Count);
        var shared = new int[sorted.Length]; // how many stems each has in common with the one before it
        Count = 1;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i > 0) shared[i] = runs[sorted[i]].CommonPrefixLength(runs[sorted[i - 1]]);
            Count += runs[sorted[i]].Length - shared[i];
        }

        (_parents, _last, nodes) = (new int[Count], new int[Count], new int[sorted.Length]);
        var path = new int[runs.Longest + 1]; // of the run before, with its beginnings; the first is that of no stem
        var node = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var run = runs[sorted[i]];
            for (var depth = shared[i]; depth < run.Length; depth++)
            {
                path[depth + 1] = ++node;
                (_parents[node], _last[node]) = (path[depth], run[depth]);
                if (depth == 0) _roots[run[0]] = node;
            }

            nodes[sorted[i]] = path[run.Length];
        }

        (_firsts, _filters) = (new int[Count + 1], new ulong[Count]);
        for (node = 1; node < Count; node++)
        {
            if (_parents[node] == 0) continue;
            _firsts[_parents[node] + 1]++;
            _filters[_parents[node]] |= 1UL << (_last[node] & 63);
        }

        for (node = 0; node < Count; node++) _firsts[node + 1] += _firsts[node];
        (_stepStems, _targets) = (new int[_firsts[Count]], new int[_firsts[Count]]);
        var places = _firsts.AsSpan(0, Count).ToArray();
        for (node = 1; node < Count; node++)
        {
            if (_parents[node] == 0) continue;
            var place = places[_parents[node]]++;
            (_stepStems[place], _targets[place]) = (_last[node], node);
        }
    }

    /// <summary>How many nodes there are; the root, which stands for no run, is node 0.</summary>
    public int Count { get; }

    /// <summary>How many stems there are.</summary>
    public int StemCount => _stems.Count;

    /// <summary>By node: the run that it goes on from. A node is numbered after the one it goes on from.</summary>
    public ReadOnlySpan<int> Parents => _parents;

    /// <summary>By node: its last stem.</summary>
    public ReadOnlySpan<int> Last => _last;

    /// <summary>By stem: the run of it alone; 0 where there is none.</summary>
    public ReadOnlySpan<int> Roots => _roots;

    /// <summary>A table of its own that begins with the stems.</summary>
    public FormTable CopyStems() => _stems.Copy();

    /// <summary>The identifier of a stem, or <see cref="TermTrie.Unknown"/>.</summary>
    public int Stem(ReadOnlySpan<byte> stem) => _stems.Find(stem, TermTrie.Unknown);

    /// <summary>The run that a run and one more stem make; 0 for none.</summary>
    public int Next(int node, int stem)
    {
        if (node == 0) return (uint)stem < (uint)_roots.Length ? _roots[stem] : 0;
        if ((_filters[node] & (1UL << (stem & 63))) == 0) return 0;
        var first = _firsts[node];
        var steps = _stepStems.AsSpan(first, _firsts[node + 1] - first);
        var at = steps.Length <= FewSteps ? steps.IndexOf(stem) : steps.BinarySearch(stem);
        return at < 0 ? 0 : _targets[first + at];
    }
}
