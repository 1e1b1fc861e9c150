using Matcher.Files.Reading;
using Matcher.Ranks;
using Matcher.Vectors;

namespace Matcher.Files.Batch;

/// <summary>Scores whole files, rows on several threads. Any number of threads gives the same bytes. Memory is bounded as <see cref="RankingBuilder"/> says.</summary>
public static class BatchRun
{
    /// <summary>Scores the candidates of all tables against all roles.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="tables">The inputs, each read once.</param>
    /// <param name="options">How to run.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <returns>One ranking a role, in the order of the index.</returns>
    /// <exception cref="ArgumentException">An option is out of its range; all such options are named.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static IReadOnlyList<RoleRanking> Run(RoleIndex index, IEnumerable<CandidateTable> tables, RankOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(options);
        using var activity = FileDiagnostics.StartRanking();
        var builder = new RankingBuilder(index, options);
        foreach (var table in tables)
        {
            foreach (var _ in table.Map(row => Add(builder, row), options.Degree)) cancellation.ThrowIfCancellationRequested();
            FileDiagnostics.Rejected(table.RejectCount);
        }

        activity?.SetTag("matcher.candidates", builder.Scored);
        return builder.Build();
    }

    private static bool Add(RankingBuilder builder, CandidateRow row)
    {
        builder.Add(row.Id, row.View);
        return true;
    }
}
