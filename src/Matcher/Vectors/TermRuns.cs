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

    /// <summary>Makes a vocabulary of runs.</summary>
    /// <param name="stems">The stems, numbered from 0; none is added any more.</param>
    /// <param name="runs">The runs.</param>
    public TermRuns(FormTable stems, RunLayout runs)
    {
        (_stems, _roots, _parents, _last) = (stems, new int[stems.Count], runs.Parents, runs.Last);
        (_firsts, _filters) = (new int[Count + 1], new ulong[Count]);
        for (var node = 1; node < _parents.Length; node++)
        {
            var (parent, stem) = (_parents[node], _last[node]);
            if (parent == 0)
            {
                _roots[stem] = node;
                continue;
            }

            _firsts[parent + 1]++;
            _filters[parent] |= 1UL << (stem & 63);
        }

        for (var node = 0; node < _parents.Length; node++) _firsts[node + 1] += _firsts[node];
        (_stepStems, _targets) = (new int[_firsts[Count]], new int[_firsts[Count]]);
        var places = _firsts.AsSpan(0, Count).ToArray();
        for (var node = 1; node < _parents.Length; node++)
        {
            if (_parents[node] == 0) continue;
            var place = places[_parents[node]]++;
            (_stepStems[place], _targets[place]) = (_last[node], node);
        }
    }

    /// <summary>How many nodes there are; the root, which stands for no run, is node 0.</summary>
    public int Count => _parents.Length;

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

    /// <summary>The stems of a run, in order.</summary>
    /// <param name="node">The run.</param>
    /// <param name="stems">Receives them: as many as it has.</param>
    public void Path(int node, Span<int> stems)
    {
        for (var i = stems.Length - 1; i >= 0; i--) (stems[i], node) = (_last[node], _parents[node]);
    }

    /// <summary>How many stems a run has.</summary>
    public int Length(int node)
    {
        var length = 0;
        for (; node != 0; node = _parents[node]) length++;
        return length;
    }

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
