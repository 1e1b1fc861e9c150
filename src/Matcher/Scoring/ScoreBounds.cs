using Matcher.Roles;
using Matcher.Scoring.Screening;
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

    private const int Nobody = int.MaxValue; // a floor that nobody reaches

    private readonly RoleIndex _index;
    private readonly LineMeter _meter;
    private readonly int[] _others; // of each role: the weight of the diplomas, which are read last
    private readonly int[] _allLines; // of each role: the weight of what is neither title nor diploma
    private readonly int[] _weights; // by criterion
    private readonly int[] _allowed; // by criterion: the coverage that its bound counts with
    private readonly int[] _titles; // of each role: the most that its title earns
    private readonly int[] _nearness;
    private readonly long[] _lines; // of each role: the most that its lines earn if the CV is of its trade
    private readonly int[] _floors;
    private readonly int[] _order;
    private readonly int[] _worth; // of each line in order, below 0
    private int _open;

    /// <summary>Adds up the weights of an index.</summary>
    public ScoreBounds(RoleIndex index)
    {
        _index = index;
        _meter = new LineMeter(index);
        var roles = index.Roles.Count;
        _allLines = new int[roles];
        (_others, _titles, _nearness, _floors, _lines) = (new int[roles], new int[roles], new int[roles], new int[roles], new long[roles]);
        (_weights, _allowed) = (Array.ConvertAll(index.Criteria, criterion => criterion.Criterion.WeightMicros), new int[index.Criteria.Length]);
        (_order, _worth) = (new int[index.Criteria.Length], new int[index.Criteria.Length]);
        foreach (var title in index.Titles.Targets) _allLines[title.Role] -= index.Criteria[title.Criterion].Criterion.WeightMicros;
        foreach (var criterion in index.Criteria)
        {
            if (criterion.Criterion.Kind == CriterionKind.Diploma) _others[criterion.Role] += criterion.Criterion.WeightMicros;
            else _allLines[criterion.Role] += criterion.Criterion.WeightMicros;
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
        AreSet = floors.ContainsAnyInRange(1, int.MaxValue);
        _open = _lines.Length - floors.Count(Nobody);
        Array.Clear(_floors);
        if (!AreSet) return;
        floors.CopyTo(_floors);
        Array.Clear(_titles);
        Array.Clear(_lines);
        Array.Fill(_nearness, Micros.One);
        _meter.Start();
    }

    /// <summary>Whether a role may still reach its floor.</summary>
    public bool IsOpen(int role) => !AreSet || Most(role) >= _floors[role];

    /// <summary>Notes of which lines anything was found: the others are not covered, and these no more than words tell.</summary>
    /// <param name="criteria">The criteria of which anything was found.</param>
    /// <param name="titles">Of each role, the criterion that is no line, or -1.</param>
    /// <param name="screen">What words tell of lines; null where all of them may be covered.</param>
    public void AllowLines(List<int> criteria, int[] titles, CandidateScreen? screen)
    {
        foreach (var number in criteria)
        {
            var role = _index.CriterionRoles[number];
            if (number == titles[role] || !IsAwaited(role)) continue;
            var most = screen?.Covered(number) ?? Micros.One;
            _allowed[number] = most;
            _lines[role] += Micros.Multiply(_weights[number], most);
            _meter.AddMost(number, role, most);
        }
    }

    /// <summary>The most of a role's lines that the accounts of posts cover, in millionths; -1 when it has none.</summary>
    public int Told(int role) => _meter.Told(role) is >= 0 and var told ? Math.Min(Micros.One, told + Rounding) : -1;

    /// <summary>Notes the most that a role's title may earn, and how near the trade of the CV may be to the role's.</summary>
    public void AllowTitle(TitleTarget title, int coverage, int nearness)
    {
        _titles[title.Role] = Micros.Multiply(_index.Criteria[title.Criterion].Criterion.WeightMicros, coverage);
        _nearness[title.Role] = nearness;
    }

    /// <summary>Leaves off the roles whose floors are out of reach by the words alone.</summary>
    /// <returns>Whether any is left.</returns>
    public bool Screen(CandidateScreen screen)
    {
        for (var role = 0; role < _floors.Length; role++)
        {
            if (IsAwaited(role) && screen.Most(role) + _others[role] + Rounding < _floors[role]) LeaveOff(role);
        }

        return _open > 0;
    }

    /// <summary>Whether some role may still reach its floor, by what titles tell: most people of other trades may not.</summary>
    /// <param name="screen">What words tell of lines; null where all of them may be covered.</param>
    public bool MayReach(CandidateScreen? screen)
    {
        for (var role = 0; role < _lines.Length; role++)
        {
            _lines[role] = screen is null ? _allLines[role] : screen.Lines(role);
            if (IsAwaited(role) && !IsOpen(role)) LeaveOff(role);
            _lines[role] = 0;
        }

        return AnyOpen;
    }

    /// <summary>The set of roles that are not yet left off by their words or titles (<see cref="RoleBits"/>).</summary>
    public ulong Awaited
    {
        get
        {
            var set = 0UL;
            for (var role = 0; role < _floors.Length; role++)
            {
                if (IsAwaited(role)) set |= RoleBits.Of(role);
            }

            return set;
        }
    }

    /// <summary>Whether a role is not yet left off by its words or titles.</summary>
    public bool IsAwaited(int role) => _floors[role] != Nobody;

    /// <summary>Counts the roles that may reach their floors, once all that was found is allowed.</summary>
    public void Settle()
    {
        _open = 0;
        for (var role = 0; role < _lines.Length; role++)
        {
            if (IsOpen(role)) _open++;
        }
    }

    /// <summary>The lines of roles that may reach their floors, those that may earn the most first: they tell soonest that one cannot.</summary>
    /// <param name="criteria">The criteria of which anything was found.</param>
    /// <param name="titles">Of each role, the criterion that is no line, or -1.</param>
    public ReadOnlySpan<int> Order(List<int> criteria, int[] titles)
    {
        var count = 0;
        foreach (var number in criteria)
        {
            var role = _index.CriterionRoles[number];
            if (number == titles[role] || !IsOpen(role)) continue;
            _worth[count] = -Micros.Multiply(_weights[number], _allowed[number]);
            _order[count++] = number;
        }

        _worth.AsSpan(0, count).Sort(_order.AsSpan(0, count));
        return _order.AsSpan(0, count);
    }

    /// <summary>Lowers the bound of a line's role to what the line is covered.</summary>
    public void Read(IndexedCriterion criterion, int number, int coverage)
    {
        if (!AreSet) return;
        var wasOpen = IsOpen(criterion.Role);
        _lines[criterion.Role] -= Micros.Multiply(criterion.Criterion.WeightMicros, _allowed[number]) - Micros.Multiply(criterion.Criterion.WeightMicros, coverage);
        if (wasOpen && !IsOpen(criterion.Role)) _open--;
    }

    private void LeaveOff(int role)
    {
        _floors[role] = Nobody;
        _open--;
    }

    private long Most(int role) => _others[role] + _titles[role] + (_lines[role] * _nearness[role] / Micros.One) + Rounding;
}
