using Matcher.Files.Output;

namespace Matcher.Files.Tests.Output;

public sealed class SpreadsheetTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("C017", "C017")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("-", "-")]
    [InlineData("-12,5", "-12,5")]
    [InlineData("+33 6 12", "+33 6 12")]
    [InlineData("'=1", "'=1")]
    public void What_would_run_gets_an_apostrophe(string text, string expected) => Assert.Equal(expected, SpreadsheetText.Inert(text));
}
