using Matcher.Scoring;

namespace Matcher.Tests.Scoring;

public class RankingTests
{
    [Fact]
    public void Higher_scores_come_first_and_equal_scores_are_ordered_by_id()
    {
        var ranking = new Ranking<int>(0);
        foreach (var (id, score) in new[] { ("b", 5), ("C", 5), ("a", 7), ("é", 5), ("a2", 5) }) ranking.Offer(id, score, 0);
        Assert.Equal(["a", "C", "a2", "b", "é"], ranking.Order().Select(ranked => ranked.Id));
        Assert.Equal([1, 2, 3, 4, 5], ranking.Order().Select(ranked => ranked.Rank));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(500)]
    public void The_best_kept_in_bounded_memory_are_the_first_of_all_whatever_the_order(int capacity)
    {
        var random = new Random(7);
        var entries = Enumerable.Range(0, 300).Select(i => (Id: $"C{i:D3}", Score: random.Next(20))).ToArray();
        var all = new Ranking<int>(0);
        foreach (var (id, score) in entries) all.Offer(id, score, score);
        for (var turn = 0; turn < 5; turn++)
        {
            random.Shuffle(entries);
            var ranking = new Ranking<int>(capacity);
            foreach (var (id, score) in entries) ranking.Offer(id, score, score);
            Assert.Equal(all.Order().Take(capacity), ranking.Order());
        }
    }

    [Fact]
    public void What_is_below_the_threshold_cannot_enter()
    {
        var ranking = new Ranking<int>(2);
        Assert.Equal(-1, ranking.Threshold);
        ranking.Offer("a", 3, 0);
        ranking.Offer("b", 9, 0);
        Assert.Equal(3, ranking.Threshold);
        ranking.Offer("c", 5, 0);
        Assert.Equal(5, ranking.Threshold);
        Assert.Equal(["b", "c"], ranking.Order().Select(ranked => ranked.Id));
    }
}
