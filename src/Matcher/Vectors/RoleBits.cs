namespace Matcher.Vectors;

/// <summary>Sets of roles in 64 bits: of more roles, those that are 64 apart share a bit, so that a set may hold more than was put in and never less.</summary>
internal static class RoleBits
{
    /// <summary>All roles.</summary>
    public const ulong All = ulong.MaxValue;

    /// <summary>The set of one role.</summary>
    public static ulong Of(int role) => 1UL << (role & 63);
}
