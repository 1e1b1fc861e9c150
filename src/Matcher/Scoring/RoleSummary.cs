namespace Matcher.Scoring;

/// <summary>
/// One candidate's result for one role, in a few bytes: what a ranking of everybody can afford to keep for each.
/// Criteria are positions in the role's criteria; -1 fills the places that are left.
/// </summary>
/// <param name="ScoreMicros">The score in millionths of a point.</param>
/// <param name="Flags">What to check.</param>
/// <param name="Strengths">The criteria that earn most, most first.</param>
/// <param name="Gaps">The criteria that lack most of their weight, most first.</param>
public readonly record struct RoleSummary(int ScoreMicros, CandidateFlags Flags, TopCriteria Strengths, TopCriteria Gaps)
{
    /// <summary>A score below this, in millionths of a point, is low: where the CV also says too little, it is no judgment of the person.</summary>
    public const int LowScoreMicros = 50_000_000;

    /// <summary>The points by kind of criterion.</summary>
    public KindPoints Points { get; init; }

    /// <summary>What the CV says of the required criteria.</summary>
    public RequiredStatuses Required { get; init; }

    /// <summary>Whether the CV says too little for its low score to mean anything: "not enough information" stands in its place.</summary>
    public bool IsInsufficient => ScoreMicros < LowScoreMicros && Flags.HasFlag(CandidateFlags.TooLittleInformation);
}
