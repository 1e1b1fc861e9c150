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
    /// <param name="vocabulary">The vocabulary, to which nothing is added any more.</param>
    /// <param name="postings">What a node earns, or null.</param>
    /// <param name="work">Whose work a node speaks of, or null.</param>
    public KeyIndex(TermTrie vocabulary, Func<int, List<Posting>?> postings, Func<int, List<WorkUse>?> work)
    {
        var (parents, last) = vocabulary.Links();
        var shared = new int[vocabulary.StemCount];
        for (var node = 1; node < parents.Length; node++)
        {
            var uses = (postings(node)?.Count ?? 0) + (work(node)?.Count ?? 0);
            for (var at = node; uses > 0 && at != 0; at = parents[at]) shared[last[at]] += uses;
        }

        _uses = new WordUses[shared.Length];
        var (terms, works) = (new Draft(), new Draft());
        var uncounted = new List<WorkUse>();
        for (var node = 1; node < parents.Length; node++)
        {
            var (postingsOf, workOf) = (postings(node), work(node));
            if (postingsOf is null && workOf is null) continue;
            var (key, need) = Rarest(node, parents, last, shared);
            if (need >= 0) _uses[need] |= WordUses.Needed;
            _uses[key] |= (postingsOf is null ? 0 : WordUses.TermKey) | (workOf is null ? 0 : WordUses.WorkKey);
            foreach (var posting in postingsOf ?? []) terms.Add(key, new KeyedUse(posting.Slot, posting.Strength, need));
            foreach (var use in workOf ?? [])
            {
                works.Add(key, new KeyedUse(uncounted.Count, use.Near, need));
                uncounted.Add(use);
            }
        }

        Work = [.. uncounted];
        (_terms, _work) = (new Table(terms, shared.Length), new Table(works, shared.Length));
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

    private sealed class Draft
    {
        public List<int> Keys { get; } = [];

        public List<KeyedUse> Uses { get; } = [];

        public void Add(int key, KeyedUse use)
        {
            Keys.Add(key);
            Uses.Add(use);
        }
    }

    private readonly struct Table
    {
        private readonly int[] _firsts;
        private readonly KeyedUse[] _uses;

        public Table(Draft draft, int stems)
        {
            _firsts = new int[stems + 1];
            foreach (var key in draft.Keys) _firsts[key + 1]++;
            for (var stem = 0; stem < stems; stem++) _firsts[stem + 1] += _firsts[stem];
            _uses = new KeyedUse[draft.Keys.Count];
            var next = (int[])_firsts.Clone();
            for (var i = 0; i < _uses.Length; i++) _uses[next[draft.Keys[i]]++] = draft.Uses[i];
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public ReadOnlySpan<KeyedUse> Of(int stem) => _uses.AsSpan(_firsts[stem], _firsts[stem + 1] - _firsts[stem]);
    }
}
