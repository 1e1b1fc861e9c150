using Matcher.Files.Columns;

namespace Matcher.Cli.Commands;

/// <summary>Which candidates to read, and how.</summary>
/// <param name="Paths">Files; "-" is standard input.</param>
/// <param name="Columns">Which columns to read as what.</param>
/// <param name="Threads">How many threads, or <see cref="AllProcessors"/>.</param>
internal sealed record CandidateChoices(IReadOnlyList<string> Paths, ColumnChoices Columns, int Threads)
{
    /// <summary>One thread a processor.</summary>
    public const int AllProcessors = -1;
}
