using Matcher.Evaluation.Reports;

namespace Matcher.Evaluation.Tests.Reports;

public class CellTests
{
    [Fact]
    public void Values_read_as_people_write_them()
    {
        Assert.Equal("0.877", ((Cell)0.8767).ToString());
        Assert.Equal("12", ((Cell)12).ToString());
        Assert.Equal("–", ((Cell)double.NaN).ToString());
        Assert.Equal("–", ((Cell)(string?)null).ToString());
        Assert.Equal("12.35", Cell.Points(12_345_678).ToString());
    }

    [Theory]
    [InlineData(0.25, "+0.250")]
    [InlineData(-0.25, "-0.250")]
    [InlineData(-0.0001, "+0.000")]
    public void Differences_show_their_sign_unless_they_round_to_nothing(double value, string text) => Assert.Equal(text, Cell.Difference(value).ToString());

    [Fact]
    public void A_row_has_a_value_for_each_column() => Assert.Throws<ArgumentException>(() => new ReportTable("t", "a", "b").Add("one"));
}
