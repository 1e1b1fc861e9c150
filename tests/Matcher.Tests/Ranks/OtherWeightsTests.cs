using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Ranks;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Tests.Scoring;
using Matcher.Tests.Shared;
using Matcher.Vectors;

namespace Matcher.Tests.Ranks;

/// <summary>Other weights change points and not coverages: so moved points stand for scoring again with moved weights.</summary>
public class OtherWeightsTests
{
    private const int Seed = 20_260_402;
    private const int Count = 60;

    // A weight is rounded to the millionth, and so is each product: for some fifty criteria that makes less than this.
    private const int Rounding = 200;

    private static readonly IReadOnlyList<RoleProfile> Roles = RoleDocument.ReadPath(TestFiles.Project("seeds"));
    private static readonly Candidate[] Candidates = [.. RandomCandidates.Make(Seed, Count)];

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(WeightDraws.Count - 1)]
    public void Moved_points_are_the_scores_that_moved_weights_give(int draw)
    {
        var suggested = new Scorer(RoleIndex.Build(Roles));
        var moved = new Scorer(RoleIndex.Build(Roles.Select(role => role.Weigh(Moved(role, draw)))));
        var scored = 0;
        foreach (var candidate in Candidates)
        {
            var before = suggested.Score(candidate.View());
            var after = moved.Score(candidate.View());
            for (var role = 0; role < Roles.Count; role++)
            {
                Assert.Equal(before.Criteria(role).ToArray().Select(score => score.Coverage), after.Criteria(role).ToArray().Select(score => score.Coverage));
                var points = KindPoints.Of(Roles[role], before.Criteria(role));
                var weights = KindPoints.Of(Roles[role], [.. Roles[role].Criteria.Select(criterion => new CriterionScore(0, criterion.WeightMicros, default))]);
                var expected = 100_000_000m * WeightDraws.Total(draw, points) / WeightDraws.Total(draw, weights);
                Assert.InRange(after.Score(role) - expected, -Rounding, Rounding);
                if (after.Score(role) != before.Score(role)) scored++;
            }
        }

        Assert.True(scored > Count, "Moved weights must move scores, or this test says nothing.");
    }

    [Fact]
    public void Weights_of_any_size_leave_every_coverage_as_it_was()
    {
        var suggested = new Explainer(RoleIndex.Build(Roles));
        var weights = RoleWeights.Default.With(CriterionKind.Technical, 90).With(CriterionKind.Activity, 0).With(CriterionKind.Title, 1);
        var applied = new Explainer(RoleIndex.Build(Roles.Select(role => role.Weigh(weights))));
        foreach (var candidate in Candidates)
        {
            foreach (var (before, after) in suggested.Explain(candidate).Zip(applied.Explain(candidate)))
            {
                Account.Check(after, candidate);
                Assert.Equal(before.Contributions.Select(c => (c.CoverageMicros, c.Status)), after.Contributions.Select(c => (c.CoverageMicros, c.Status)));
            }
        }
    }

    [Fact]
    public void Points_by_kind_sum_to_the_score()
    {
        var explainer = new Explainer(RoleIndex.Build(Roles));
        var all = Candidates.SelectMany(candidate => explainer.Explain(candidate)).ToList();
        Assert.All(all, explanation => Assert.Equal(explanation.ScoreMicros, explanation.Points.Sum));
        Assert.All(Enum.GetValues<CriterionKind>().Except([CriterionKind.Experience]), kind => Assert.Contains(all, explanation => explanation.Points[kind] > 0));
    }

    private static RoleWeights Moved(RoleProfile role, int draw) =>
        Enum.GetValues<CriterionKind>().Aggregate(role.Weights, (weights, kind) => weights.With(kind, role.Weights.Of(kind) * WeightDraws.Factor(draw, kind) / 1000));
}
