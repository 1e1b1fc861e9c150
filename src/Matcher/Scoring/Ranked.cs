namespace Matcher.Scoring;

/// <summary>A candidate in a ranking.</summary>
/// <typeparam name="T">What was kept beside the score.</typeparam>
/// <param name="Rank">From 1.</param>
/// <param name="Id">The candidate's identifier.</param>
/// <param name="ScoreMicros">The score in millionths of a point.</param>
/// <param name="Item">What was kept.</param>
internal sealed record Ranked<T>(int Rank, string Id, int ScoreMicros, T Item);
