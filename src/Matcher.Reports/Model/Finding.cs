namespace Matcher.Reports.Model;

/// <summary>What was found of something that the role asks for.</summary>
/// <param name="Text">A few sentences.</param>
/// <param name="Passage">The words of the CV that they cite, or null where they cite none.</param>
public sealed record Finding(string Text, string? Passage);
