using Matcher.Candidates;

namespace Matcher.Evaluation.Rankers;

/// <summary>A candidate as one text, for rankers that know no fields.</summary>
internal static class CandidateText
{
    /// <summary>The fields that hold prose or lists, as a CV orders them.</summary>
    public static IReadOnlyList<CandidateField> Fields { get; } =
    [
        CandidateField.Title, CandidateField.Summary, CandidateField.Experience, CandidateField.Education, CandidateField.Skills,
        CandidateField.Certifications, CandidateField.Languages, CandidateField.Text,
    ];

    /// <summary>The fields one under another.</summary>
    public static string Whole(Candidate candidate) => string.Join('\n', Fields.Select(field => candidate[field]).Where(text => text.Length > 0));
}
