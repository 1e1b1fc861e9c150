using Matcher.Reports.Xlsx;

namespace Matcher.Reports.Tests.Xlsx;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("Chef d'équipe\nnuit", "Chef d'équipe\nnuit")]
    [InlineData("a\0b\tc\u0007d", "a b c d")]
    [InlineData("\u202Egro.rehcuob\u202C", "gro.rehcuob")]
    [InlineData("whole 😀 pair", "whole 😀 pair")]
    [InlineData("no\uFFFFchar\uFFFEacter", "nocharacter")]
    [InlineData("مدير", "مدير")]
    public void What_a_spreadsheet_does_not_take_is_left_out(string text, string expected) => Assert.Equal(expected, CellText.Fit(text));

    [Fact]
    public void Half_of_a_pair_is_left_out() => Assert.Equal("half  of a pair ", CellText.Fit("half \uD83D of a pair \uDE00"));

    [Fact]
    public void A_text_that_is_too_long_for_a_cell_is_cut_and_says_so()
    {
        var fit = CellText.Fit(new string('x', 100_000));
        Assert.InRange(fit.Length, CellText.Most - 2, CellText.Most);
        Assert.EndsWith("…", fit, StringComparison.Ordinal);
        Assert.True(CellText.Fit(string.Concat(Enumerable.Repeat("😀", 50_000))).Length <= CellText.Most);
        Assert.True(CellText.Fit(new string('\n', 1000)).Count(c => c == '\n') <= 253);
    }

    [Theory]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("a_x00e9_b_x000A_", "a_x005F_x00e9_b_x005F_x000A_")]
    [InlineData("my_xylophone_", "my_xylophone_")]
    [InlineData("_x004", "_x004")]
    public void What_reads_as_a_numbered_letter_stays_as_it_is_written(string text, string expected) => Assert.Equal(expected, CellText.Escape(text));

    [Theory]
    [InlineData("Installation des postes de travail", 20, "Installation des…")]
    [InlineData("Installation\r\n  des postes", 40, "Installation des postes")]
    [InlineData("Anticonstitutionnellement", 10, "Anticonst…")]
    public void A_long_text_is_cut_between_words(string text, int most, string expected) => Assert.Equal(expected, CellText.Shorten(text, most));
}
