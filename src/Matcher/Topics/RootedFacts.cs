namespace Matcher.Topics;

/// <summary>The facts of a topic by their roots; those that nothing could show are left out.</summary>
/// <param name="Roots">The numbers of their roots, fact after fact.</param>
/// <param name="Facts">The facts.</param>
internal sealed record RootedFacts(int[] Roots, RootedFact[] Facts);
