using Matcher.Cli.Commands.Score;
using Matcher.Cli.Messages;
using Matcher.Messages;

namespace Matcher.Cli.Tests.Commands;

public sealed class ProgressLineTests
{
    [Theory]
    [InlineData(MessageLanguage.French, "25\u00A0% █████░░░░░░░░░░░░░░░  12\u202F000\u00A0CV notés  6\u202F000/s  reste 6,0\u00A0s")]
    [InlineData(MessageLanguage.English, "  25% █████░░░░░░░░░░░░░░░  12,000\u00A0CVs scored  6,000/s  6.0\u00A0s left")]
    public void Rows_speed_and_time_left_are_shown(MessageLanguage language, string expected) =>
        Assert.Equal(expected.Trim(), ProgressLine.Render(12_000, 0.25, TimeSpan.FromSeconds(2), new ScoreMessages(language), 100).Trim());

    [Fact]
    public void The_line_is_never_longer_than_the_screen() =>
        Assert.Equal(30, ProgressLine.Render(12_000, 0.25, TimeSpan.FromSeconds(2), new ScoreMessages(MessageLanguage.French), 30).Length);
}
