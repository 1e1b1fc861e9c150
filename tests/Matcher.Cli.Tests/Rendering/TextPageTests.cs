using Matcher.Cli.Rendering;

namespace Matcher.Cli.Tests.Rendering;

public sealed class TextPageTests
{
    [Fact]
    public void Lines_are_wrapped_between_words_and_hang()
    {
        var page = new TextPage(12, hasColor: false);
        page.Line(2, 4, "un deux trois", " quatre");
        Assert.Equal("  un deux\n    trois\n    quatre\n", page.ToString());
    }

    [Fact]
    public void A_word_longer_than_the_line_is_cut()
    {
        var page = new TextPage(6, hasColor: false);
        page.Line(2, "abcdefghij kl");
        Assert.Equal("  abcd\n  efgh\n  ij\n  kl\n", page.ToString());
    }

    [Fact]
    public void No_break_blanks_keep_words_together()
    {
        var page = new TextPage(10, hasColor: false);
        page.Line("mot «\u00A0citation\u00A0»");
        Assert.Equal("mot\n«\u00A0citation\n\u00A0»\n", page.ToString());
    }

    [Fact]
    public void Marks_over_letters_take_no_room()
    {
        var page = new TextPage(4, hasColor: false);
        page.Line("e\u0301te\u0301 e\u0301te\u0301");
        Assert.Equal("e\u0301te\u0301\ne\u0301te\u0301\n", page.ToString());
    }

    [Fact]
    public void Blank_lines_do_not_pile_up()
    {
        var page = new TextPage(10, hasColor: false);
        page.Blank();
        page.Line("a");
        page.Blank();
        page.Blank();
        page.Line("b");
        Assert.Equal("a\n\nb\n", page.ToString());
    }

    [Fact]
    public void Ink_ends_with_the_line()
    {
        var page = new TextPage(10, hasColor: true);
        page.Line(new Run("a b", Ink.Strong), " c");
        Assert.Equal("\e[1ma b\e[0m c\n", page.ToString());
    }
}
