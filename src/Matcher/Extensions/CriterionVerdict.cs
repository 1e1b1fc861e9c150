using Matcher.Candidates;

namespace Matcher.Extensions;

/// <summary>What a criterion scorer answers.</summary>
/// <param name="CoverageMicros">How far the criterion is covered, in millionths, 0 to 1,000,000. Points are weight times this.</param>
/// <param name="Why">The reason, in words that a recruiter reads; not empty.</param>
public sealed record CriterionVerdict(int CoverageMicros, string Why)
{
    /// <summary>The passages that show it, strongest first: a field, the first byte of its UTF-8, and a length in bytes, above 0.</summary>
    public IReadOnlyList<(CandidateField Field, int Start, int Length)> Passages { get; init; } = [];
}
