namespace Matcher.Scoring;

/// <summary>A candidate in a ranking.</summary>
/// <typeparam name="T">What was kept beside the score.</typeparam>
/// <param name="Rank">From 1.</param>
/// <param name="Id">The candidate's identifier.</param>
/// <param name="ScoreMicros">The score in millionths of a point.</param>
/// <param name="Item">What was kept.</param>
public sealed record Ranked<T>(int Rank, string Id, int ScoreMicros, T Item)
{
    /// <summary>The score, 0 to 100.</summary>
    public decimal Score => ScoreMicros / 1_000_000m;
}
