using Matcher.Candidates;
using Matcher.Messages;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Explanations;

/// <summary>
/// Scores a candidate and keeps the account: the numbers are those of the one scorer, heard while it works, never
/// computed again. Make one a thread.
/// </summary>
/// <param name="scorer">Scores; the explainer's own while it explains.</param>
/// <param name="language">The language of reasons and details.</param>
internal sealed class Explainer(Scorer scorer, MessageLanguage language = MessageLanguage.French)
{
    private const int MostCopied = 8; // words that name something: enough to find the place

    private readonly ExplanationMessages _messages = new(language);

    /// <summary>Makes an explainer with a scorer of its own.</summary>
    public Explainer(RoleIndex index, MessageLanguage language = MessageLanguage.French)
        : this(new Scorer(index), language)
    {
    }

    /// <summary>The account for every role, in the order of the scorer.Index.</summary>
    /// <param name="candidate">The candidate.</param>
    public IReadOnlyList<Explanation> Explain(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        var view = candidate.View();
        var collector = new EvidenceCollector();
        var sheet = scorer.Score(view, ref collector);
        var lines = new TellingLines(scorer, view);
        var explanations = new Explanation[scorer.Index.Roles.Count];
        for (var role = 0; role < explanations.Length; role++) explanations[role] = Compose(candidate, view, role, sheet, collector, lines);
        return explanations;
    }

    /// <summary>The account for one role.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="role">The role's position in <see cref="RoleIndex.Roles"/>.</param>
    public Explanation Explain(Candidate candidate, int role)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentOutOfRangeException.ThrowIfNegative(role);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(role, scorer.Index.Roles.Count);
        var view = candidate.View();
        var collector = new EvidenceCollector();
        var sheet = scorer.Score(view, ref collector);
        return Compose(candidate, view, role, sheet, collector, new TellingLines(scorer, view));
    }

    private Explanation Compose(Candidate candidate, CandidateView view, int role, ScoreSheet sheet, EvidenceCollector collector, TellingLines lines)
    {
        var scores = sheet.Criteria(role);
        var contributions = new Contribution[scores.Length];
        for (var i = 0; i < contributions.Length; i++)
        {
            var number = scorer.Index.FirstCriteria[role] + i;
            var collected = collector.Criteria.GetValueOrDefault(number);
            collected?.Cues = EvidenceComposer.Cues(collected, scorer.Tokens, scorer.Cues, view);
            contributions[i] = scorer.Custom?.Verdict(number) is { } verdict
                ? CustomContribution.Of(view, scorer.Index.Criteria[number].Criterion, scores[i], verdict)
                : Contribute(view, number, scores[i], collected, lines);
        }

        return new Explanation
        {
            CandidateId = candidate.Id,
            Role = scorer.Index.Roles[role],
            ScoreMicros = sheet.Score(role),
            Contributions = contributions,
            Flags = _messages.Flags(sheet.Flags(role), scorer.Index.Roles[role], contributions, FlagRaiser.Pay(view), scorer.Years, Copied(view, role)),
        };
    }

    private string Copied(CandidateView view, int role)
    {
        if (!scorer.Copies.Has(role)) return "";
        var (first, last) = scorer.Copies.First(role);
        last = Math.Min(last, first + MostCopied - 1);
        while (scorer.Tokens[last].Field != scorer.Tokens[first].Field) last--;
        var text = EvidenceComposer.Slice(view, scorer.Tokens[first].Field, scorer.Tokens[first].Start, scorer.Tokens[last].Start + scorer.Tokens[last].Length - scorer.Tokens[first].Start, "", MatchHow.Exact, 0).Text;
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + "…";
    }

    private Contribution Contribute(CandidateView view, int number, CriterionScore score, CollectedCriterion? collected, TellingLines lines) => new()
    {
        Criterion = scorer.Index.Criteria[number].Criterion,
        Line = collected?.Alternative?.Line ?? scorer.Index.Criteria[number].Criterion.Line,
        Text = collected?.Alternative?.Text ?? scorer.Index.Criteria[number].Criterion.Text,
        CoverageMicros = score.Coverage,
        PointsMicros = score.Points,
        Status = score.Status,
        Factors = collected is null ? [] : [.. collected.Factors.Select(factor => new Factor(factor.Name, factor.Value, Why(factor, collected)))],
        Evidence = collected switch
        {
            null => [],
            { Held: { } held } => EvidenceComposer.Compose(held, Term(collected.Alternative!), view),
            _ => new EvidenceComposer(scorer, number, lines).Compose(collected, view),
        },
    };

    private static string Term(DiplomaRequirement alternative) => alternative.Text;

    private string? Why((FactorName Name, int Value) factor, CollectedCriterion collected) =>
        factor.Value == Micros.One || factor.Name == FactorName.Match ? null : _messages.Why(factor.Name, collected);
}
