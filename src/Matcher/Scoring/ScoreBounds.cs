using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// How many points a candidate may still reach for each role, while the scorer reads: a role whose floor is out of reach need
/// not be read to the end. The bounds never lie below the score, so that nobody who would be kept is lost. One instance a thread.
/// </summary>
internal sealed class ScoreBounds
{
    // Each criterion is rounded by itself, up to half a millionth; far less than this for all of a role.
    private const int Rounding = 1000;

    private readonly RoleIndex _index;
    private readonly int[] _others; // of each role: the weight of the diplomas, which are read last
    private readonly int[] _nearness;
    private readonly long[] _most;
    private readonly int[] _floors;
    private int _open;

    /// <summary>Adds up the weights of an index.</summary>
    public ScoreBounds(RoleIndex index)
    {
        _index = index;
        (_others, _nearness, _floors) = (new int[index.Roles.Count], new int[index.Roles.Count], new int[index.Roles.Count]);
        _most = new long[index.Roles.Count];
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

    /// <summary>Notes that something was found of a line: it may be covered in full.</summary>
    public void AllowLine(IndexedCriterion criterion) => _most[criterion.Role] += Worth(criterion, Micros.One);

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
    public void Read(IndexedCriterion criterion, int coverage)
    {
        if (!AreSet) return;
        var wasOpen = IsOpen(criterion.Role);
        _most[criterion.Role] -= Worth(criterion, Micros.One) - Worth(criterion, coverage);
        if (wasOpen && !IsOpen(criterion.Role)) _open--;
    }

    private int Worth(IndexedCriterion criterion, int coverage) => Micros.Multiply(criterion.Criterion.WeightMicros, Micros.Multiply(coverage, _nearness[criterion.Role]));
}
