namespace Matcher.Benchmarks.Columns;

/// <summary>How much one call of a benchmark works through.</summary>
/// <param name="Candidates">How many candidates; 0 where there are none.</param>
/// <param name="Bytes">How many bytes of their texts, or of their file.</param>
/// <param name="Tokens">How many words.</param>
public readonly record struct Workload(long Candidates, long Bytes = 0, long Tokens = 0);
