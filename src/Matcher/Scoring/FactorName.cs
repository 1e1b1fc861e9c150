namespace Matcher.Scoring;

/// <summary>The factors whose product is a criterion's coverage.</summary>
public enum FactorName
{
    /// <summary>The part of the criterion's terms found: the sum of the gains of the evidence.</summary>
    Match = 0,

    /// <summary>How far the places where they were found prove it: a fact of a post, or a bare list.</summary>
    Fact = 1,

    /// <summary>The level of the diploma found against the level asked for.</summary>
    Level = 2,

    /// <summary>The specialty of the diploma found against those asked for.</summary>
    Field = 3,

    /// <summary>The experience that a diploma line asks for beside the diploma.</summary>
    Experience = 4,

    /// <summary>How far the work told bears out that the titles name the job asked for, and not a homonym of another trade.</summary>
    Setting = 5,

    /// <summary>How far the posts and what was done in them bear out the headline.</summary>
    BorneOut = 6,

    /// <summary>How the CV stands to the words found: as facts, wishes, notions, or the work of others.</summary>
    Stance = 7,

    /// <summary>How far the headline keeps to one job and its neighbours.</summary>
    Focus = 8,

    /// <summary>How near the job told by the CV is to the role's: the same facts prove less when they come from another trade.</summary>
    Trade = 9,

    /// <summary>The title of a role whose job the directory of titles does not know: its words may be a homonym's.</summary>
    UnknownJob = 10,

    /// <summary>Where the work speaks in place of titles: how much of the role's lines it covers.</summary>
    Lines = 11,

    /// <summary>Where the work speaks in place of titles: how far no post bears the title of a known job.</summary>
    OtherTitle = 12,

    /// <summary>How far the posts bear out what stands in lists.</summary>
    Listed = 13,

    /// <summary>The coverage that a criterion scorer of the user's own gives, in place of all of the above.</summary>
    Custom = 14,
}
