using System.Runtime.CompilerServices;

namespace Matcher.Vectors;

/// <summary>
/// The runs of stems that are of use for the roles of an index, laid out for the cache: of the whole vocabulary only what
/// leads to a use, the steps that follow a run side by side in the order of their stems, and before them one look at a
/// filter, for most words of a CV lead nowhere. Immutable and thread-safe.
/// </summary>
internal sealed class RunTrie
{
    private const int FewSteps = 16; // searched in a row; more, by halves
    private const int UseBits = 3; // of RunUses

    private readonly Node[] _nodes;
    private readonly int[] _stems; // of each node: the last stem of its run
    private readonly int[] _roots; // by stem; 0 for none
    private readonly RunUses[] _starts; // by stem: what runs that start with it are of use for
    private readonly UseTable<Posting> _postings;
    private readonly UseTable<WorkUse> _work;
    private readonly FactUse[] _facts;

    /// <summary>Lays out the runs of a vocabulary.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="postings">What a node earns.</param>
    /// <param name="work">Whose work a node speaks of.</param>
    /// <param name="facts">What a node shows.</param>
    /// <param name="shown">By topic shown: the set of roles with lines that its facts may earn (<see cref="RoleBits"/>).</param>
    public RunTrie(RunLayout runs, NodeLists<Posting> postings, NodeLists<WorkUse> work, NodeLists<FactUse> facts, ulong[] shown)
    {
        var (parents, last) = (runs.Parents, runs.Last);
        var below = new RunUses[parents.Length];
        for (var node = 1; node < below.Length; node++)
        {
            below[node] = (postings.Has(node) ? RunUses.Terms : 0) | (work.Has(node) ? RunUses.Work : 0) | (facts.Has(node) ? RunUses.Facts : 0);
        }

        // A run is numbered after the runs that it goes on from: from the last to the first, each has all that follows it.
        for (var node = below.Length - 1; node > 0; node--) below[parents[node]] |= below[node];
        var order = Order(parents, last, below, runs.Stems);
        _nodes = new Node[order.Length];
        _stems = new int[order.Length];
        for (var i = 1; i < order.Length; i++) _stems[i] = last[order[i]];
        (_roots, _starts) = (new int[runs.Stems], new RunUses[runs.Stems]);
        var places = new int[parents.Length];
        for (var i = 1; i < order.Length; i++)
        {
            places[order[i]] = i;
            _nodes[i].StepsAndUses = (uint)below[order[i]];
            Link(places[parents[order[i]]], i);
        }

        (_postings, _work) = (new(order, postings), new(order, work));
        _facts = new FactUse[facts.Count];
        var count = 0;
        for (var i = 1; i < order.Length; i++)
        {
            _nodes[i].FirstFact = count;
            foreach (ref readonly var fact in facts[order[i]])
            {
                _nodes[i].FactRoles |= shown[fact.Shown];
                _facts[count++] = fact;
            }

            _nodes[i].Facts = count - _nodes[i].FirstFact;
        }

        for (var i = order.Length - 1; i > 0; i--) _nodes[places[parents[order[i]]]].FactRoles |= _nodes[i].FactRoles;
    }

    /// <summary>How many uses for the work of roles there are.</summary>
    public int WorkCount => _work.Count;

    /// <summary>The run of one stem of the vocabulary; 0 for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Start(int stem) => _roots[stem];

    /// <summary>The run of one stem; 0 when none that starts with it is of that use.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Start(int stem, RunUses use) => (uint)stem < (uint)_starts.Length && (_starts[stem] & use) != 0 ? _roots[stem] : 0;

    /// <summary>A run and one more stem; 0 when none that starts so is of that use.</summary>
    /// <param name="run">A run of this trie, not 0.</param>
    /// <param name="stem">The stem; below 0 it leads nowhere.</param>
    /// <param name="use">What it is looked for.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int run, int stem, RunUses use)
    {
        ref readonly var node = ref _nodes[run];
        return (node.Filter & (1UL << (stem & 63))) == 0 || stem < 0 ? 0 : Find(node, stem, use);
    }

    /// <summary>What a run earns.</summary>
    public ReadOnlySpan<Posting> Postings(int run) => _postings.Of(run);

    /// <summary>Whether a run, or one that goes on from it, may show something to some of a set of roles.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool ServesFacts(int run, ulong roles) => (_nodes[run].FactRoles & roles) != 0;

