using Matcher.Candidates;
using Matcher.Vectors;

namespace Matcher.Explanations;

/// <summary>A passage of a CV that earned something.</summary>
/// <param name="Field">The field of the CV.</param>
/// <param name="Start">Its first UTF-16 code unit in the field as decoded.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Text">Exactly that slice of the field.</param>
/// <param name="Term">What of the role it answers, in the role's words.</param>
/// <param name="How">How it matched.</param>
/// <param name="GainMicros">What it adds to the match, in millionths.</param>
public sealed record Evidence(CandidateField Field, int Start, int Length, string Text, string Term, MatchHow How, int GainMicros);
