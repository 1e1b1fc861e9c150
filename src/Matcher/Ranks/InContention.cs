namespace Matcher.Ranks;

/// <summary>
/// The candidates of one role who are kept, or come so near that they may pass one of the kept when the weights move, or be tied with
/// one. Whoever falls too far behind as the kept get better is let go.
/// </summary>
internal sealed class InContention
{
    private const int FewestToPrune = 1024;

    private readonly List<Contender> _contenders = [];
    private int _pruneAt = FewestToPrune;

    /// <summary>The score below which nobody is in contention, or -1 while there is room for all.</summary>
    public int Least { get; private set; } = -1;

    /// <summary>Takes a candidate.</summary>
    /// <param name="contender">The candidate.</param>
    /// <param name="threshold">The least score of the kept, or -1 while there is room.</param>
    public void Add(Contender contender, int threshold)
    {
        _contenders.Add(contender);
        if (threshold >= 0) Least = Standings.LeastInContention(threshold);
        if (_contenders.Count < _pruneAt) return;
        Prune();
        _pruneAt = Math.Max(FewestToPrune, 2 * _contenders.Count);
    }

    /// <summary>How firmly the kept stand.</summary>
    /// <param name="kept">How many are kept.</param>
    public IReadOnlyList<Standing> Measure(int kept)
    {
        Prune();
        _contenders.Sort(Contender.Compare);
        return Standings.Measure(_contenders, kept);
    }

    private void Prune() => _contenders.RemoveAll(contender => contender.Points.Sum < Least);
}
