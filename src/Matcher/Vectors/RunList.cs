namespace Matcher.Vectors;

/// <summary>Runs of stems, one after the other.</summary>
internal sealed class RunList
{
    private int[] _stems = new int[1 << 12];
    private int[] _ends = new int[1 << 10];
    private int _end;

    /// <summary>How many runs there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many stems the longest has.</summary>
    public int Longest { get; private set; }

    /// <summary>The stems of a run.</summary>
    public ReadOnlySpan<int> this[int run] => _stems.AsSpan(Start(run).._ends[run]);

    /// <summary>Makes room.</summary>
    /// <param name="runs">For how many runs.</param>
    public void Reserve(int runs)
    {
        if (_ends.Length < runs) Array.Resize(ref _ends, runs);
        if (_stems.Length < 3 * runs) Array.Resize(ref _stems, 3 * runs);
    }

    /// <summary>Adds a run of one stem at least.</summary>
    public void Add(ReadOnlySpan<int> run)
    {
        if (Count == _ends.Length) Array.Resize(ref _ends, Count * 2);
        if (_end + run.Length > _stems.Length) Array.Resize(ref _stems, Math.Max(_end + run.Length, _end * 2));
        run.CopyTo(_stems.AsSpan(_end));
        _ends[Count++] = _end += run.Length;
        Longest = Math.Max(Longest, run.Length);
    }

    /// <summary>The runs in the order of their stems, a run before those that go on from it.</summary>
    /// <param name="stems">How many stems there are.</param>
    public int[] Sorted(int stems)
    {
        // From the last place to the first, by the stem that stands there: what has none there comes first, and the order of before stays among equals.
        var lengths = new int[Longest + 2];
        for (var run = 0; run < Count; run++) lengths[this[run].Length]++;
        var (sorted, other, counts) = (new int[Count], new int[Count], new int[stems + 1]);
        var longer = 0; // how many stand sorted already, at the end
        for (var place = Longest - 1; place >= 0; place--)
        {
            var first = Count - longer - lengths[place + 1];
            for (int run = 0, at = first; run < Count; run++)
            {
                if (this[run].Length == place + 1) sorted[at++] = run;
            }

            longer += lengths[place + 1];
            Array.Clear(counts);
            for (var i = first; i < Count; i++) counts[_stems[Start(sorted[i]) + place] + 1]++;
            for (var stem = 0; stem < stems; stem++) counts[stem + 1] += counts[stem];
            for (var i = first; i < Count; i++) other[first + counts[_stems[Start(sorted[i]) + place]]++] = sorted[i];
            (sorted, other) = (other, sorted);
        }

        return sorted;
    }

    private int Start(int run) => run == 0 ? 0 : _ends[run - 1];
}
