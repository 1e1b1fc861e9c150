namespace Matcher.Scoring;

/// <summary>What a CV says of a criterion.</summary>
public enum CriterionStatus
{
    /// <summary>The CV does not speak of it: that is not a no.</summary>
    NotEvidenced = 0,

    /// <summary>Some of it is there.</summary>
    Partial = 1,

    /// <summary>It is there.</summary>
    Covered = 2,

    /// <summary>The CV denies it.</summary>
    Contradicted = 3,
}
