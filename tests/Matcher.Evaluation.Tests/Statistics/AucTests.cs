using Matcher.Evaluation.Statistics;

namespace Matcher.Evaluation.Tests.Statistics;

public class AucTests
{
    [Fact]
    public void It_is_the_part_of_pairs_in_the_right_order() => Assert.Equal(5 / 6.0, Auc.Of([0.9, 0.4], [0.1, 0.2, 0.5]), 9);

    [Fact]
    public void Ties_count_half() => Assert.Equal(0.5, Auc.Of([0.3, 0.3], [0.3]), 9);

    [Fact]
    public void The_wrong_way_round_is_0() => Assert.Equal(0, Auc.Of([0.1], [0.2, 0.3]), 9);

    [Fact]
    public void Without_either_kind_there_is_none()
    {
        Assert.Equal(double.NaN, Auc.Of([], [0.2]));
        Assert.Equal(double.NaN, Auc.Of([0.2], []));
    }
}
