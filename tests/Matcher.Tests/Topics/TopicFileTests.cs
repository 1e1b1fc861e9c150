using Matcher.Topics;

namespace Matcher.Tests.Topics;

public class TopicFileTests
{
    [Fact]
    public void A_topic_holds_what_its_lines_say()
    {
        var topics = TopicFile.Read(["[paie]", "? paie | bulletins + salaire", "= bulletins de paie | # bulletins", "~ URSSAF", "[rh]", "+ paie", "= RH"]).ToList();
        Assert.Equal(["paie", "rh"], topics.Select(topic => topic.Id));
        Assert.Equal(["paie", "bulletins + salaire"], topics[0].Asks);
        Assert.Equal(["bulletins de paie", "# bulletins", "URSSAF"], topics[0].Facts.Select(fact => fact.Text));
        Assert.Equal(topics[0].Facts[0].Strength, topics[0].Facts[1].Strength);
        Assert.InRange(topics[0].Facts[2].Strength, 0.01, topics[0].Facts[0].Strength - 0.01);
        Assert.Equal(["paie"], topics[1].ShownBy);
    }

    [Theory]
    [InlineData("? paie")]
    [InlineData("[]")]
    [InlineData("[paie")]
    public void A_line_before_any_topic_is_refused(string line)
    {
        var error = Assert.Throws<FormatException>(() => TopicFile.Read([line]).ToList());
        Assert.Contains(line, error.Message, StringComparison.Ordinal);
        Assert.Contains("[id]", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("! paie")]
    [InlineData("paie")]
    public void A_line_that_opens_otherwise_is_refused(string line)
    {
        var error = Assert.Throws<FormatException>(() => TopicFile.Read(["[paie]", line]).ToList());
        Assert.Contains(line, error.Message, StringComparison.Ordinal);
        Assert.Contains("'?', '=', '~' or '+'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_topics_of_one_id_are_refused()
    {
        var error = Assert.Throws<FormatException>(() => new TopicDirectory(TopicFile.Read(["[paie]", "[rh]", "[paie]"])));
        Assert.Contains("'paie'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_no_topic_is_refused()
    {
        var error = Assert.Throws<FormatException>(() => new TopicDirectory(TopicFile.Read(["[paie]", "+ rh"])));
        Assert.Contains("'rh'", error.Message, StringComparison.Ordinal);
    }
}
