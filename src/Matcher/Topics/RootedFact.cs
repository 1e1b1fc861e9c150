namespace Matcher.Topics;

/// <summary>A fact of a topic, by the roots of its wording.</summary>
/// <param name="Roots">The roots, in order.</param>
/// <param name="Strength">How plainly it shows the topic, in [0, 1].</param>
internal sealed record RootedFact(string[] Roots, double Strength);
