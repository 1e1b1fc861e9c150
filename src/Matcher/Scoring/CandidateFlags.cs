namespace Matcher.Scoring;

/// <summary>What to check about a candidate. A flag never changes the score.</summary>
[Flags]
public enum CandidateFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The salary expected is above every range that the role gives.</summary>
    SalaryAboveRange = 1,

    /// <summary>A required criterion is not evidenced, or is contradicted.</summary>
    RequiredNotEvidenced = 2,

    /// <summary>The CV is too short to be judged.</summary>
    TooLittleInformation = 4,

    /// <summary>The CV has an education field in which no diploma was recognised.</summary>
    UnreadDiploma = 8,

    /// <summary>The CV denies something that the role asks for.</summary>
    Contradiction = 16,

    /// <summary>The years of experience declared are far from what the dates of the posts make.</summary>
    YearsMismatch = 32,

    /// <summary>The CV repeats lines of the role document at length: those words earned nothing.</summary>
    CopiedFromRole = 64,

    /// <summary>What earned points stands in lists of keywords, and no post bears it out.</summary>
    KeywordList = 128,
}
