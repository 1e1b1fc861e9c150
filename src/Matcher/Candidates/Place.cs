namespace Matcher.Candidates;

/// <summary>Where in a CV a passage stands: a fact of a post is worth more than a word in a list.</summary>
internal enum Place : byte
{
    /// <summary>The headline.</summary>
    Title = 0,

    /// <summary>The line that opens a post: its title, employer and dates.</summary>
    PostHead = 1,

    /// <summary>What was done in a post.</summary>
    Experience = 2,

    /// <summary>The introduction.</summary>
    Summary = 3,

    /// <summary>The list of competences.</summary>
    Skills = 4,

    /// <summary>Diplomas and training.</summary>
    Education = 5,

    /// <summary>Certifications and accreditations.</summary>
    Certifications = 6,

    /// <summary>Languages.</summary>
    Languages = 7,

    /// <summary>Anywhere in a CV that comes as one text.</summary>
    Text = 8,

    /// <summary>Under a heading that tells of no work, in a CV that comes as one text: what the person likes or looks for, and headings themselves.</summary>
    Aside = 9,
}
