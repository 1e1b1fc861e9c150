using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// The scores of one candidate for all roles of an index. A scorer has one sheet and writes each candidate over the last:
/// read it before scoring the next. Not thread-safe.
/// </summary>
public sealed class ScoreSheet
{
    private readonly RoleIndex _index;
    private readonly CriterionScore[] _criteria;
    private readonly int[] _scores;
    private readonly CandidateFlags[] _flags;

    internal ScoreSheet(RoleIndex index)
    {
        _index = index;
        _criteria = new CriterionScore[index.Criteria.Length];
        _scores = new int[index.Roles.Count];
        _flags = new CandidateFlags[index.Roles.Count];
    }

    /// <summary>The score for a role in millionths of a point, 0 to 100,000,000: the exact sum of the points of its criteria.</summary>
    /// <param name="role">The role's position in <see cref="RoleIndex.Roles"/>.</param>
    public int Score(int role) => _scores[role];

    /// <summary>What each criterion of a role earns, in document order.</summary>
    /// <param name="role">The role's position in <see cref="RoleIndex.Roles"/>.</param>
    public ReadOnlySpan<CriterionScore> Criteria(int role) => _criteria.AsSpan(_index.FirstCriteria[role], _index.FirstCriteria[role + 1] - _index.FirstCriteria[role]);

    /// <summary>What to check about the candidate for a role.</summary>
    /// <param name="role">The role's position in <see cref="RoleIndex.Roles"/>.</param>
    public CandidateFlags Flags(int role) => _flags[role];

    internal int Coverage(int criterion) => _criteria[criterion].Coverage;

    internal void Clear()
    {
        Array.Clear(_criteria);
        Array.Clear(_scores);
        Array.Clear(_flags);
    }

    internal void Set(int criterion, CriterionScore score)
    {
        _criteria[criterion] = score;
        _scores[_index.Criteria[criterion].Role] += score.Points;
    }

    internal void Raise(int role, CandidateFlags flags) => _flags[role] |= flags;
}
