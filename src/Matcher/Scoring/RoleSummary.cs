namespace Matcher.Scoring;

/// <summary>
/// One candidate's result for one role, in a few bytes: what a ranking of everybody can afford to keep for each.
/// Criteria are positions in the role's criteria; -1 fills the places that are left.
/// </summary>
/// <param name="ScoreMicros">The score in millionths of a point.</param>
/// <param name="Flags">What to check.</param>
/// <param name="Strengths">The criteria that earn most, most first.</param>
/// <param name="Gaps">The criteria that lack most of their weight, most first.</param>
public readonly record struct RoleSummary(int ScoreMicros, CandidateFlags Flags, TopCriteria Strengths, TopCriteria Gaps);
