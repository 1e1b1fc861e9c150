using Matcher.Explanations;
using Matcher.Ranks;
using Matcher.WhatIfs;

namespace Matcher.Reports.Model;

/// <summary>One candidate for one role: the account of the score, and what a person asks of it.</summary>
public sealed record CandidateReport
{
    /// <summary>From 1.</summary>
    public required int Rank { get; init; }

    /// <summary>Among how many.</summary>
    public required int Scored { get; init; }

    /// <summary>How firm the place is, or null where it was not measured or nobody else was scored.</summary>
    public Standing? Standing { get; init; }

    /// <summary>What would change the score, each found by scoring again.</summary>
    public IReadOnlyList<WhatIf> WhatIfs { get; init; } = [];

    /// <summary>The name, where names are shown; else null, and the candidate goes under the identifier.</summary>
    public string? Name { get; init; }

    /// <summary>The account that all figures come from.</summary>
    public required Explanation Explanation { get; init; }

    /// <summary>The points by kind of criterion, in the order of the document; they sum to the score.</summary>
    public required IReadOnlyList<KindPoints> Kinds { get; init; }

    /// <summary>The criteria, each with its evidence and what that earned, in the order of the document.</summary>
    public required IReadOnlyList<CriterionReport> Criteria { get; init; }

    /// <summary>Up to three criteria that earn most, most first.</summary>
    public required IReadOnlyList<Contribution> Strengths { get; init; }

    /// <summary>Up to three criteria that lack most of their weight, most first.</summary>
    public required IReadOnlyList<Contribution> Gaps { get; init; }

    /// <summary>What was understood of the CV, apart from the role.</summary>
    public required CandidateReading Reading { get; init; }

    /// <summary>What the CV says of the diplomas asked for, in sentences.</summary>
    public required IReadOnlyList<Finding> DiplomaFindings { get; init; }

    /// <summary>What the CV says of experience, in a sentence.</summary>
    public required string ExperienceFinding { get; init; }

    /// <summary>What to ask at an interview, what weighs most first.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>The fields of the CV with what earned points marked in them.</summary>
    public required IReadOnlyList<CvField> Cv { get; init; }
}
