using FsCheck;
using FsCheck.Fluent;
using Matcher.Roles;

namespace Matcher.Tests.Roles;

/// <summary>How 100 points are shared.</summary>
public class RoleWeightsTests
{
    [Fact]
    public void The_defaults_are_what_the_documentation_says_and_sum_to_one_hundred()
    {
        var kinds = Enum.GetValues<CriterionKind>();
        Assert.Equal([32m, 28m, 8m, 20m, 4m, 8m], kinds.Select(RoleWeights.Default.Of));
        Assert.Equal(100m, kinds.Sum(RoleWeights.Default.Of));
    }

    [Fact]
    public void A_missing_kind_gives_its_share_to_the_others_in_proportion()
    {
        var weighed = RoleWeights.Default.Apply([Of(CriterionKind.Title), Of(CriterionKind.Activity)]);
        Assert.Equal([53_333_333, 46_666_667], weighed.Select(c => c.WeightMicros));
    }

    [Fact]
    public void Inside_a_kind_a_required_criterion_counts_three_times_a_plus()
    {
        var weighed = RoleWeights.Default.Apply([Of(CriterionKind.Technical, Need.Required), Of(CriterionKind.Technical),
            Of(CriterionKind.Technical, Need.Plus)]);
        Assert.Equal([50_000_000, 33_333_333, 16_666_667], weighed.Select(c => c.WeightMicros));
    }

    [Fact]
    public void Millionths_left_over_go_to_the_earlier_of_equals()
    {
        var weighed = RoleWeights.Default.Apply([.. Enumerable.Repeat(Of(CriterionKind.Activity), 3)]);
        Assert.Equal([33_333_334, 33_333_333, 33_333_333], weighed.Select(c => c.WeightMicros));
    }

    [Fact]
    public void Shares_are_replaced_one_by_one()
    {
        var weights = RoleWeights.Default.With(CriterionKind.Technical, 85).With(CriterionKind.Title, 15);
        Assert.Equal([15_000_000, 85_000_000],
            weights.Apply([Of(CriterionKind.Title), Of(CriterionKind.Technical)]).Select(c => c.WeightMicros));
        foreach (var kind in Enum.GetValues<CriterionKind>()) Assert.Equal(7, RoleWeights.Default.With(kind, 7).Of(kind));
    }

    [Fact]
    public void Shares_out_of_range_or_all_zero_are_refused()
    {
        Assert.Throws<ArgumentException>(() => (RoleWeights.Default with { Title = -1 }).Apply([Of(CriterionKind.Title)]));
        Assert.Throws<ArgumentException>(() =>
            (RoleWeights.Default with { Title = RoleWeights.Most + 1 }).Apply([Of(CriterionKind.Title)]));
        Assert.Throws<ArgumentException>(() => (RoleWeights.Default with { Title = 0 }).Apply([Of(CriterionKind.Title)]));
    }

    [Fact]
    public void Weights_always_sum_to_a_hundred_points_and_none_is_negative()
    {
        Prop.ForAll<byte[], PositiveInt>((kinds, share) =>
        {
            if (kinds.Length == 0) return;
            var criteria = kinds.Select(k => Of((CriterionKind)(k % 6), (Need)(k / 6 % 3))).ToList();
            var weighed = RoleWeights.Default.With(CriterionKind.Aptitude, share.Get % 1000 / 7m).Apply(criteria);
            Assert.Equal(RoleWeights.TotalMicros, weighed.Sum(c => c.WeightMicros));
            Assert.All(weighed, c => Assert.True(c.WeightMicros >= 0));
        }).QuickCheckThrowOnFailure();
    }

    private static Criterion Of(CriterionKind kind, Need need = Need.Expected) =>
        new() { Id = "x", Kind = kind, Line = 1, Text = "x", Need = need };
}
