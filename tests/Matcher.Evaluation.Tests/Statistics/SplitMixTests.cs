using Matcher.Evaluation.Statistics;

namespace Matcher.Evaluation.Tests.Statistics;

public class SplitMixTests
{
    [Fact]
    public void The_same_seed_gives_the_same_numbers_and_another_gives_others()
    {
        Assert.Equal(Numbers(new SplitMix("a")), Numbers(new SplitMix("a")));
        Assert.NotEqual(Numbers(new SplitMix("a")), Numbers(new SplitMix("b")));
        Assert.NotEqual(Numbers(new SplitMix("a")), Numbers(new SplitMix("a", seed: 1)));
    }

    [Fact]
    public void An_event_happens_about_as_often_as_its_probability_says()
    {
        var chance = new SplitMix("often");
        Assert.InRange(Enumerable.Range(0, 10_000).Count(_ => chance.Happens(0.05)), 400, 600);
    }

    private static int[] Numbers(SplitMix chance) => [.. Enumerable.Range(0, 20).Select(_ => chance.Next(1000))];
}
