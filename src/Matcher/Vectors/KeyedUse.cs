namespace Matcher.Vectors;

/// <summary>What a run of stems earns, filed under one of them.</summary>
/// <param name="Target">The slot, or the number of the use for the work of a role.</param>
/// <param name="Strength">How much of it the run earns, in millionths.</param>
/// <param name="Need">Another stem of the run, which must stand near; <see cref="TermTrie.Unknown"/> for none.</param>
/// <param name="Role">The role that it serves.</param>
internal readonly record struct KeyedUse(int Target, int Strength, int Need, int Role);
