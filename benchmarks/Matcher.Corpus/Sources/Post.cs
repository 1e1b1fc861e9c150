namespace Matcher.Corpus.Sources;

/// <summary>A post held: the line that opens it and what was done.</summary>
/// <param name="Head">Title, employer, dates.</param>
/// <param name="Facts">What was done.</param>
internal sealed record Post(SourceLine Head, SourceLine[] Facts);
