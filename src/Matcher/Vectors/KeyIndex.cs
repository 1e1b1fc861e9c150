using System.Runtime.CompilerServices;

namespace Matcher.Vectors;

/// <summary>
/// What runs of stems earn, each filed under the word of its run that the fewest others share: one look at a word tells all that
/// it may be the key to, without a walk. What is found so is at least what a walk finds. Immutable and thread-safe.
/// </summary>
internal sealed class KeyIndex
{
    private readonly WordUses[] _uses; // by stem
    private readonly Table _terms;
    private readonly Table _work;

    /// <summary>Files the uses of a vocabulary.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="postings">What a node earns.</param>
    /// <param name="work">Whose work a node speaks of.</param>
    /// <param name="roleOf">The role of a slot.</param>
    public KeyIndex(RunLayout runs, NodeLists<Posting> postings, NodeLists<WorkUse> work, Func<int, int> roleOf)
    {
        var (parents, last) = (runs.Parents, runs.Last);
        var shared = new int[runs.Stems];
        for (var node = 1; node < parents.Length; node++)
        {
            var uses = postings[node].Length + work[node].Length;
            for (var at = node; uses > 0 && at != 0; at = parents[at]) shared[last[at]] += uses;
        }

        _uses = new WordUses[shared.Length];
        (_terms, _work) = (new Table(shared.Length, postings.Count), new Table(shared.Length, work.Count));
        Work = new WorkUse[work.Count];
        var number = 0;
        for (var node = 1; node < parents.Length; node++)
        {
            if (!postings.Has(node) && !work.Has(node)) continue;
            var (key, need) = Rarest(node, parents, last, shared);
            if (need >= 0) _uses[need] |= WordUses.Needed;
            _uses[key] |= (postings.Has(node) ? WordUses.TermKey : 0) | (work.Has(node) ? WordUses.WorkKey : 0);
            foreach (ref readonly var posting in postings[node]) _terms.Add(key, new KeyedUse(posting.Slot, posting.Strength, need, roleOf(posting.Slot)));
            foreach (ref readonly var use in work[node])
            {
                Work[number] = use;
                _work.Add(key, new KeyedUse(number++, use.Near, need, use.Role));
            }
        }

        _terms.Complete();
        _work.Complete();
    }

    /// <summary>The uses for the work of roles, by their numbers.</summary>
    public WorkUse[] Work { get; }

    /// <summary>How many stems there are.</summary>
    public int StemCount => _uses.Length;

    /// <summary>What a stem is of use for.</summary>
    public WordUses Uses(int stem) => (uint)stem < (uint)_uses.Length ? _uses[stem] : WordUses.None;

    /// <summary>The slots that runs with this key earn.</summary>
    public ReadOnlySpan<KeyedUse> Terms(int stem) => _terms.Of(stem);

    /// <summary>The uses of <see cref="Work"/> of runs with this key.</summary>
    public ReadOnlySpan<KeyedUse> WorkOf(int stem) => _work.Of(stem);

    // The rarest of the run, and the rarest beside it.
    private static (int Key, int Need) Rarest(int node, int[] parents, int[] last, int[] shared)
    {
        var (key, need) = (last[node], TermTrie.Unknown);
        for (var at = parents[node]; at != 0; at = parents[at])
        {
            var stem = last[at];
            if (shared[stem] < shared[key]) (key, need) = (stem, key);
            else if (need == TermTrie.Unknown || shared[stem] < shared[need]) need = stem;
        }

        return (key, need);
    }

    // Lists by stem, side by side once they are complete.
    private sealed class Table(int stems, int count)
    {
        private readonly int[] _firsts = new int[stems + 1];
        private readonly int[] _keys = new int[count];
        private KeyedUse[] _uses = new KeyedUse[count];
        private int _count;

        public void Add(int key, in KeyedUse use)
        {
            _firsts[key + 1]++;
            (_keys[_count], _uses[_count++]) = (key, use);
        }

        public void Complete()
        {
            for (var stem = 0; stem < stems; stem++) _firsts[stem + 1] += _firsts[stem];
            var next = (int[])_firsts.Clone();
            var sorted = new KeyedUse[_count];
            for (var i = 0; i < _count; i++) sorted[next[_keys[i]]++] = _uses[i];
            _uses = sorted;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ReadOnlySpan<KeyedUse> Of(int stem) => _uses.AsSpan(_firsts[stem], _firsts[stem + 1] - _firsts[stem]);
    }
}
