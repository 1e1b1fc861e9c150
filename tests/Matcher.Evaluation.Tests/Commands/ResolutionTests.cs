using Matcher.Evaluation.Commands.Resolution;

namespace Matcher.Evaluation.Tests.Commands;

public class ResolutionTests
{
    [Fact]
    public void It_is_the_fewest_points_from_which_on_two_pairs_in_three_are_in_order() =>
        Assert.Equal(4, ResolutionCommand.Resolution([Pair(0.5, true), Pair(3.1, true), Pair(3.9, false), Pair(4, true), Pair(4.5, true), Pair(4.9, false), Pair(7, true)]));

    [Fact]
    public void It_is_nothing_where_every_pair_is_in_order() => Assert.Equal(0, ResolutionCommand.Resolution([Pair(0.1, true), Pair(30, true)]));

    [Fact]
    public void Pairs_are_told_by_how_far_apart_they_are()
    {
        var rows = ProgramRun.Rows(Assert.Single(ProgramRun.Tables($"resolution {ProgramRun.Judged}")));
        Assert.Equal(21, rows.Count);
        Assert.InRange(rows.Sum(row => row.GetProperty("pairs").GetInt32()), 1, 10); // of five candidates and one role
    }

    private static GradedPair Pair(double difference, bool isRight) => new(difference, isRight, IsHeldBack: false);
}
