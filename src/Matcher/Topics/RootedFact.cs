namespace Matcher.Topics;

/// <summary>A fact of a topic, by the roots of its wording.</summary>
/// <param name="End">Where its roots end among those of the topic; they start where those of the fact before it end.</param>
/// <param name="Strength">How plainly it shows the topic, in [0, 1].</param>
internal readonly record struct RootedFact(int End, double Strength);
