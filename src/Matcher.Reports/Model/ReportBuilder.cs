using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Files.Batch;
using Matcher.Messages;
using Matcher.Vectors;

namespace Matcher.Reports.Model;

/// <summary>Computes what reports show, from rankings whose candidates' texts were kept.</summary>
/// <param name="index">The roles that were ranked for.</param>
/// <param name="language">The language of the texts.</param>
/// <param name="nameOf">The name to show for an identifier, or null where it has none; null where names are not shown.</param>
public sealed class ReportBuilder(RoleIndex index, MessageLanguage language, Func<string, string?>? nameOf = null)
{
    private readonly Explainer _explainer = new(index, language);
    private readonly QuestionWriter _questions = new(language);
    private readonly FindingWriter _findings = new(language);

    // A candidate who is on the lists of several roles is read once.
    private readonly Dictionary<string, CandidateReading> _readings = new(StringComparer.Ordinal);

    /// <summary>The report of a whole run.</summary>
    /// <param name="rankings">One a role, in the order of the index.</param>
    /// <param name="cancellation">Stops between two candidates.</param>
    /// <exception cref="InvalidOperationException">The texts of a candidate were not kept.</exception>
    public Report Build(IReadOnlyList<RoleRanking> rankings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rankings);
        var roles = new RoleReport[rankings.Count];
        for (var role = 0; role < roles.Length; role++)
        {
            var ranking = rankings[role];
            var candidates = new List<CandidateReport>(ranking.Candidates.Count);
            foreach (var ranked in ranking.Candidates)
            {
                cancellation.ThrowIfCancellationRequested();
                var candidate = ranked.Candidate ?? throw new InvalidOperationException("The texts of the candidates were not kept: set RankOptions.KeepTexts.");
                candidates.Add(Build(candidate, _explainer.Explain(candidate, role), ranked.Rank, ranking.Scored));
            }

            roles[role] = new RoleReport { Role = ranking.Role, Scored = ranking.Scored, Scores = ranking.Scores, Candidates = candidates };
        }

        return new Report(language, roles);
    }

    /// <summary>The report of one candidate for one role.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="explanation">The account of the score.</param>
    /// <param name="rank">From 1.</param>
    /// <param name="scored">Among how many.</param>
    public CandidateReport Build(Candidate candidate, Explanation explanation, int rank, int scored)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(explanation);
        if (!_readings.TryGetValue(candidate.Id, out var reading)) _readings[candidate.Id] = reading = CandidateReading.Read(candidate, language);
        return new CandidateReport
        {
            Rank = rank,
            Scored = scored,
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
}