    /// <summary>What a run shows.</summary>
    public ReadOnlySpan<FactUse> Facts(int run) => _facts.AsSpan(_nodes[run].FirstFact, _nodes[run].Facts);

    /// <summary>Whose work a run speaks of.</summary>
    /// <param name="run">The run.</param>
    /// <param name="first">The number of the first of them among all such uses.</param>
    public ReadOnlySpan<WorkUse> Work(int run, out int first)
    {
        first = _work.First(run);
        return _work.Of(run);
    }

    private int Find(in Node node, int stem, RunUses use)
    {
        var steps = _stems.AsSpan(node.FirstStep, node.Steps);
        var at = node.Steps <= FewSteps ? steps.IndexOf(stem) : Halve(steps, stem);
        if (at < 0) return 0;
        var next = node.FirstStep + at;
        return (_nodes[next].Below & use) == 0 ? 0 : next;
    }

    // Without branches: they would be guessed wrong half of the time.
    private static int Halve(ReadOnlySpan<int> steps, int stem)
    {
        var at = 0;
        for (var left = steps.Length; left > 1;)
        {
            var half = left >> 1;
            at += half & ((steps[at + half] - stem - 1) >> 31);
            left -= half;
        }

        return steps[at] == stem ? at : -1;
    }

    private void Link(int from, int to)
    {
        var stem = _stems[to];
        if (from == 0)
        {
            (_roots[stem], _starts[stem]) = (to, _nodes[to].Below);
            return;
        }

        ref var node = ref _nodes[from];
        if (node.Steps == 0) node.FirstStep = to;
        node.StepsAndUses += 1 << UseBits;
        node.Filter |= 1UL << (stem & 63);
    }

    // Breadth first, the steps that follow one run side by side by their stems: runs by their stems, then dealt out to those that they go on from.
    private static int[] Order(int[] parents, int[] last, RunUses[] below, int stems)
    {
        var byStem = new int[stems + 1];
        var firsts = new int[parents.Length + 1]; // by run: where those that go on from it start
        for (var node = 1; node < parents.Length; node++)
        {
            if (below[node] == RunUses.None) continue;
            byStem[last[node] + 1]++;
            firsts[parents[node] + 1]++;
        }

        for (var stem = 0; stem < stems; stem++) byStem[stem + 1] += byStem[stem];
        for (var node = 0; node < parents.Length; node++) firsts[node + 1] += firsts[node];
        var sorted = new int[byStem[stems]];
        for (var node = 1; node < parents.Length; node++)
        {
            if (below[node] != RunUses.None) sorted[byStem[last[node]]++] = node;
        }

        var steps = new int[sorted.Length];
        var ends = firsts.AsSpan(0, parents.Length).ToArray();
        foreach (var node in sorted) steps[ends[parents[node]]++] = node;
        var order = new int[sorted.Length + 1];
        for (int at = 0, count = 1; at < order.Length; at++)
        {
            var run = order[at];
            for (var i = firsts[run]; i < firsts[run + 1]; i++) order[count++] = steps[i];
        }

        return order;
    }

    private struct Node
    {
        // 32 bytes, so that two nodes fit a cache line and none lies across two.
        public ulong Filter;
        public ulong FactRoles; // the roles that the run, and those that go on from it, may show something to
        public int FirstStep;
        public uint StepsAndUses;
        public int FirstFact;
        public int Facts;

        public readonly int Steps => (int)(StepsAndUses >> UseBits);

        public readonly RunUses Below => (RunUses)(StepsAndUses & ((1 << UseBits) - 1));
    }

    private readonly struct UseTable<T>
        where T : struct
    {
        private readonly int[] _firsts;
        private readonly T[] _uses;

        public UseTable(int[] order, NodeLists<T> lists)
        {
            _firsts = new int[order.Length + 1];
            _uses = new T[lists.Count];
            var count = 0;
            for (var i = 1; i < order.Length; i++)
            {
                _firsts[i] = count;
                foreach (ref readonly var use in lists[order[i]]) _uses[count++] = use;
            }

            _firsts[order.Length] = count;
        }

        public int Count => _uses.Length;

        public int First(int run) => _firsts[run];

        public ReadOnlySpan<T> Of(int run) => _uses.AsSpan(_firsts[run], _firsts[run + 1] - _firsts[run]);
    }
}
