namespace Matcher.Candidates;

/// <summary>
/// What may be read of a candidate. This list is the whole of it: a column that is not here, such as a name,
/// a birth date or a city, never reaches the scorer.
/// </summary>
public enum CandidateField : byte
{
    /// <summary>The headline: the job held or sought.</summary>
    Title = 0,

    /// <summary>The introduction.</summary>
    Summary = 1,

    /// <summary>The posts held, in any order, one or many lines each.</summary>
    Experience = 2,

    /// <summary>Diplomas and training.</summary>
    Education = 3,

    /// <summary>The list of competences.</summary>
    Skills = 4,

    /// <summary>Certifications and accreditations.</summary>
    Certifications = 5,

    /// <summary>Languages and their levels.</summary>
    Languages = 6,

    /// <summary>A whole CV as one text, when it does not come in parts.</summary>
    Text = 7,

    /// <summary>Years of experience, as written ("12", "12,5", "12 ans").</summary>
    Years = 8,

    /// <summary>Salary expectation, as written ("58", "58 k€", "58 000 €").</summary>
    Salary = 9,
}
