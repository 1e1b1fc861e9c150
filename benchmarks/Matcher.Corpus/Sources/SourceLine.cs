namespace Matcher.Corpus.Sources;

/// <summary>A line of a CV, or a sentence, or an item of a list.</summary>
/// <param name="Clauses">Its clauses in order; one at least.</param>
internal sealed record SourceLine(Clause[] Clauses);
