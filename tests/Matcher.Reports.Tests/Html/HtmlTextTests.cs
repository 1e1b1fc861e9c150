using Matcher.Reports.Html;

namespace Matcher.Reports.Tests.Html;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("Été à Noël, « œuvre » l'an 2", "Été à Noël, « œuvre » l'an 2")]
    [InlineData("<script>alert(1)</script>", "&#60;script&#62;alert(1)&#60;/script&#62;")]
    [InlineData("R&D \"x\"", "R&#38;D &#34;x&#34;")]
    [InlineData("a\0b\u0007c\u009Bd\r\n", "a\uFFFDb\uFFFDc\uFFFDd\n")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE00")]
    [InlineData("\uE000\uF8FF\u0251", "&#57344;&#63743;&#593;")]
    [InlineData("", "")]
    public void Text_is_inert(string text, string escaped) => Assert.Equal(escaped, HtmlText.Escape(text));

    [Fact]
    public void Half_a_character_is_replaced()
    {
        Assert.Equal("a\uFFFDb", HtmlText.Escape("a\uD83Db"));
        Assert.Equal("a\uFFFD", HtmlText.Escape("a\uDE00"));
        Assert.Equal("\uFFFD", HtmlText.Escape("\uD83D"));
    }
}
