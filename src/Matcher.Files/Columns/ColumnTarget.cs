namespace Matcher.Files.Columns;

/// <summary>What a column may be read as: the identifier, or a field of the allow-list (same numbers).</summary>
internal enum ColumnTarget
{
    /// <summary>The candidate's identifier.</summary>
    Id = -1,

    /// <summary>The job held or sought.</summary>
    Title = 0,

    /// <summary>The introduction.</summary>
    Summary = 1,

    /// <summary>The posts held.</summary>
    Experience = 2,

    /// <summary>Diplomas and training.</summary>
    Education = 3,

    /// <summary>The list of competences.</summary>
    Skills = 4,

    /// <summary>Certifications and accreditations.</summary>
    Certifications = 5,

    /// <summary>Languages.</summary>
    Languages = 6,

    /// <summary>A whole CV.</summary>
    Text = 7,

    /// <summary>Years of experience.</summary>
    Years = 8,

    /// <summary>Salary expectation.</summary>
    Salary = 9,
}
