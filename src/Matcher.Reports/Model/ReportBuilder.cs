using System.Collections.Concurrent;
using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Files.Batch;
using Matcher.Messages;
using Matcher.Ranks;
using Matcher.Vectors;
using Matcher.WhatIfs;

namespace Matcher.Reports.Model;

/// <summary>Computes what reports show, from rankings whose candidates' texts were kept.</summary>
/// <param name="index">The roles that were ranked for.</param>
/// <param name="language">The language of the texts.</param>
/// <param name="nameOf">The name to show for an identifier, or null where it has none; null where names are not shown.</param>
public sealed class ReportBuilder(RoleIndex index, MessageLanguage language, Func<string, string?>? nameOf = null)
{
    private readonly QuestionWriter _questions = new(language);
    private readonly FindingWriter _findings = new(language);

    // A candidate who is on the lists of several roles is read once.
    private readonly ConcurrentDictionary<string, CandidateReading> _readings = new(StringComparer.Ordinal);

    /// <summary>The report of a whole run.</summary>
    /// <param name="rankings">One a role, in the order of the index.</param>
    /// <param name="cancellation">Stops between two candidates.</param>
    /// <exception cref="InvalidOperationException">The texts of a candidate were not kept.</exception>
    public Report Build(IReadOnlyList<RoleRanking> rankings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rankings);
        using var readers = new ThreadLocal<(Explainer Explainer, WhatIfRunner WhatIfs)>(() => (new Explainer(index, language), new WhatIfRunner(index)));
        var places = rankings.SelectMany((ranking, role) => ranking.Candidates.Select((_, place) => (role, place)));
        // On all processors, in the order of the ranking: a report depends on its candidate, its role and the list alone.
        var reports = places.AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(at => Build(rankings[at.role], at.role, at.place, readers.Value.Explainer, readers.Value.WhatIfs)).ToList();
        var first = 0;
        var roles = new List<RoleReport>(rankings.Count);
        foreach (var ranking in rankings)
        {
            roles.Add(new RoleReport { Role = ranking.Role, Scored = ranking.Scored, Scores = ranking.Scores, Candidates = reports.GetRange(first, ranking.Candidates.Count) });
            first += ranking.Candidates.Count;
        }

        return new Report(language, roles);
    }

    /// <summary>The report of one candidate for one role.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="explanation">The account of the score.</param>
    /// <param name="rank">From 1.</param>
    /// <param name="scored">Among how many.</param>
    /// <param name="standing">How firm the place is, or null where it was not measured.</param>
    /// <param name="whatIfs">What would change the score.</param>
    public CandidateReport Build(Candidate candidate, Explanation explanation, int rank, int scored, Standing? standing = null, IReadOnlyList<WhatIf>? whatIfs = null)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(explanation);
        var reading = _readings.GetOrAdd(candidate.Id, _ => CandidateReading.Read(candidate, language));
        return new CandidateReport
        {
            Rank = rank,
            Scored = scored,
            Standing = scored > 1 ? standing : null,
            WhatIfs = whatIfs ?? [],
            Name = nameOf?.Invoke(candidate.Id),
            Explanation = explanation,
            Kinds = KindPoints.Of(explanation.Contributions),
            Criteria = [.. explanation.Contributions.Select(CriterionReport.Of)],
            Strengths = TopContributions.Strengths(explanation.Contributions),
            Gaps = TopContributions.Gaps(explanation.Contributions),
            Reading = reading,
            DiplomaFindings = _findings.Diplomas(explanation, reading),
            ExperienceFinding = _findings.Experience(reading),
            Questions = _questions.Write(explanation),
            Cv = CvMarker.Mark(candidate, explanation.Contributions),
        };
    }

    private CandidateReport Build(RoleRanking ranking, int role, int place, Explainer explainer, WhatIfRunner runner)
    {
        var ranked = ranking.Candidates[place];
        var candidate = ranked.Candidate ?? throw new InvalidOperationException("The texts of the candidates were not kept: set RankOptions.KeepTexts.");
        var explanation = explainer.Explain(candidate, role);
        var whatIfs = runner.FillGaps(candidate, explanation, role).Select(whatIf => whatIf with { Rank = RankOf(ranking, place, whatIf.ScoreMicros) });
        return Build(candidate, explanation, ranked.Rank, ranking.Scored, place < ranking.Standings.Count ? ranking.Standings[place] : null, [.. whatIfs]);
    }

    // A higher score can only pass those who are ahead, and all of them are on the list.
    private static int RankOf(RoleRanking ranking, int place, int scoreMicros)
    {
        var rank = 1;
        for (var other = 0; other < place; other++)
        {
            var (ahead, id) = (ranking.Candidates[other].ScoreMicros, ranking.Candidates[other].Id);
            if (ahead > scoreMicros || (ahead == scoreMicros && string.CompareOrdinal(id, ranking.Candidates[place].Id) < 0)) rank++;
        }

        return rank;
    }
}
