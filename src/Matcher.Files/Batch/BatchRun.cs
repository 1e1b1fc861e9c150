using System.Text;
using Matcher.Candidates;
using Matcher.Files.Reading;
using Matcher.Ranks;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Files.Batch;

/// <summary>
/// Scores whole files: rows on several threads, results in input order, so that any number of threads gives the same
/// bytes. Memory is bounded by roles and <see cref="BatchOptions.Top"/>; with a top of 0 it holds a few bytes a candidate and role,
/// and where standings are measured, as much for each candidate who may pass one of the kept when the weights move a little.
/// </summary>
public sealed class BatchRun
{
    private const int ProgressStep = 256;

    private readonly RoleIndex _index;
    private readonly BatchOptions _options;
    private readonly Ranking<KeptCandidate>[] _rankings;
    private readonly int[] _thresholds;
    private readonly InContention[]? _near;
    private readonly ScoreCounts[]? _counts;

    private BatchRun(RoleIndex index, BatchOptions options)
    {
        _index = index;
        _options = options;
        _rankings = [.. index.Roles.Select(_ => new Ranking<KeptCandidate>(options.Top))];
        _thresholds = [.. index.Roles.Select(_ => -1)];
        if (options.MeasureStandings) _near = [.. index.Roles.Select(_ => new InContention())];
        _counts = options.CountScores ? [.. index.Roles.Select(_ => new ScoreCounts())] : null;
    }

    /// <summary>Scores the candidates of all tables against all roles.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="tables">The inputs, each read once.</param>
    /// <param name="options">How to run.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    /// <returns>One ranking a role, in the order of the index.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static IReadOnlyList<RoleRanking> Run(RoleIndex index, IEnumerable<CandidateTable> tables, BatchOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Top, nameof(options));
        var run = new BatchRun(index, options);
        var scored = 0;
        foreach (var table in tables)
        {
            foreach (var row in table.Map(() => new Scorer(index), run.Score, options.Degree))
            {
                cancellation.ThrowIfCancellationRequested();
                run.Offer(row);
                if (++scored % ProgressStep == 0) options.Progress?.Report(scored);
            }
        }

        options.Progress?.Report(scored);
        return [.. index.Roles.Select((role, i) => run.Rank(role, i, scored))];
    }

    private RoleRanking Rank(RoleProfile role, int position, int scored)
    {
        var kept = _rankings[position].Order();
        return new RoleRanking(role, scored, kept) { Standings = _near?[position].Measure(kept.Count) ?? [], Scores = _counts?[position] };
    }

    // Runs on a worker's thread. A candidate below the threshold of every role goes no further: thresholds only rise, so
    // that an old value read here lets too many through, never too few.
    private ScoredRow? Score(Scorer scorer, CandidateRow row)
    {
        // Where the scores of all are counted, all are needed.
        var sheet = _counts is null ? scorer.Score(row.View, _thresholds) : scorer.Score(row.View);
        var kept = false;
        for (var role = 0; role < _thresholds.Length && !kept; role++) kept = sheet.Score(role) >= Volatile.Read(ref _thresholds[role]);
        var cells = _counts is null ? null : Cells(sheet);
        if (!kept) return cells is null ? null : new ScoredRow("", [], Candidate: null, cells);

        var summaries = new RoleSummary[_thresholds.Length];
        for (var role = 0; role < summaries.Length; role++) summaries[role] = RoleSummarizer.Summarize(_index, sheet, role);
        var id = Encoding.UTF8.GetString(row.Id);
        return new ScoredRow(id, summaries, _options.KeepTexts ? Candidate.Copy(id, row.View) : null, cells);
    }

    private byte[] Cells(ScoreSheet sheet)
    {
        var cells = new byte[_thresholds.Length];
        for (var role = 0; role < cells.Length; role++) cells[role] = ScoreCounts.Cell(sheet.Score(role));
        return cells;
    }

    private void Offer(ScoredRow? row)
    {
        if (row is null) return;
        for (var role = 0; role < _rankings.Length && row.Cells is not null; role++) _counts![role].Add(row.Cells[role]);
        if (row.Summaries.Length == 0) return;
        for (var role = 0; role < _rankings.Length; role++)
        {
            var score = row.Summaries[role].ScoreMicros;
            if (score < _thresholds[role]) continue;
            _rankings[role].Offer(row.Id, score, new KeptCandidate(row.Summaries[role], row.Candidate));
            _near?[role].Add(new Contender(row.Id, row.Summaries[role].Points), _rankings[role].Threshold);
            Volatile.Write(ref _thresholds[role], _near?[role].Least ?? _rankings[role].Threshold);
        }
    }

    private sealed record ScoredRow(string Id, RoleSummary[] Summaries, Candidate? Candidate, byte[]? Cells);
}
