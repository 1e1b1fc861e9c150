namespace Matcher.Explanations;

/// <summary>Something to check about a candidate; it does not change the score.</summary>
/// <param name="Code">A stable code, such as <c>salary-above-range</c>.</param>
/// <param name="Detail">What was found, in words.</param>
public sealed record Flag(string Code, string Detail);
