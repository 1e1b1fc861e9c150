using Matcher.Vectors;

namespace Matcher.Tests.Vectors;

public class MicrosTests
{
    [Fact]
    public void Parts_sum_to_the_whole_and_stay_within_one_of_their_due()
    {
        var random = new Random(11);
        for (var turn = 0; turn < 500; turn++)
        {
            var weights = Enumerable.Range(0, 1 + random.Next(40)).Select(_ => random.NextDouble() + 0.001).ToArray();
            var parts = Micros.Apportion(weights, Micros.One);
            Assert.Equal(Micros.One, parts.Sum());
            for (var i = 0; i < parts.Length; i++) Assert.InRange(parts[i] - (weights[i] / weights.Sum() * Micros.One), -1, 1);
        }
    }

    [Fact]
    public void Equal_remainders_go_to_the_first() => Assert.Equal([4, 3, 3], Micros.Apportion([1, 1, 1], 10));

    [Fact]
    public void Nothing_can_be_divided_among_weights_of_zero() => Assert.Throws<ArgumentException>(() => Micros.Apportion([0, 0], 10));

    [Theory]
    [InlineData(1_000_000, 1_000_000, 1_000_000)]
    [InlineData(500_000, 3, 2)]
    [InlineData(100_000_000, 999_999, 99_999_900)]
    [InlineData(0, 999_999, 0)]
    public void Products_round_half_up(int left, int right, int expected) => Assert.Equal(expected, Micros.Multiply(left, right));
}
