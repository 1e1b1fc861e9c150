using Matcher.Candidates;
using Matcher.Extensions;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Explanations;

/// <summary>The account of a criterion that a scorer of the user's own answered for.</summary>
internal static class CustomContribution
{
    /// <summary>The coverage is the scorer's word, with its reason; the passages share a full match evenly, the first taking what is left over.</summary>
    public static Contribution Of(CandidateView view, Criterion criterion, CriterionScore score, CriterionVerdict verdict)
    {
        var word = new Factor(FactorName.Custom, verdict.CoverageMicros, verdict.Why);
        var cites = verdict.Passages.Count > 0 && verdict.CoverageMicros > 0;
        return new Contribution
        {
            Criterion = criterion,
            Line = criterion.Line,
            Text = criterion.Text,
            CoverageMicros = score.Coverage,
            PointsMicros = score.Points,
            Status = score.Status,
            Factors = cites ? [new Factor(FactorName.Match, Micros.One, Why: null), word] : [word],
            Evidence = cites ? Cited(view, criterion, verdict) : [],
        };
    }

    private static Evidence[] Cited(CandidateView view, Criterion criterion, CriterionVerdict verdict)
    {
        var count = verdict.Passages.Count;
        var evidence = new Evidence[count];
        for (var i = 0; i < count; i++)
        {
            var (field, start, length) = verdict.Passages[i];
            var gain = (Micros.One / count) + (i < Micros.One % count ? 1 : 0);
            evidence[i] = EvidenceComposer.Slice(view, field, start, length, criterion.Text, MatchHow.Custom, gain);
        }

        return evidence;
    }
}
