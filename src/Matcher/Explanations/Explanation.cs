using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher.Explanations;

/// <summary>The account of one candidate's score for one role. Immutable.</summary>
public sealed record Explanation
{
    /// <summary>The candidate's identifier.</summary>
    public required string CandidateId { get; init; }

    /// <summary>The role.</summary>
    public required RoleProfile Role { get; init; }

    /// <summary>The score in millionths of a point: the exact sum of the contributions' points.</summary>
    public required int ScoreMicros { get; init; }

    /// <summary>The score, 0 to 100.</summary>
    public decimal Score => ScoreMicros / 1_000_000m;

    /// <summary>One contribution a criterion, in document order, those of zero points included.</summary>
    public required IReadOnlyList<Contribution> Contributions { get; init; }

    /// <summary>The points by kind of criterion.</summary>
    public KindPoints Points => KindPoints.Of(Role, [.. Contributions.Select(contribution => new CriterionScore(contribution.CoverageMicros, contribution.PointsMicros, contribution.Status))]);

    /// <summary>Whether the CV says too little for its low score to mean anything: "not enough information" stands in its place.</summary>
    public bool IsInsufficient => ScoreMicros < RoleSummary.LowScoreMicros && Flags.Any(flag => flag.Code == FlagCodes.Code(CandidateFlags.TooLittleInformation));

    /// <summary>What the CV says of the required criteria, in document order.</summary>
    public IEnumerable<Contribution> Requirements => Contributions.Where(contribution => contribution.Criterion.Need == Need.Required);

    /// <summary>What to check.</summary>
    public required IReadOnlyList<Flag> Flags { get; init; }
}
