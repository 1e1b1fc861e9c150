using Matcher.Candidates;

namespace Matcher.Evaluation.Commands.Robustness;

/// <summary>Joins the columns of a CV to one text under the headings that people write, as CVs come that are no table.</summary>
internal static class OneText
{
    private static readonly (CandidateField Field, string Heading)[] Parts =
    [
        (CandidateField.Title, ""), (CandidateField.Summary, "PROFIL"), (CandidateField.Experience, "EXPÉRIENCE PROFESSIONNELLE"), (CandidateField.Education, "FORMATION"),
        (CandidateField.Skills, "COMPÉTENCES"), (CandidateField.Certifications, "CERTIFICATIONS"), (CandidateField.Languages, "LANGUES"), (CandidateField.Text, ""),
    ];

    /// <summary>The candidate with one text in place of its columns; years and salaries stay apart.</summary>
    public static Candidate Of(Candidate candidate)
    {
        var texts = from part in Parts let text = candidate[part.Field].Trim() where text.Length > 0 select part.Heading.Length > 0 ? $"{part.Heading}\n{text}" : text;
        var whole = string.Join("\n\n", texts);
        var fields = new[] { CandidateField.Years, CandidateField.Salary }.ToDictionary(field => field, field => candidate[field]);
        return new Candidate(candidate.Id, new Dictionary<CandidateField, string>(fields) { [CandidateField.Text] = whole });
    }
}
