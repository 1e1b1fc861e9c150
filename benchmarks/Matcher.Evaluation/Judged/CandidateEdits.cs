using Matcher.Candidates;

namespace Matcher.Evaluation.Judged;

/// <summary>Makes candidates that differ from one at hand.</summary>
internal static class CandidateEdits
{
    /// <summary>The candidate with each text field rewritten; years and salary stand.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="rewrite">Gets a field and its text, gives the new text.</param>
    public static Candidate Rewrite(this Candidate candidate, Func<CandidateField, string, string> rewrite) =>
        new(candidate.Id, Enum.GetValues<CandidateField>().Select(field => KeyValuePair.Create(field, field <= CandidateField.Text ? rewrite(field, candidate[field]) : candidate[field])));
}
