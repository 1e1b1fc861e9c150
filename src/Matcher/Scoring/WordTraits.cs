namespace Matcher.Scoring;

/// <summary>What a folded form is, wherever it stands.</summary>
[Flags]
internal enum WordTraits : byte
{
    /// <summary>A word of grammar.</summary>
    None = 0,

    /// <summary>It names something.</summary>
    Names = 1,

    /// <summary>A number, in figures or in letters.</summary>
    Number = 2,

    /// <summary>It may be a group of thousands.</summary>
    Group = 4,

    /// <summary>A year.</summary>
    Year = 8,

    /// <summary>Nobody knows it: unless it is a name, it may be misspelt.</summary>
    Unknown = 16,

    /// <summary>What it was meant for has been looked up.</summary>
    Mended = 32,
}
