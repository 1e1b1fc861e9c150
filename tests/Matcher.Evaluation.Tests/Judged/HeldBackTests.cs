using Matcher.Evaluation.Judged;

namespace Matcher.Evaluation.Tests.Judged;

public class HeldBackTests
{
    [Theory]
    [InlineData("C003", true)]
    [InlineData("C195", true)]
    [InlineData("C000", true)]
    [InlineData("C100", false)]
    [InlineData("D2-012", true)]
    [InlineData("D3-013", false)]
    [InlineData("L99999999999999999999999999", true)]
    [InlineData("anna", false)]
    public void Every_third_number_is(string id, bool expected) => Assert.Equal(expected, HeldBack.Contains(id));
}
