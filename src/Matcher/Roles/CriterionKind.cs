namespace Matcher.Roles;

/// <summary>What a criterion asks about.</summary>
public enum CriterionKind
{
    /// <summary>The job title itself.</summary>
    Title = 0,

    /// <summary>One thing that the holder of the job does.</summary>
    Activity = 1,

    /// <summary>The diplomas, of which any one will do; or one diploma that is a plus.</summary>
    Diploma = 2,

    /// <summary>One technical competence.</summary>
    Technical = 3,

    /// <summary>One professional aptitude.</summary>
    Aptitude = 4,

    /// <summary>The experience asked for.</summary>
    Experience = 5,
}
