using System.Text;
using Matcher.Candidates;
using Matcher.Diagnostics;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Ranks;

/// <summary>
/// Ranks candidates as they come, from any number of threads at once, in any order: the result is the same. Memory is bounded by
/// roles and <see cref="RankOptions.Top"/>; with a top of 0 it holds a few bytes a candidate and role, and where standings are measured,
/// as much for each candidate who may pass one of the kept when the weights move a little. Thread-safe.
/// </summary>
public sealed class RankingBuilder
{
    private const int ProgressStep = 256;
    private const int MostOnStack = 128;

    private readonly RoleIndex _index;
    private readonly RankOptions _options;
    private readonly ScorerPool _scorers;
    private readonly Ranking<(RoleSummary Summary, Candidate? Candidate)>[] _rankings;
    private readonly int[] _thresholds;
    private readonly InContention[]? _near;
    private readonly ScoreCounts[]? _counts;
    private readonly Lock _lock = new();
    private readonly Lock _telling = new();
    private long _started = MatcherDiagnostics.Clock();
    private int _counted;
    private int _scored;
    private int _told;

    /// <summary>Starts a ranking.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="options">How to rank; <see cref="RankOptions.Default"/> when left out. <see cref="RankOptions.Degree"/> is the caller's business.</param>
    /// <exception cref="ArgumentException">An option is out of its range; all such options are named.</exception>
    public RankingBuilder(RoleIndex index, RankOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(index);
        _index = index;
        _options = options ?? RankOptions.Default;
        var errors = _options.Validate();
        if (errors.Count > 0) throw new ArgumentException(string.Join(' ', errors), nameof(options));
        _scorers = new ScorerPool(index);
        _rankings = [.. index.Roles.Select(_ => new Ranking<(RoleSummary Summary, Candidate? Candidate)>(_options.Top))];
        _thresholds = [.. index.Roles.Select(_ => -1)];
        if (_options.MeasureStandings) _near = [.. index.Roles.Select(_ => new InContention())];
        if (_options.CountScores) _counts = [.. index.Roles.Select(_ => new ScoreCounts())];
    }

    /// <summary>How many candidates were scored so far.</summary>
    public int Scored => Volatile.Read(ref _scored);

    /// <summary>Scores a candidate and takes it in.</summary>
    /// <param name="candidate">The candidate; held as long as it is on the ranking.</param>
    public void Add(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        Add(candidate.View(), [], candidate);
    }

    /// <summary>Scores a candidate from spans and takes it in; what is kept of them is copied.</summary>
    /// <param name="id">The identifier in UTF-8; not empty. Two candidates with one identifier are both ranked.</param>
    /// <param name="view">The texts.</param>
    public void Add(ReadOnlySpan<byte> id, CandidateView view)
    {
        if (id.IsEmpty) throw new ArgumentException("The identifier is empty: give each candidate one.", nameof(id));
        Add(view, id, candidate: null);
    }

    /// <summary>The rankings of those added so far.</summary>
    /// <returns>One a role, in the order of the index.</returns>
    public IReadOnlyList<RoleRanking> Build()
    {
        lock (_lock)
        {
            Measure();
            lock (_telling) _options.Progress?.Report(_scored);
            return [.. _index.Roles.Select((role, i) =>
            {
                RankedCandidate[] kept = [.. _rankings[i].Order().Select(ranked => new RankedCandidate(ranked.Rank, ranked.Id, ranked.Item.Summary, ranked.Item.Candidate))];
                return new RoleRanking(role, _scored, kept) { Standings = _near?[i].Measure(kept.Length) ?? [], Scores = _counts?[i] };
            })];
        }
    }

    // Listeners hear of each candidate and of each ranking once, however often it is looked at.
    private void Measure()
    {
        MatcherDiagnostics.Scored(_scored - _counted);
        _counted = _scored;
        MatcherDiagnostics.Ranked(_started);
        _started = 0;
    }

    private void Add(CandidateView view, ReadOnlySpan<byte> id, Candidate? candidate)
    {
        var scorer = _scorers.Rent();
        try
        {
            // Where all scores are counted, all are to be known.
            Span<int> floors = _counts is not null ? [] : _thresholds.Length <= MostOnStack ? stackalloc int[_thresholds.Length] : new int[_thresholds.Length];
            for (var role = 0; role < floors.Length; role++) floors[role] = Volatile.Read(ref _thresholds[role]);
            Take(scorer.Score(view, floors), view, id, candidate);
        }
        finally
        {
            _scorers.Return(scorer);
        }

        var scored = Interlocked.Increment(ref _scored);
        if (_options.Progress is null || scored % ProgressStep != 0) return;
        lock (_telling)
        {
            if (scored < _told) return;
            _told = scored;
            _options.Progress.Report(scored);
        }
    }

    // A candidate below the threshold of every role goes no further: thresholds only rise, so that an old value read here lets
    // too many through, never too few.
    private void Take(ScoreSheet sheet, CandidateView view, ReadOnlySpan<byte> id, Candidate? candidate)
    {
        var isKept = false;
        for (var role = 0; role < _thresholds.Length && !isKept; role++) isKept = sheet.Score(role) >= Volatile.Read(ref _thresholds[role]);
        for (var role = 0; role < _thresholds.Length && _counts is not null; role++) _counts[role].Add(ScoreCounts.Cell(sheet.Score(role)));
        if (!isKept) return;

        var name = candidate?.Id ?? Encoding.UTF8.GetString(id);
        var kept = candidate ?? (_options.KeepTexts ? Candidate.Copy(name, view) : null);
        var summaries = new RoleSummary[_thresholds.Length];
        for (var role = 0; role < summaries.Length; role++) summaries[role] = RoleSummarizer.Summarize(_index, sheet, role);
        lock (_lock)
        {
            for (var role = 0; role < summaries.Length; role++) Offer(role, name, summaries[role], kept);
        }
    }

    private void Offer(int role, string id, RoleSummary summary, Candidate? candidate)
    {
        if (summary.ScoreMicros < _thresholds[role]) return;
        _rankings[role].Offer(id, summary.ScoreMicros, (summary, candidate));
        _near?[role].Add(new Contender(id, summary.Points), _rankings[role].Threshold);
        Volatile.Write(ref _thresholds[role], _near?[role].Least ?? _rankings[role].Threshold);
    }
}
