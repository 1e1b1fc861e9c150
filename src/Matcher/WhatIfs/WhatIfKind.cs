namespace Matcher.WhatIfs;

/// <summary>What is supposed of a CV.</summary>
public enum WhatIfKind
{
    /// <summary>The headline were the role's title.</summary>
    Title = 0,

    /// <summary>It held one more diploma.</summary>
    Diploma = 1,

    /// <summary>It told the years of experience asked for.</summary>
    Years = 2,

    /// <summary>The account of a post told a line of the role in full.</summary>
    Line = 3,

    /// <summary>A passage that earned points were not there.</summary>
    WithoutPassage = 4,

    /// <summary>It said what the user puts in.</summary>
    Added = 5,
}
