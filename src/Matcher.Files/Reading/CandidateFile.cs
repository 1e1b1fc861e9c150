using System.Runtime.CompilerServices;
using System.Text;
using Matcher.Candidates;
using Matcher.Extensions;
using Matcher.Files.Batch;
using Matcher.Files.Rejects;

namespace Matcher.Files.Reading;

/// <summary>
/// The candidates of one CSV or JSON Lines file: to be ranked in one call, or read one after another by a matcher or a program
/// of your own. The file is read anew each time. Not thread-safe.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="options">How to read it. Rejected rows are also told to its <see cref="CandidateTableOptions.OnReject"/>.</param>
public sealed class CandidateFile(string path, CandidateTableOptions? options = null) : ICandidateSource
{
    private readonly List<RejectedRow> _rejects = [];

    /// <summary>The rows that the last reading could not use, in input order.</summary>
    public IReadOnlyList<RejectedRow> Rejects => _rejects;

    /// <summary>What a user should be told once of the last reading: encoding, columns read and not read, identifiers made up.</summary>
    public IReadOnlyList<string> Notices { get; private set; } = [];

    /// <summary>Ranks all candidates of the file on several threads, straight from its bytes: the fastest way.</summary>
    /// <param name="matcher">The roles.</param>
    /// <param name="options">How to rank; <see cref="RankOptions.Default"/>, which keeps everybody and no texts, when left out.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <returns>One ranking a role, in the order of the matcher's.</returns>
    /// <exception cref="CandidateFileException">The file cannot be opened, is empty, or has no readable header.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public IReadOnlyList<RoleRanking> Rank(RoleMatcher matcher, RankOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        using var table = Open();
        return BatchRun.Run(matcher.Index, [table], options ?? RankOptions.Default, cancellation);
    }

    /// <summary>Reads the candidates one after another, each copied out of the file.</summary>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <exception cref="CandidateFileException">The file cannot be opened, is empty, or has no readable header.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public async IAsyncEnumerable<Candidate> ReadAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var table = Open();
        foreach (var candidate in table.Map(static row => Candidate.Copy(Encoding.UTF8.GetString(row.Id), row.View), degree: 1))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return candidate;
        }

        FileDiagnostics.Rejected(table.RejectCount);
        await Task.CompletedTask.ConfigureAwait(false);
    }

    private CandidateTable Open()
    {
        _rejects.Clear();
        var told = options ?? new CandidateTableOptions();
        var table = CandidateTable.Open(path, told with
        {
            OnReject = row =>
            {
                _rejects.Add(row);
                told.OnReject?.Invoke(row);
            },
        });
        Notices = table.Notices;
        return table;
    }
}
