namespace Matcher.Vectors;

/// <summary>What a word is of use for, by its stem and its root: one look says what it may be left out of.</summary>
[Flags]
internal enum WordUses : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is the key of runs that earn terms of criteria.</summary>
    TermKey = 1,

    /// <summary>It is the key of runs that speak of the work of jobs asked for.</summary>
    WorkKey = 2,

    /// <summary>It must stand beside the key of some run.</summary>
    Needed = 4,

    /// <summary>Runs that earn terms start with it.</summary>
    StartsTerm = 8,

    /// <summary>Runs that speak of the work of jobs asked for start with it.</summary>
    StartsWork = 16,

    /// <summary>Facts of topics asked for start with its root.</summary>
    StartsFact = 32,
}
