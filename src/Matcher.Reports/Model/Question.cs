using Matcher.Explanations;

namespace Matcher.Reports.Model;

/// <summary>Something to ask the candidate.</summary>
/// <param name="About">The criterion that it is about, or null where it is about a flag.</param>
/// <param name="Text">The question, in the language of the report.</param>
/// <param name="Passage">The words of the CV that it cites, or null where it cites none: the question is then the same for all.</param>
public sealed record Question(Contribution? About, string Text, string? Passage);
