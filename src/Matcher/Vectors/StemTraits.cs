namespace Matcher.Vectors;

/// <summary>What a stem is to job titles and words of the work.</summary>
[Flags]
internal enum StemTraits : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A word of rank.</summary>
    Rank = 1,

    /// <summary>A part of an employer.</summary>
    Unit = 2,

    /// <summary>A rank that stands for others.</summary>
    Head = 4,

    /// <summary>A word that takes away from the title after it.</summary>
    Modifier = 8,

    /// <summary>Some word of the work starts with it.</summary>
    OpensWork = 16,

    /// <summary>How long somebody has held a post.</summary>
    Level = 32,
}
