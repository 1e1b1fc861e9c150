using System.Numerics;

namespace Matcher.Vectors;

/// <summary>
/// The steps of a vocabulary: which run of stems a run and one more stem make. Open addressing over flat arrays, and for each run a
/// filter of the stems that may follow it, for most lead nowhere. Filled once, then only read.
/// </summary>
internal sealed class StepTable
{
    private long[] _keys; // 0 marks a free place: no step leads from run 0 here
    private int[] _targets;
    private ulong[] _filters; // by run

    /// <summary>Makes an empty table.</summary>
    /// <param name="count">For about how many steps there is room from the start.</param>
    public StepTable(int count)
    {
        var places = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, 2 * count));
        (_keys, _targets, _filters) = (new long[places], new int[places], new ulong[Math.Max(64, count)]);
    }

    private StepTable(StepTable other) =>
        (_keys, _targets, _filters, Count) = ((long[])other._keys.Clone(), (int[])other._targets.Clone(), (ulong[])other._filters.Clone(), other.Count);

    /// <summary>How many steps there are.</summary>
    public int Count { get; private set; }

    /// <summary>All steps: a run, a stem, and the run that they make.</summary>
    public IEnumerable<(int Run, int Stem, int Target)> All
    {
        get
        {
            for (var i = 0; i < _keys.Length; i++)
            {
                if (_keys[i] != 0) yield return ((int)(_keys[i] >> 32), (int)_keys[i], _targets[i]);
            }
        }
    }

    /// <summary>A table of its own that begins as this one.</summary>
    public StepTable Copy() => new(this);

    /// <summary>The run that a run, not 0, and a stem make; 0 for none.</summary>
    public int Find(int run, int stem)
    {
        if ((uint)run >= (uint)_filters.Length || (_filters[run] & (1UL << (stem & 63))) == 0) return 0;
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
        if (run >= _filters.Length) Array.Resize(ref _filters, Math.Max(run + 1, _filters.Length * 2));
        _filters[run] |= 1UL << (stem & 63);
        if (++Count * 2 > _keys.Length) Grow();
        Insert(Key(run, stem), target);
    }

    private static long Key(int run, int stem) => ((long)run << 32) | (uint)stem;

    private int Place(long key) => (int)((ulong)(key * -7046029254386353131L) >> 33) & (_keys.Length - 1);

    private void Insert(long key, int target)
    {
        var i = Place(key);
        while (_keys[i] != 0) i = (i + 1) & (_keys.Length - 1);
        (_keys[i], _targets[i]) = (key, target);
    }

    private void Grow()
    {
        var (keys, targets) = (_keys, _targets);
        (_keys, _targets) = (new long[keys.Length * 2], new int[keys.Length * 2]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0) Insert(keys[i], targets[i]);
        }
    }
}
