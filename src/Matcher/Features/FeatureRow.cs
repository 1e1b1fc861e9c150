namespace Matcher.Features;

/// <summary>The features of one candidate for one role.</summary>
/// <param name="CandidateId">The candidate's identifier.</param>
/// <param name="RoleId">The role's id.</param>
/// <param name="Values">One number a column of the matrix.</param>
public sealed record FeatureRow(string CandidateId, string RoleId, IReadOnlyList<double> Values);
