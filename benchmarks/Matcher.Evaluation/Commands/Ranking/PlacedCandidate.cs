namespace Matcher.Evaluation.Commands.Ranking;

/// <summary>A candidate of a ranking and its grade.</summary>
/// <param name="Id">The candidate.</param>
/// <param name="Rank">From 1.</param>
/// <param name="Grade">What people think.</param>
internal readonly record struct PlacedCandidate(string Id, int Rank, int Grade);
