using System.Runtime.CompilerServices;
using Matcher.Candidates;
using Matcher.Diagnostics;
using Matcher.Explanations;
using Matcher.Extensions;
using Matcher.Features;
using Matcher.Ranks;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;
using Matcher.WhatIfs;

namespace Matcher;

/// <summary>
/// Ranks candidates against roles and explains every point: the way in. Make one, keep it, and share it: it is immutable and
/// thread-safe, all members included. It holds working memory for as many threads as ever scored at once.
/// A candidate's score for a role depends on that candidate, that role and the options alone.
/// </summary>
public sealed class RoleMatcher
{
    private const int ChunkPerThread = 64;

    private readonly Dictionary<string, int> _positions;
    private readonly ScorerPool _scorers;

    /// <summary>Makes a matcher of roles that were read, by <see cref="RoleDocument"/> or by hand.</summary>
    /// <param name="roles">At least one role; their ids differ.</param>
    /// <param name="options">How to match; <see cref="MatcherOptions.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">There is no role, two have the same id, or options are wrong; all that is wrong with the options is told.</exception>
    /// <exception cref="Lexicon.LexiconException">A line of a lexicon source cannot be read; all such lines are named.</exception>
    public RoleMatcher(IEnumerable<RoleProfile> roles, MatcherOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(roles);
        Options = options ?? MatcherOptions.Default;
        Index = MatcherAssembly.Index(roles, Options);
        _positions = Index.Roles.Index().ToDictionary(role => role.Item.Id, role => role.Index, StringComparer.Ordinal);
        _scorers = new ScorerPool(Index);
    }

    /// <summary>How it matches.</summary>
    public MatcherOptions Options { get; }

    /// <summary>Everything learned once from the roles.</summary>
    public RoleIndex Index { get; }

    /// <summary>The roles, with the weights and musts of the options, in the order given.</summary>
    public IReadOnlyList<RoleProfile> Roles => Index.Roles;

    /// <summary>Makes a matcher of a role document, or of the <c>.md</c> and <c>.txt</c> files of a folder.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="options">How to match; <see cref="MatcherOptions.Default"/> when left out.</param>
    /// <exception cref="RoleDocumentException">Nothing is there, a document is refused, or two have the same id.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="ArgumentException">Options are wrong; all that is wrong is told.</exception>
    public static RoleMatcher FromPath(string path, MatcherOptions? options = null) =>
        new(RoleDocument.ReadPath(path, (options ?? MatcherOptions.Default).Language), options);

    /// <summary>Makes a matcher of one role document in memory.</summary>
    /// <param name="id">The id of the role where its front matter gives none.</param>
    /// <param name="text">The document.</param>
    /// <param name="options">How to match; <see cref="MatcherOptions.Default"/> when left out.</param>
    /// <exception cref="RoleDocumentException">The document asks for nothing, or its weights cannot be used.</exception>
    /// <exception cref="ArgumentException">Options are wrong; all that is wrong is told.</exception>
    public static RoleMatcher FromText(string id, string text, MatcherOptions? options = null) =>
        new([RoleDocument.Parse(id, text, (options ?? MatcherOptions.Default).Language)], options);

    /// <summary>Makes a matcher of one role document in a stream, which the caller closes.</summary>
    /// <param name="id">The id of the role where its front matter gives none.</param>
    /// <param name="stream">The document in UTF-8 or Windows-1252, from its position.</param>
    /// <param name="options">How to match; <see cref="MatcherOptions.Default"/> when left out.</param>
    /// <exception cref="RoleDocumentException">The document asks for nothing, or its weights cannot be used.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="ArgumentException">Options are wrong; all that is wrong is told.</exception>
    public static RoleMatcher FromStream(string id, Stream stream, MatcherOptions? options = null) =>
        new([RoleDocument.ReadStream(id, stream, (options ?? MatcherOptions.Default).Language)], options);

    /// <summary>Scores a candidate for every role.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <returns>One result a role, in the order of <see cref="Roles"/>.</returns>
    public IReadOnlyList<RoleScore> Score(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        MatcherDiagnostics.Scored(1);
        return Each(candidate.Id, candidate.View());
    }

