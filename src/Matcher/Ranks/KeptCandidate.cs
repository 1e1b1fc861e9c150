using Matcher.Candidates;
using Matcher.Scoring;

namespace Matcher.Ranks;

/// <summary>What is kept of a candidate on a ranking.</summary>
/// <param name="Summary">The score in brief.</param>
/// <param name="Candidate">The texts, where the options ask to keep them.</param>
public sealed record KeptCandidate(RoleSummary Summary, Candidate? Candidate);
