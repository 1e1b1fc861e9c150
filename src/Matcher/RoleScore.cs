using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher;

/// <summary>What one candidate earns for one role. Immutable.</summary>
/// <param name="CandidateId">The candidate's identifier.</param>
/// <param name="Role">The role.</param>
/// <param name="Summary">The score in brief.</param>
/// <param name="Criteria">What each criterion of the role earns, in document order.</param>
public sealed record RoleScore(string CandidateId, RoleProfile Role, RoleSummary Summary, IReadOnlyList<CriterionScore> Criteria)
{
    /// <summary>The score, 0 to 100.</summary>
    public decimal Score => ScoreMicros / 1_000_000m;

    /// <summary>The score in millionths of a point: the exact sum of the points of the criteria.</summary>
    public int ScoreMicros => Summary.ScoreMicros;

    /// <summary>What to check about the candidate, as stable codes ("keyword-list").</summary>
    public IEnumerable<string> Flags => StableNames.Of(Summary.Flags);
}
