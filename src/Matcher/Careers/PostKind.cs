namespace Matcher.Careers;

/// <summary>What a dated passage of a career was: only work counts as experience.</summary>
public enum PostKind
{
    /// <summary>A job, of any contract.</summary>
    Work = 0,

    /// <summary>An internship, an apprenticeship, a job beside one's studies: counted apart.</summary>
    Internship = 1,

    /// <summary>Unpaid work for others.</summary>
    Volunteer = 2,

    /// <summary>Studies and training.</summary>
    Education = 3,

    /// <summary>Leave, a search for work, a change of trade.</summary>
    Break = 4,
}
