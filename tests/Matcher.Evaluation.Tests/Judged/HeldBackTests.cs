using Matcher.Evaluation.Judged;

namespace Matcher.Evaluation.Tests.Judged;

public class HeldBackTests
{
    [Theory]
    [InlineData("K003", true)]
    [InlineData("K897", true)]
    [InlineData("K000", true)]
    [InlineData("K100", false)]
    [InlineData("K2-012", true)]
    [InlineData("K3-013", false)]
    [InlineData("L99999999999999999999999999", true)]
    [InlineData("anna", false)]
    public void Every_third_number_is(string id, bool expected) => Assert.Equal(expected, HeldBack.Contains(id));
}
