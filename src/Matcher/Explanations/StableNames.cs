using Matcher.Candidates;
using Matcher.Careers;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Explanations;

/// <summary>The names that files and programs read: stable, in English, in kebab case.</summary>
public static class StableNames
{
    /// <summary>The name of a kind of criterion, which also opens the criterion's id.</summary>
    public static string Of(CriterionKind kind) => kind switch
    {
        CriterionKind.Title => "title",
        CriterionKind.Activity => "activity",
        CriterionKind.Diploma => "diploma",
        CriterionKind.Technical => "technical",
        CriterionKind.Aptitude => "aptitude",
        CriterionKind.Experience => "experience",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>The name of a kind of post.</summary>
    public static string Of(PostKind kind) => kind switch
    {
        PostKind.Work => "work",
        PostKind.Internship => "internship",
        PostKind.Volunteer => "volunteer",
        PostKind.Education => "education",
        PostKind.Break => "break",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    /// <summary>The codes of the flags of a set, one by one.</summary>
    public static IEnumerable<string> Of(CandidateFlags flags) => FlagCodes.Each(flags).Select(FlagCodes.Code);

    /// <summary>The name of a need.</summary>
    public static string Of(Need need) => need switch
    {
        Need.Expected => "expected",
        Need.Required => "required",
        Need.Plus => "plus",
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, message: null),
    };

    /// <summary>The name of a level of competence, or null where none is asked for.</summary>
    public static string? Of(CompetenceLevel? level) => level switch
    {
        null => null,
        CompetenceLevel.Basics => "basics",
        CompetenceLevel.Working => "working",
        CompetenceLevel.Good => "good",
        CompetenceLevel.Mastery => "mastery",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, message: null),
    };

    /// <summary>The name of a status.</summary>
    public static string Of(CriterionStatus status) => status switch
    {
        CriterionStatus.NotEvidenced => "not-evidenced",
        CriterionStatus.Partial => "partial",
        CriterionStatus.Covered => "covered",
        CriterionStatus.Contradicted => "contradicted",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, message: null),
    };

    /// <summary>What a status says of a required criterion: the same names, but that a covered one passes.</summary>
    public static string OfRequirement(CriterionStatus status) => status == CriterionStatus.Covered ? "pass" : Of(status);

    /// <summary>The name of a factor.</summary>
    public static string Of(FactorName name) => name switch
    {
        FactorName.Match => "match",
        FactorName.Fact => "fact",
        FactorName.Level => "level",
        FactorName.Field => "field",
        FactorName.Experience => "experience",
        FactorName.Setting => "setting",
        FactorName.BorneOut => "borne-out",
        FactorName.Trade => "trade",
        FactorName.UnknownJob => "unknown-job",
        FactorName.Stance => "stance",
        FactorName.Focus => "focus",
        FactorName.Lines => "lines",
        FactorName.OtherTitle => "other-title",
        FactorName.Listed => "listed",
        FactorName.Custom => "custom",
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, message: null),
    };

    /// <summary>The name of a way to match.</summary>
    public static string Of(MatchHow how) => how switch
    {
        MatchHow.Exact => "exact",
        MatchHow.Inflected => "inflected",
        MatchHow.Synonym => "synonym",
        MatchHow.Narrower => "narrower",
        MatchHow.Related => "related",
        MatchHow.Diploma => "diploma",
        MatchHow.Years => "years",
        MatchHow.Negated => "negated",
        MatchHow.Spelling => "spelling",
        MatchHow.Custom => "custom",
        _ => throw new ArgumentOutOfRangeException(nameof(how), how, message: null),
    };

    /// <summary>The name of a field of a candidate.</summary>
    public static string Of(CandidateField field) => field switch
    {
        CandidateField.Title => "title",
        CandidateField.Summary => "summary",
        CandidateField.Experience => "experience",
        CandidateField.Education => "education",
        CandidateField.Skills => "skills",
        CandidateField.Certifications => "certifications",
        CandidateField.Languages => "languages",
        CandidateField.Text => "text",
        CandidateField.Years => "years",
        CandidateField.Salary => "salary",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, message: null),
    };
}
