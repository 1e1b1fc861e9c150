namespace Matcher.Vectors;

/// <summary>What a run of stems is of use for.</summary>
[Flags]
internal enum RunUses : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It earns terms of criteria.</summary>
    Terms = 1,

    /// <summary>It speaks of the work of jobs asked for.</summary>
    Work = 2,

    /// <summary>It shows topics asked for.</summary>
    Facts = 4,
}
