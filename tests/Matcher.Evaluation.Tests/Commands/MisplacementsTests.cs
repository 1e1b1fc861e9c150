using Matcher.Evaluation.Commands.Ranking;

namespace Matcher.Evaluation.Tests.Commands;

public class MisplacementsTests
{
    [Fact]
    public void The_costliest_pair_comes_first_and_nobody_is_in_two()
    {
        PlacedCandidate[] ranking = [new("K1", 1, 0), new("K2", 2, 4), new("K4", 3, 0), new("K5", 4, 6)];

        var worst = Misplacements.Worst(ranking, 5);

        // Exchanging ranks 1 and 4 gains 6 × (1 - 1 / log2(5)), more than 4 × (1 - 1 / log2(3)) for ranks 1 and 2; what is left is in order.
        var only = Assert.Single(worst);
        Assert.Equal(("K1", "K5"), (only.High.Id, only.Low.Id));
        Assert.Equal(6 * (1 - (1 / Math.Log2(5))), only.Loss, 9);
    }

    [Fact]
    public void Candidates_held_back_are_in_no_pair() => Assert.Empty(Misplacements.Worst([new("K3", 1, 0), new("K2", 2, 4), new("K6", 3, 6)], 5));

    [Fact]
    public void A_ranking_in_the_order_of_grades_has_none() => Assert.Empty(Misplacements.Worst([new("K1", 1, 4), new("K2", 2, 4), new("K4", 3, 0)], 5));
}
