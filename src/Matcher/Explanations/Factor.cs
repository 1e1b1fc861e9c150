using Matcher.Scoring;

namespace Matcher.Explanations;

/// <summary>One factor of a coverage.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="ValueMicros">Its value in millionths, 0 to 1,000,000.</param>
/// <param name="Why">The reason in words where the value is below 1, or null.</param>
public sealed record Factor(FactorName Name, int ValueMicros, string? Why);
