using Matcher.Stances;

namespace Matcher.Explanations;

/// <summary>A phrase of a CV that gave words their stance, as people read it.</summary>
/// <param name="Text">The phrase as it stands in the CV.</param>
/// <param name="Stance">What it gave.</param>
internal sealed record CuedWords(string Text, Stance Stance);
