namespace Matcher.Floor;

/// <summary>What a visit of every field saw.</summary>
/// <param name="Records">How many records.</param>
/// <param name="Bytes">How many bytes stand in their fields.</param>
/// <param name="Sum">The sum of those bytes: nobody can visit them without reading them.</param>
internal readonly record struct VisitCount(long Records, long Bytes, ulong Sum);
