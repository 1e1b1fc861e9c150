namespace Matcher.Sections;

/// <summary>What a part of a CV tells of, by its heading.</summary>
internal enum CvSection : byte
{
    /// <summary>No heading says it.</summary>
    Untold = 0,

    /// <summary>Posts held.</summary>
    Experience = 1,

    /// <summary>Internships and apprenticeships.</summary>
    Internships = 2,

    /// <summary>Unpaid work.</summary>
    Volunteering = 3,

    /// <summary>Projects and achievements: work, but not post by post.</summary>
    Projects = 4,

    /// <summary>Studies, diplomas and training.</summary>
    Education = 5,

    /// <summary>Lists of what the person can do, and of tools.</summary>
    Skills = 6,

    /// <summary>Certifications and accreditations.</summary>
    Certifications = 7,

    /// <summary>Languages.</summary>
    Languages = 8,

    /// <summary>The introduction.</summary>
    Summary = 9,

    /// <summary>Nothing of work done: what the person likes, looks for, may be asked at.</summary>
    Aside = 10,
}
