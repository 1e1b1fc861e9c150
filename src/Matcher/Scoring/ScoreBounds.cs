using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// How many points a candidate may still reach for each role, while the scorer reads: a role whose floor is out of reach need
/// not be read to the end. The bounds never lie below the score, so that nobody who would be kept is lost. One instance a thread.
/// </summary>
internal sealed class ScoreBounds
{
    // Numbers are rounded one by one, by half a millionth each; far less than this for all of a role, and for a line.
    private const int Rounding = 1000;

    // Those that topics earn.
    private static readonly CriterionKind[] Kinds = [CriterionKind.Activity, CriterionKind.Technical, CriterionKind.Aptitude, CriterionKind.Experience, CriterionKind.Title];

    private readonly RoleIndex _index;
    private readonly int[] _others; // of each role: the weight of the diplomas, which are read last
    private readonly int[] _nearness;
    private readonly long[] _potential; // by criterion: shares times what earns them
    private readonly int[] _allowed; // by criterion: the coverage that its bound counts with
    private readonly int[] _ofKinds = new int[KindPoints.KindCount];
    private readonly long[] _most;
    private readonly int[] _floors;
    private readonly bool _hasPlaces;
    private int _open;

    /// <summary>Adds up the weights of an index.</summary>
    public ScoreBounds(RoleIndex index)
    {
        _index = index;
        _hasPlaces = index.Parts.HasPlaces;
        (_others, _nearness, _floors) = (new int[index.Roles.Count], new int[index.Roles.Count], new int[index.Roles.Count]);
        _most = new long[index.Roles.Count];
        (_potential, _allowed) = (new long[index.Criteria.Length], new int[index.Criteria.Length]);
        foreach (var criterion in index.Criteria)
        {
            if (criterion.Criterion.Kind == CriterionKind.Diploma) _others[criterion.Role] += criterion.Criterion.WeightMicros;
        }
    }

    /// <summary>Whether any role is bound at all.</summary>
    public bool AreSet { get; private set; }

    /// <summary>Whether some role may still reach its floor.</summary>
    public bool AnyOpen => _open > 0;

    /// <summary>Starts a candidate.</summary>
    /// <param name="floors">For each role, the score below which it need not be known; empty where all are to be known.</param>
    public void Start(ReadOnlySpan<int> floors)
    {
        AreSet = false;
        foreach (var floor in floors) AreSet |= floor > 0;
        _open = _most.Length;
        if (!AreSet) return;
        floors.CopyTo(_floors);
        Array.Fill(_nearness, Micros.One);
        for (var role = 0; role < _most.Length; role++) _most[role] = _others[role] + Rounding;
    }

    /// <summary>Whether a role may still reach its floor.</summary>
    public bool IsOpen(int role) => !AreSet || _most[role] >= _floors[role];

    /// <summary>Notes the most that a role's title may earn, and how near the trade of the CV may be to the role's.</summary>
    public void AllowTitle(TitleTarget title, int coverage, int nearness)
    {
        _most[title.Role] += Micros.Multiply(_index.Criteria[title.Criterion].Criterion.WeightMicros, coverage);
        _nearness[title.Role] = nearness;
    }

    /// <summary>Notes what was found of lines: none is covered by more than all that was found of it, each at its best.</summary>
    /// <param name="hits">What was found.</param>
    /// <param name="titles">Of each role, the criterion that is no line, or -1.</param>
    public void AllowLines(HitTable hits, int[] titles)
    {
        foreach (var slot in hits.Slots) _potential[_index.SlotCriteria[slot]] += (long)_index.SlotShares[slot] * hits.Most(slot);
        foreach (var shown in hits.Topics.Found) AddTopic(shown, hits.Topics.Shown(shown));
        foreach (var number in hits.Criteria)
        {
            var criterion = _index.Criteria[number];
            if (number != titles[criterion.Role])
            {
                var full = criterion.Criterion.Kind == CriterionKind.Title ? ScoringConstants.FullTitleMatch : ScoringConstants.FullMatch;
                _allowed[number] = (int)Math.Min(Micros.One, (_potential[number] / full) + Rounding);
                _most[criterion.Role] += Worth(criterion, _allowed[number]);
            }

            _potential[number] = 0;
        }
    }

    /// <summary>Counts the roles that may reach their floors, once all that was found is allowed.</summary>
    public void Settle()
    {
        _open = 0;
        for (var role = 0; role < _most.Length; role++)
        {
            if (IsOpen(role)) _open++;
        }
    }

    /// <summary>Lowers the bound of a line's role to what the line is covered.</summary>
    public void Read(IndexedCriterion criterion, int number, int coverage)
    {
        if (!AreSet) return;
        var wasOpen = IsOpen(criterion.Role);
        _most[criterion.Role] -= Worth(criterion, _allowed[number]) - Worth(criterion, coverage);
        if (wasOpen && !IsOpen(criterion.Role)) _open--;
    }

    private void AddTopic(int shown, ReadOnlySpan<ShownFact> facts)
    {
        foreach (var kind in Kinds) _ofKinds[(int)kind] = 0;
        foreach (ref readonly var fact in facts)
        {
            var strength = fact.Strength(fact.Wording);
            foreach (var kind in Kinds) _ofKinds[(int)kind] = Math.Max(_ofKinds[(int)kind], _hasPlaces ? Micros.Multiply(strength, PlaceValues.Of(kind, fact.Place)) : strength);
        }

        foreach (ref readonly var use in _index.Topics.Uses(shown).AsSpan()) _potential[use.Criterion] += (long)use.Most(facts.Length) * _ofKinds[(int)use.Kind];
    }

    private int Worth(IndexedCriterion criterion, int coverage) => Micros.Multiply(criterion.Criterion.WeightMicros, Micros.Multiply(coverage, _nearness[criterion.Role]));
}
