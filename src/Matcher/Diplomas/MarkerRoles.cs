namespace Matcher.Diplomas;

/// <summary>What a phrase of <c>markers.txt</c> says about the diplomas around it.</summary>
[Flags]
internal enum MarkerRoles
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Says nothing, and keeps its words from being read as a diploma.</summary>
    Skip = 1,

    /// <summary>The diploma beside it is not held.</summary>
    Unheld = 2,

    /// <summary>The diploma after it is not held.</summary>
    UnheldNext = 4,

    /// <summary>The diploma after it is somebody else's, or none at all.</summary>
    OthersNext = 8,

    /// <summary>The diploma beside it is held.</summary>
    Held = 16,

    /// <summary>A training that gives no diploma: a school named beside it was visited, not finished.</summary>
    Course = 32,

    /// <summary>A length in days or hours, or a format that cannot be a diploma.</summary>
    Short = 64,

    /// <summary>Begins the name of a place of study.</summary>
    Institution = 128,

    /// <summary>Makes a diploma of a trade's name.</summary>
    Title = 256,

    /// <summary>Before "niveau", says that a diploma of that level is held ("titre de niveau II").</summary>
    Vouches = 512,

    /// <summary>"Puis": what stands behind it came after what stands before.</summary>
    Then = 1024,

    /// <summary>"Niveau": what follows is a level, held where a title or a diploma stands before it.</summary>
    Level = 2048,

    /// <summary>Begins the name of a lycée, whatever school that name brings to mind.</summary>
    Lycee = 4096,
}
