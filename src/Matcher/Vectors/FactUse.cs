namespace Matcher.Vectors;

/// <summary>A topic that a run of stems shows.</summary>
/// <param name="Shown">The topic's number among those that the words of a CV may show.</param>
/// <param name="Strength">How plainly, in millionths.</param>
internal readonly record struct FactUse(int Shown, int Strength);
