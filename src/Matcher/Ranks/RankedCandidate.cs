using Matcher.Candidates;
using Matcher.Scoring;

namespace Matcher.Ranks;

/// <summary>A candidate on a ranking.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Id">The candidate's identifier.</param>
/// <param name="Summary">The score in brief.</param>
/// <param name="Candidate">The texts, where they were kept.</param>
public sealed record RankedCandidate(int Rank, string Id, RoleSummary Summary, Candidate? Candidate)
{
    /// <summary>The score, 0 to 100.</summary>
    public decimal Score => ScoreMicros / 1_000_000m;

    /// <summary>The score in millionths of a point, 0 to 100,000,000.</summary>
    public int ScoreMicros => Summary.ScoreMicros;
}
