using System.Numerics;
using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Scoring.Screening;

/// <summary>Adds up, by role, the most that lines may earn. Numbers are rounded up, for they bound whole ones. One instance a thread.</summary>
internal sealed class LineScreen
{
    // Parts of a coverage are added as floating-point numbers and compared with whole millionths: a thousandth of a line covers all rounding.
    private const float Rounding = 0.001f;

    private readonly int[] _first; // of each role's first criterion
    private readonly float[] _years; // what years may cover of each criterion
    private readonly float[] _weights; // by criterion, in millionths of a point; 0 for diplomas and titles of known jobs
    private readonly float[] _toldWeights; // by criterion, in millionths of the role's lines
    private readonly bool[] _hasLines;
    private readonly int[] _all; // of each role: what all of its lines earn
    private readonly int[] _most;
    private readonly int[] _told;

    /// <summary>Notes the weights of an index.</summary>
    public LineScreen(RoleIndex index)
    {
        _first = index.FirstCriteria;
        var count = index.Criteria.Length;
        (Covered, _years, _weights, _toldWeights) = (new float[count], new float[count], new float[count], new float[count]);
        var roles = index.Roles.Count;
        (_hasLines, _most, _told) = (new bool[roles], new int[roles], new int[roles]);
        for (var role = 0; role < roles; role++) Weigh(index, role);
        foreach (var title in index.Titles.Targets) _weights[title.Criterion] = 0;
        Array.Fill(Covered, 1);
        Settle(RoleBits.All);
        _all = (int[])_most.Clone();
    }

    /// <summary>By criterion, the most that words may cover of it; more than 1 counts as 1.</summary>
    public float[] Covered { get; }

    /// <summary>What the share of a slot covers of its criterion when it is earned in full.</summary>
    public static float Part(IndexedCriterion criterion, int share) =>
        (float)share / (criterion.Criterion.Kind == CriterionKind.Title ? ScoringConstants.FullTitleMatch : ScoringConstants.FullMatch);

    /// <summary>The most that the lines of a role may earn, in millionths of a point.</summary>
    public int Most(int role) => _most[role];

    /// <summary>The most of a role's activities and technical competences that is covered, in millionths; -1 when it has none.</summary>
    public int Told(int role) => _told[role];

    /// <summary>The most that a line is covered, in millionths.</summary>
    public int CoveredMicros(int criterion) => (int)(Math.Min(1, Covered[criterion] + Rounding) * Micros.One);

    /// <summary>Allows any line to be covered in full.</summary>
    public void AllowAll()
    {
        _all.CopyTo(_most, 0);
        for (var role = 0; role < _told.Length; role++) _told[role] = _hasLines[role] ? Micros.One : -1;
    }

    /// <summary>Starts a candidate.</summary>
    public void Start() => _years.CopyTo(Covered, 0);

    /// <summary>Adds up what is covered.</summary>
    /// <param name="roles">The set of roles that it is asked for (<see cref="RoleBits"/>).</param>
    public void Settle(ulong roles)
    {
        for (var role = 0; role < _most.Length; role++)
        {
            if ((RoleBits.Of(role) & roles) == 0) continue;
            var (first, end) = (_first[role], _first[role + 1]);
            _most[role] = (int)Sum(first, end, _weights);
            _told[role] = _hasLines[role] ? (int)Math.Min(Micros.One, Sum(first, end, _toldWeights)) : -1;
        }
    }

    private float Sum(int first, int end, float[] weights)
    {
        var sum = Vector<float>.Zero;
        var at = first;
        for (; at <= end - Vector<float>.Count; at += Vector<float>.Count)
        {
            sum += Vector.Min(Vector<float>.One, new Vector<float>(Covered, at) + new Vector<float>(Rounding)) * new Vector<float>(weights, at);
        }

        var rest = Vector.Sum(sum);
        for (; at < end; at++) rest += Math.Min(1, Covered[at] + Rounding) * weights[at];
        return rest;
    }

    private void Weigh(RoleIndex index, int role)
    {
        var whole = 0L;
        for (var i = _first[role]; i < _first[role + 1]; i++)
        {
            if (IsTold(index.Criteria[i])) whole += index.Criteria[i].Criterion.SuggestedMicros;
        }

        _hasLines[role] = whole > 0;
        for (var i = _first[role]; i < _first[role + 1]; i++)
        {
            var criterion = index.Criteria[i];
            if (criterion.Criterion.Kind != CriterionKind.Diploma) _weights[i] = criterion.Criterion.WeightMicros;
            if (IsTold(criterion)) _toldWeights[i] = (float)criterion.Criterion.SuggestedMicros * Micros.One / whole;
            foreach (var slot in criterion.Slots)
            {
                if (slot.IsYears) _years[i] += Part(criterion, slot.Share);
            }
        }
    }

    private static bool IsTold(IndexedCriterion criterion) => criterion.Criterion.Kind is CriterionKind.Activity or CriterionKind.Technical;
}