    /// <summary>Scores a candidate for every role, from UTF-8 spans that are read where they stand.</summary>
    /// <param name="id">Identifies the candidate in the results; not scored.</param>
    /// <param name="view">The texts.</param>
    /// <returns>One result a role, in the order of <see cref="Roles"/>.</returns>
    public IReadOnlyList<RoleScore> Score(string id, CandidateView view)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        MatcherDiagnostics.Scored(1);
        return Each(id, view);
    }

    /// <summary>Scores a candidate for every role from UTF-8 spans, into memory of the caller's: nothing is allocated once it is warm.</summary>
    /// <param name="view">The texts.</param>
    /// <param name="scoresMicros">Gets the scores in millionths of a point, 0 to 100,000,000, in the order of <see cref="Roles"/>; at least as long.</param>
    /// <exception cref="ArgumentException">The span is too short.</exception>
    public void Score(CandidateView view, Span<int> scoresMicros)
    {
        if (scoresMicros.Length < Roles.Count) throw new ArgumentException($"The span holds {scoresMicros.Length} scores; expected room for {Roles.Count}, one a role.", nameof(scoresMicros));
        MatcherDiagnostics.Scored(1);
        var scorer = _scorers.Rent();
        try
        {
            var sheet = scorer.Score(view);
            for (var role = 0; role < Roles.Count; role++) scoresMicros[role] = sheet.Score(role);
        }
        finally
        {
            _scorers.Return(scorer);
        }
    }

    /// <summary>Scores a batch on several threads, as results are asked for; memory does not grow with the batch.</summary>
    /// <param name="candidates">The candidates; read by one thread at a time.</param>
    /// <param name="cancellation">Stops within some hundred candidates.</param>
    /// <returns>In the order of the candidates, one list a candidate, as <see cref="Score(Candidate)"/> gives it.</returns>
    /// <exception cref="OperationCanceledException">The batch was cancelled.</exception>
    public IEnumerable<IReadOnlyList<RoleScore>> Score(IEnumerable<Candidate> candidates, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return Batches.InOrder(candidates, Score, Options.Degree, ChunkPerThread, cancellation);
    }

    /// <summary>Scores a batch that comes as it comes, on several threads; memory does not grow with the batch.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="cancellation">Stops within some hundred candidates.</param>
    /// <returns>In the order of the candidates, one list a candidate, as <see cref="Score(Candidate)"/> gives it.</returns>
    /// <exception cref="OperationCanceledException">The batch was cancelled.</exception>
    public IAsyncEnumerable<IReadOnlyList<RoleScore>> ScoreAsync(IAsyncEnumerable<Candidate> candidates, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return Batches.InOrderAsync(candidates, Score, Options.Degree, ChunkPerThread, cancellation);
    }

    /// <summary>Ranks candidates for every role, on several threads: higher scores first, equal scores by id, ordinal.</summary>
    /// <param name="candidates">The candidates, each once; read by one thread at a time. Those on the rankings are held, the others let go.</param>
    /// <param name="options">How to rank; <see cref="RankOptions.Default"/>, which keeps everybody, when left out.</param>
    /// <param name="cancellation">Stops within some candidates.</param>
    /// <returns>One ranking a role, in the order of <see cref="Roles"/>.</returns>
    /// <exception cref="ArgumentException">An option is out of its range; all such options are named.</exception>
    /// <exception cref="OperationCanceledException">The ranking was cancelled.</exception>
    public IReadOnlyList<RoleRanking> Rank(IEnumerable<Candidate> candidates, RankOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        using var activity = MatcherDiagnostics.Start("matcher.rank");
        var builder = new RankingBuilder(Index, options);
        Batches.Plainly(() => Parallel.ForEach(candidates, Parallelism(options, cancellation), builder.Add));
        activity?.SetTag("matcher.candidates", builder.Scored);
        return builder.Build();
    }

    /// <summary>Ranks candidates that come as they come, for every role, on several threads.</summary>
    /// <param name="candidates">The candidates, each once. Those on the rankings are held, the others let go.</param>
    /// <param name="options">How to rank; <see cref="RankOptions.Default"/>, which keeps everybody, when left out.</param>
    /// <param name="cancellation">Stops within some candidates.</param>
    /// <returns>One ranking a role, in the order of <see cref="Roles"/>.</returns>
    /// <exception cref="ArgumentException">An option is out of its range; all such options are named.</exception>
    /// <exception cref="OperationCanceledException">The ranking was cancelled.</exception>
    public async Task<IReadOnlyList<RoleRanking>> RankAsync(IAsyncEnumerable<Candidate> candidates, RankOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        using var activity = MatcherDiagnostics.Start("matcher.rank");
        var builder = new RankingBuilder(Index, options);
        await Parallel.ForEachAsync(candidates, Parallelism(options, cancellation), (candidate, _) =>
        {
            builder.Add(candidate);
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
        activity?.SetTag("matcher.candidates", builder.Scored);
        return builder.Build();
    }

    /// <summary>Ranks the candidates of a source for every role, on several threads.</summary>
    /// <param name="source">Where the candidates come from.</param>
    /// <param name="options">How to rank; <see cref="RankOptions.Default"/>, which keeps everybody, when left out.</param>
    /// <param name="cancellation">Stops within some candidates.</param>
    /// <returns>One ranking a role, in the order of <see cref="Roles"/>.</returns>
    /// <exception cref="ArgumentException">An option is out of its range; all such options are named.</exception>
    /// <exception cref="OperationCanceledException">The ranking was cancelled.</exception>
    public Task<IReadOnlyList<RoleRanking>> RankAsync(ICandidateSource source, RankOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return RankAsync(source.ReadAsync(cancellation), options, cancellation);
    }

    /// <summary>The account of a candidate for every role: which line of the role, which words of the CV, how many points, and what to check.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <returns>One account a role, in the order of <see cref="Roles"/>.</returns>
    public IReadOnlyList<Explanation> Explain(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        using var activity = MatcherDiagnostics.Start("matcher.explain");
        MatcherDiagnostics.Explained(Roles.Count);
        return WithExplainer(explainer => explainer.Explain(candidate));
    }

    /// <summary>The account of a candidate for one role.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="roleId">The role's id.</param>
    /// <exception cref="ArgumentException">No role has the id.</exception>
    public Explanation Explain(Candidate candidate, string roleId)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var role = Position(roleId);
        using var activity = MatcherDiagnostics.Start("matcher.explain");
        MatcherDiagnostics.Explained(1);
        return WithExplainer(explainer => explainer.Explain(candidate, role));
    }

    /// <summary>The accounts of the candidates on a ranking, in its order, as they are asked for.</summary>
    /// <param name="ranking">A ranking of this matcher's, its texts kept.</param>
    /// <exception cref="InvalidOperationException">The texts were not kept.</exception>
    public IEnumerable<Explanation> Explain(RoleRanking ranking)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        return ranking.Candidates.Select(ranked => Explain(
            ranked.Candidate ?? throw new InvalidOperationException($"The texts of the candidates were not kept: set {nameof(RankOptions)}.{nameof(RankOptions.KeepTexts)}."),
            ranking.Role.Id));
    }

    /// <summary>What would change a candidate's score for a role, each found by scoring the CV again, changed in one thing.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="roleId">The role's id.</param>
    /// <returns>The largest gaps filled, most points first, then the passages that earn most taken out, the dearest first.</returns>
    /// <exception cref="ArgumentException">No role has the id.</exception>
    public IReadOnlyList<WhatIf> WhatIfs(Candidate candidate, string roleId)
    {
        var account = Explain(candidate, roleId);
        var role = Position(roleId);
        return WithScorer<IReadOnlyList<WhatIf>>(scorer =>
        {
            var runner = new WhatIfRunner(scorer);
            return [.. runner.FillGaps(candidate, account, role), .. runner.WithoutPassages(candidate, account, role)];
        });
    }

    /// <summary>What the scorer knows of each candidate and role, as a matrix to fit weights on.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="cancellation">Stops within some hundred candidates.</param>
    /// <returns>One row a candidate and role, role after role within a candidate.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public FeatureMatrix Features(IEnumerable<Candidate> candidates, CancellationToken cancellation = default)
    {
        var rows = Score(candidates, cancellation).SelectMany(scores => scores)
            .Select(score => new FeatureRow(score.CandidateId, score.Role.Id, FeatureColumns.Of(score.Role, score.Summary, score.Criteria)));
        return new FeatureMatrix(FeatureColumns.Names, [.. rows]);
    }

    private int Position(string roleId, [CallerArgumentExpression(nameof(roleId))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(roleId, name);
        return _positions.TryGetValue(roleId, out var position)
            ? position
            : throw new ArgumentException($"No role has the id '{roleId}'. Expected one of: {string.Join(", ", Roles.Select(role => role.Id))}.", name);
    }

    private RoleScore[] Each(string id, CandidateView view)
    {
        var scorer = _scorers.Rent();
        try
        {
            var sheet = scorer.Score(view);
            var scores = new RoleScore[Roles.Count];
            for (var role = 0; role < scores.Length; role++)
                scores[role] = new RoleScore(id, Roles[role], RoleSummarizer.Summarize(Index, sheet, role), sheet.Criteria(role).ToArray());
            return scores;
        }
        finally
        {
            _scorers.Return(scorer);
        }
    }

    private T WithExplainer<T>(Func<Explainer, T> explain) => WithScorer(scorer => explain(new Explainer(scorer, Options.Language)));

    private T WithScorer<T>(Func<Scorer, T> use)
    {
        var scorer = _scorers.Rent();
        try
        {
            return use(scorer);
        }
        finally
        {
            _scorers.Return(scorer);
        }
    }

    private ParallelOptions Parallelism(RankOptions? options, CancellationToken cancellation) =>
        new() { MaxDegreeOfParallelism = options is { Degree: > 0 } chosen ? chosen.Degree : Options.Degree, CancellationToken = cancellation };
}
