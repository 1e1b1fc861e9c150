using System.Numerics;

namespace Matcher.Vectors;

/// <summary>
/// The steps of a vocabulary: which run of stems a run and one more stem make. Open addressing over flat arrays, and before them
/// a filter of the stems that may follow a run, for most lead nowhere. Filled once, then only read.
/// </summary>
internal sealed class StepTable
{
    private const int FewestPlaces = 64;

    private long[] _keys; // 0 marks a free place: no step leads from run 0 here
    private int[] _targets;
    private ulong[] _filters; // by the last bits of the run

    /// <summary>Makes an empty table.</summary>
    /// <param name="count">For about how many steps there is room from the start.</param>
    public StepTable(int count)
    {
        var places = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(FewestPlaces, 2 * count));
        (_keys, _targets, _filters) = (new long[places], new int[places], new ulong[places / 2]);
    }

    /// <summary>How many steps there are.</summary>
    public int Count { get; private set; }

    /// <summary>The run that a run, not 0, and a stem make; 0 for none.</summary>
    public int Find(int run, int stem)
    {
        var filters = _filters;
        if ((filters[run & (filters.Length - 1)] & (1UL << (stem & 63))) == 0) return 0;
        var key = Key(run, stem);
        for (var i = Place(key); ; i = (i + 1) & (_keys.Length - 1))
        {
            if (_keys[i] == key) return _targets[i];
            if (_keys[i] == 0) return 0;
        }
    }

    /// <summary>Adds a step that is not there.</summary>
    public void Add(int run, int stem, int target)
    {
        if (++Count * 2 > _keys.Length) Grow();
        Insert(Key(run, stem), target);
    }

    private static long Key(int run, int stem) => ((long)run << 32) | (uint)stem;

    private int Place(long key) => (int)((ulong)(key * -7046029254386353131L) >> 33) & (_keys.Length - 1);

    private void Insert(long key, int target)
    {
        _filters[(int)(key >> 32) & (_filters.Length - 1)] |= 1UL << ((int)key & 63);
        var i = Place(key);
        while (_keys[i] != 0) i = (i + 1) & (_keys.Length - 1);
        (_keys[i], _targets[i]) = (key, target);
    }

    private void Grow()
    {
        var (keys, targets) = (_keys, _targets);
        (_keys, _targets, _filters) = (new long[keys.Length * 2], new int[keys.Length * 2], new ulong[keys.Length]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0) Insert(keys[i], targets[i]);
        }
    }
}
