namespace Matcher.Vectors;

/// <summary>What a stem is of use for in a <see cref="KeyIndex"/>.</summary>
[Flags]
internal enum KeyUses : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It is the key of runs that earn terms of criteria.</summary>
    Terms = 1,

    /// <summary>It is the key of runs that speak of the work of jobs asked for.</summary>
    Work = 2,

    /// <summary>It must stand beside the key of some run.</summary>
    Needed = 4,
}
