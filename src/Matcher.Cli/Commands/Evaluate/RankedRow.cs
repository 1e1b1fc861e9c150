namespace Matcher.Cli.Commands.Evaluate;

/// <summary>A candidate of a ranking.</summary>
/// <param name="Rank">From 1.</param>
/// <param name="Candidate">The identifier.</param>
internal readonly record struct RankedRow(int Rank, string Candidate);
