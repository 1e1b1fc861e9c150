using Matcher.Packing;

namespace Matcher.Trades;

/// <summary>How near the families of job titles are to one another. Immutable and thread-safe.</summary>
internal sealed class TradeRelations
{
    /// <summary>Strengths are packed as whole numbers of this part of one.</summary>
    public const double Unit = 10_000.0;

    // A neighbour of the same subject that no line names: better than a stranger, worse than any that is named.
    private const double SameDomain = 0.1;
    private const double SameDomainAndLevel = 0.15;

    private readonly int[] _levels;
    private readonly bool[] _isGrade;
    private readonly int[] _firsts; // by family: where those that its lines name as neighbours start
    private readonly int[] _neighbours;
    private readonly double[] _strengths; // of each neighbour

    /// <summary>Links the families.</summary>
    public TradeRelations(IReadOnlyList<Trade> trades)
    {
        var names = new List<string>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        (Domains, _levels, _firsts) = (new int[trades.Count], new int[trades.Count], new int[trades.Count + 1]);
        _isGrade = [.. trades.Select(trade => trade.IsGrade)];
        for (var i = 0; i < trades.Count; i++)
        {
            if (!names.Contains(trades[i].Domain)) names.Add(trades[i].Domain);
            if (!numbers.TryAdd(trades[i].Id, i)) throw new FormatException($"Two families have the id '{trades[i].Id}'; ids must differ.");
            (Domains[i], _levels[i]) = (names.IndexOf(trades[i].Domain), (int)trades[i].Level);
        }

        DomainCount = names.Count;
        var (neighbours, strengths) = (new List<int>(), new List<double>());
        for (var i = 0; i < trades.Count; i++)
        {
            foreach (var (id, strength) in trades[i].Neighbours)
            {
                if (!numbers.TryGetValue(id, out var other)) continue;
                neighbours.Add(other);
                strengths.Add(strength);
            }

            _firsts[i + 1] = neighbours.Count;
        }

        (_neighbours, _strengths) = ([.. neighbours], [.. strengths]);
    }

    /// <summary>Reads what was packed: the subjects, the levels, which families are grades, how many neighbours each family names, and these.</summary>
    public TradeRelations(ref PackReader reader)
    {
        DomainCount = reader.Number();
        (Domains, _levels) = (reader.Numbers(), reader.Numbers());
        _isGrade = new bool[Domains.Length];
        foreach (var grade in reader.Numbers()) _isGrade[grade] = true;
        _firsts = new int[Domains.Length + 1];
        for (var i = 0; i < Domains.Length; i++) _firsts[i + 1] = _firsts[i] + reader.Number();
        (_neighbours, _strengths) = (new int[_firsts[^1]], new double[_firsts[^1]]);
        for (var i = 0; i < _neighbours.Length; i++) _neighbours[i] = reader.Number();
        for (var i = 0; i < _strengths.Length; i++) _strengths[i] = reader.Number() / Unit;
    }

    /// <summary>How many families there are.</summary>
    public int Count => Domains.Length;

    /// <summary>How many subjects there are.</summary>
    public int DomainCount { get; }

    /// <summary>The subject of each family, by number.</summary>
    public int[] Domains { get; }

    /// <summary>How high the job of each family stands.</summary>
    public ReadOnlySpan<int> Levels => _levels;

    /// <summary>Whether the titles of a family are grades, which do not say what is done.</summary>
    public bool IsGrade(int job) => _isGrade[job];

    /// <summary>The families that the lines of one name as neighbours.</summary>
    public ReadOnlySpan<int> Neighbours(int job) => _neighbours.AsSpan(_firsts[job].._firsts[job + 1]);

    /// <summary>How good a holder of each of them would be, in (0, 1).</summary>
    public ReadOnlySpan<double> Strengths(int job) => _strengths.AsSpan(_firsts[job].._firsts[job + 1]);

    /// <summary>
    /// How good a holder of each family would be for a job, in [0, 1]: 1 for the job itself, the named strength for its
    /// neighbours, little for others of the same subject. A neighbour named on one side is one on the other; of two strengths, the greater.
    /// </summary>
    /// <param name="job">The family asked for.</param>
    /// <returns>One value a family, by number.</returns>
    public double[] Of(int job)
    {
        var named = new double[Count];
        for (var i = 0; i < Count; i++)
        {
            for (var near = _firsts[i]; near < _firsts[i + 1]; near++)
            {
                if (i == job) named[_neighbours[near]] = Math.Max(named[_neighbours[near]], _strengths[near]);
                if (_neighbours[near] == job) named[i] = Math.Max(named[i], _strengths[near]);
            }
        }

        for (var i = 0; i < Count; i++)
        {
            if (named[i] == 0 && Domains[i] == Domains[job]) named[i] = _levels[i] == _levels[job] ? SameDomainAndLevel : SameDomain;
        }

        named[job] = 1;
        return named;
    }
}
