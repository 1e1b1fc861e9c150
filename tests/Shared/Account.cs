using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Tests.Shared;

/// <summary>
/// Derives a score again from its explanation, by hand and step by step: gains -> match -> coverage -> points -> score.
/// Every test that scores calls it.
/// </summary>
internal static class Account
{
    private const long One = 1_000_000;

    /// <summary>Fails unless the explanation accounts for the score to the last millionth, and each citation holds.</summary>
    public static void Check(Explanation explanation, Candidate candidate)
    {
        Assert.Equal(explanation.Role.Criteria.Select(c => c.Id), explanation.Contributions.Select(c => c.Criterion.Id));
        Assert.Equal(100 * One, explanation.Contributions.Sum(c => (long)c.Criterion.WeightMicros));
        Assert.Equal(explanation.ScoreMicros, explanation.Contributions.Sum(c => (long)c.PointsMicros));
        Assert.InRange(explanation.ScoreMicros, 0, 100 * One);
        foreach (var contribution in explanation.Contributions) Check(contribution, candidate);
        CheckTrade(explanation);
    }

    // The trade that a CV tells is one for all lines of a role; titles tell it, and diplomas have a specialty of their own.
    private static void CheckTrade(Explanation explanation)
    {
        var titled = explanation.Contributions.Where(c => c.Criterion.Kind is CriterionKind.Title or CriterionKind.Diploma);
        Assert.DoesNotContain(titled, c => c.Factors.Any(factor => factor.Name == FactorName.Trade));
        var others = explanation.Contributions.Where(c => c.CoverageMicros > 0 && !c.Factors.Any(factor => factor.Name == FactorName.Custom) && c.Criterion.Kind is not (CriterionKind.Title or CriterionKind.Diploma));
        Assert.True(others.Select(c => c.Factors.SingleOrDefault(factor => factor.Name == FactorName.Trade)?.ValueMicros ?? One).Distinct().Count() <= 1);
    }

    private static void Check(Contribution contribution, Candidate candidate)
    {
        Assert.Equal(contribution.Factors.Count, contribution.Factors.Select(factor => factor.Name).Distinct().Count());
        var coverage = One;
        foreach (var factor in contribution.Factors)
        {
            Assert.InRange(factor.ValueMicros, 0, One);
            // What holds a line back says why; the match has its evidence.
            if (factor.ValueMicros < One && factor.Name != FactorName.Match) Assert.False(string.IsNullOrWhiteSpace(factor.Why), $"{contribution.Criterion.Id}: {factor.Name}");
            coverage = RoundedProduct(coverage, factor.ValueMicros);
        }

        if (contribution.Factors.Count == 0) coverage = 0;
        Assert.Equal(coverage, contribution.CoverageMicros);
        Assert.Equal(RoundedProduct(contribution.Criterion.WeightMicros, coverage), contribution.PointsMicros);
        Assert.InRange(contribution.PointsMicros, 0, contribution.Criterion.WeightMicros);
        CheckEvidence(contribution, candidate);
        CheckStatus(contribution);
    }

    private static void CheckEvidence(Contribution contribution, Candidate candidate)
    {
        var match = contribution.Factors.SingleOrDefault(factor => factor.Name == FactorName.Match);
        Assert.Equal(match?.ValueMicros ?? 0, contribution.Evidence.Sum(evidence => (long)evidence.GainMicros));
        foreach (var evidence in contribution.Evidence)
        {
            Assert.Equal(evidence.How == MatchHow.Negated, evidence.GainMicros == 0);
            Assert.Equal(evidence.Text, candidate[evidence.Field].Substring(evidence.Start, evidence.Length));
            Assert.NotEmpty(evidence.Text);
        }
    }

    private static void CheckStatus(Contribution contribution)
    {
        if (contribution.Status is CriterionStatus.NotEvidenced) Assert.Empty(contribution.Evidence);
        if (contribution.Status is CriterionStatus.NotEvidenced or CriterionStatus.Contradicted) Assert.Equal(0, contribution.PointsMicros);
        if (contribution.Status is CriterionStatus.Covered or CriterionStatus.Partial) Assert.True(contribution.CoverageMicros > 0);
    }

    private static long RoundedProduct(long left, long right) => ((left * right) + (One / 2)) / One;
}
