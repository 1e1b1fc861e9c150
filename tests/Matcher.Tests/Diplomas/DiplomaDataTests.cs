using Matcher.Diplomas;

namespace Matcher.Tests.Diplomas;

public sealed class DiplomaDataTests
{
    [Theory]
    [InlineData("9")]
    [InlineData("5 cuisine")]
    [InlineData("5 gestion; since 2010 4")]
    [InlineData("5; before 2010 2")]
    public void A_line_that_does_not_read_is_refused_with_what_was_expected(string text)
    {
        var problem = Assert.Throws<FormatException>(() => DiplomaEntryParser.Parse(text, _ => 1));

        Assert.Contains("expected", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_gives_level_field_flags_and_conditions()
    {
        var entry = DiplomaEntryParser.Parse("4 (sante) word @suisse; before 2021 3; unfinished 3; years 0 3", _ => 8);

        Assert.Equal(4, entry.LevelIn(2021));
        Assert.Equal(3, entry.LevelIn(2020));
        Assert.Equal(4, entry.LevelIn(null));
        Assert.Equal(DiplomaField.Health, entry.Field);
        Assert.True(entry.IsFieldDefault);
        Assert.True(entry.Is(DiplomaFlags.Word));
        Assert.Equal(8UL, entry.Context);
        Assert.Equal(3, entry.After);
        Assert.Equal([0, 3], entry.Years);
    }

    [Theory]
    [InlineData("not held", MarkerRoles.Unheld)]
    [InlineData("short", MarkerRoles.Short)]
    public void A_marker_line_names_its_role(string head, object role) => Assert.Equal(role, MarkerHead.Parse(head).Role);

    [Fact]
    public void An_unknown_role_or_field_is_refused()
    {
        Assert.Throws<FormatException>(() => MarkerHead.Parse("perhaps"));
        Assert.Throws<FormatException>(() => SpecialtyHead.Parse("cuisine +"));
    }

    [Theory]
    [InlineData("infirmiere", "infirmier")]
    [InlineData("ingenieures", "ingenieur")]
    [InlineData("educatrice", "educateur")]
    [InlineData("professionnelle", "professionnel")]
    [InlineData("deass", "deass")]
    [InlineData("deas", "deas")]
    public void Words_come_to_one_form(string word, string form)
    {
        var buffer = new byte[WordForm.MaxLength];
        var length = WordForm.Reduce(System.Text.Encoding.UTF8.GetBytes(word), buffer);

        Assert.Equal(form, System.Text.Encoding.UTF8.GetString(buffer, 0, length));
    }
}
