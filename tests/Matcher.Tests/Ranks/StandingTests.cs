using Matcher.Ranks;
using Matcher.Scoring;

namespace Matcher.Tests.Ranks;

/// <summary>How firmly candidates stand at their places.</summary>
public class StandingTests
{
    [Fact]
    public void Scores_within_the_resolution_are_tied_and_others_stand_alone()
    {
        var standings = Standings.Measure(Contenders.Plain(80, 60, 57, 53, 20), 5);
        Assert.Equal([(1, 1), (2, 3), (2, 4), (3, 4), (5, 5)], standings.Select(standing => (standing.TiedFrom, standing.TiedTo)));
        Assert.Equal([true, false, false, false, true], standings.Select(standing => standing.IsAlone));
    }

    [Fact]
    public void Scores_exactly_the_resolution_apart_are_not_tied()
    {
        var standings = Standings.Measure(Contenders.Plain(60, 60 - (Standings.ResolutionMicros / 1_000_000)), 2);
        Assert.All(standings, standing => Assert.True(standing.IsAlone));
    }

    [Fact]
    public void Who_is_ahead_in_the_same_kind_stays_ahead_whatever_the_weights()
    {
        foreach (var standing in Standings.Measure(Contenders.Plain(60, 59, 58), 3))
        {
            Assert.Equal((WeightDraws.Count, standing.Rank, standing.Rank), (standing.Held, standing.Best, standing.Worst));
            Assert.True(standing.IsFirm);
        }
    }

    [Fact]
    public void Who_is_barely_ahead_by_another_kind_is_passed_in_about_half_of_the_draws()
    {
        List<Contender> two = [new("A", new KindPoints(40_000_001, 0, 0, 0, 0, 0)), new("B", new KindPoints(0, 40_000_000, 0, 0, 0, 0))];
        var standings = Standings.Measure(two, 2);
        Assert.All(standings, standing => Assert.Equal((1, 2), (standing.Best, standing.Worst)));
        Assert.All(standings, standing => Assert.InRange(standing.Held, WeightDraws.Count * 4 / 10, WeightDraws.Count * 6 / 10));
        Assert.False(standings[0].IsFirm);
    }

    [Fact]
    public void Candidates_alike_in_everything_stand_by_their_identifiers_in_every_draw()
    {
        var points = new KindPoints(1, 2, 3, 4, 5, 6);
        Assert.All(Standings.Measure([new("A", points), new("B", points), new("C", points)], 3), standing => Assert.Equal(WeightDraws.Count, standing.Held));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_candidate_alone_against_all_stands_as_in_the_table_of_all(int seed)
    {
        var all = Contenders.Make(seed, 60);
        var standings = Standings.Measure(all, all.Count);
        for (var i = 0; i < all.Count; i++) Assert.Equal(standings[i], Contenders.Contest(all, i).Measure());
        Assert.Contains(standings, standing => standing.Held < WeightDraws.Count);
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 1)]
    [InlineData(3, 30)]
    public void Whoever_is_out_of_contention_changes_nothing_for_the_kept(int seed, int kept)
    {
        var all = Contenders.Make(seed, 400, mostMicros: 16_000_000);
        var least = Standings.LeastInContention(all[kept - 1].Points.Sum);
        var near = all.Where(contender => contender.Points.Sum >= least).ToList();
        Assert.InRange(near.Count, kept, all.Count - 1);
        Assert.Equal(Standings.Measure(all, all.Count).Take(kept), Standings.Measure(near, kept));
    }

    [Fact]
    public void The_rank_of_another_score_is_counted_among_the_others()
    {
        var contest = Contenders.Contest(Contenders.Plain(80, 60, 60, 40), 2);
        Assert.Equal(3, contest.Rank);
        foreach (var (score, rank) in ((int, int)[])[(81, 1), (80, 2), (61, 2), (60, 3), (39, 4)]) Assert.Equal(rank, contest.RankOf(score * 1_000_000));
    }

    [Fact]
    public void Draws_stay_within_a_tenth_and_reach_both_ends_for_every_kind()
    {
        foreach (var kind in Enum.GetValues<Matcher.Roles.CriterionKind>())
        {
            var factors = Enumerable.Range(0, WeightDraws.Count).Select(draw => WeightDraws.Factor(draw, kind)).ToList();
            Assert.InRange(factors.Min(), 900, 905);
            Assert.InRange(factors.Max(), 1095, 1100);
            Assert.InRange(factors.Average(), 990, 1010);
        }
    }
}
