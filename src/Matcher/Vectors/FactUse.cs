namespace Matcher.Vectors;

/// <summary>A topic that a run of stems shows.</summary>
/// <param name="Topic">The topic's number in the index.</param>
/// <param name="Strength">How plainly, in millionths.</param>
internal readonly record struct FactUse(int Topic, int Strength);
