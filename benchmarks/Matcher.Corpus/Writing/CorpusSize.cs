namespace Matcher.Corpus.Writing;

/// <summary>How much was written.</summary>
/// <param name="Candidates">How many candidates.</param>
/// <param name="Bytes">The size of the file.</param>
internal readonly record struct CorpusSize(long Candidates, long Bytes);
