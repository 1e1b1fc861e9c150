namespace Matcher.Tests.Periods;

/// <summary>Runs the specification file of periods, which says in two columns what a text names.</summary>
public class PeriodSpecificationTests
{
    public static TheoryData<string, string> Rows => SpecFile.Read("periods.tsv");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_text_names_these_periods(string text, string periods) => Assert.Equal(periods, PeriodText.Of(SpecFile.Bytes(text)));

    [Fact]
    public void The_file_tells_at_least_150_texts() => Assert.True(Rows.Count >= 150);
}
