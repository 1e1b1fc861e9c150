namespace Matcher.Cli.Tests.Commands;

public sealed class RankingTableTests
{
    private const string Hostile =
        "id;nom;titre;experience\n"
        + "招聘编号一二三四五六七八九十;山田太郎山田太郎山田太郎;Acheteur;x\n"
        + "C-0123456789-0123456789-0123456789-0123456789-0123456789;Anne-Sophie de La Rochefoucauld-Montbel de Villeneuve;Acheteur;x\n"
        + "مدير1;مدير المشتريات الطويل جدا جدا;Acheteur;x\n"
        + "\"C\e[31m4\";\"a\u202Eb\n\tc😀😀😀\";Acheteur;x\n";

    [Theory]
    [InlineData(20)]
    [InlineData(25)]
    [InlineData(31)]
    [InlineData(38)]
    [InlineData(45)]
    [InlineData(60)]
    [InlineData(75)]
    [InlineData(95)]
    [InlineData(115)]
    [InlineData(300)]
    public void No_line_is_wider_than_the_screen_whatever_the_candidates_are_called(int width)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("c.csv", Hostile);
        var run = CommandRun.With(new Surroundings { IsTerminal = true, Width = width }, "score", file, "--roles", Sample.Roles, "--show-names", "--top", "4");
        Assert.Equal(0, run.Status);
        Assert.True(run.Lines.Count > 10);
        Assert.All(run.Lines, line => Assert.InRange(Columns(line), 0, width));
        Assert.DoesNotContain(run.Output, c => (char.IsControl(c) && c != '\n') || c == '\u202E');
    }

    [Fact]
    public void What_is_left_out_is_said_within_the_screen()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.With(new Surroundings { IsTerminal = true, Width = 30 }, "score", folder.Write("c.csv", Hostile), "--roles", Sample.TechnicianRole, "--top", "1");
        Assert.Contains("1 sur 4\u00A0candidats", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.InRange(Columns(line), 0, 30));
    }

    [Fact]
    public void A_screen_without_colours_says_the_same()
    {
        string[] args = ["score", Sample.Candidates, "--roles", Sample.Roles, "--show-names"];
        var plain = CommandRun.With(new Surroundings { IsTerminal = true, Width = 100 }, args).Output;
        var colored = CommandRun.With(new Surroundings { IsTerminal = true, Width = 100, HasColor = true }, args).Output;
        Assert.Contains("\e[32m█", colored, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", plain, StringComparison.Ordinal);
        Assert.Equal(Trimmed(plain), Trimmed(WithoutColors(colored)));
    }

    [Fact]
    public void A_pipe_gets_no_colours_and_no_table()
    {
        var run = CommandRun.With(new Surroundings { HasColor = true }, "score", Sample.Candidates, "--roles", Sample.Roles);
        Assert.StartsWith("role;rank;candidate;", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_nobody_gives_empty_tables()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.With(new Surroundings { IsTerminal = true }, "score", folder.Write("c.csv", "id;titre\n"), "--roles", Sample.TechnicianRole);
        Assert.Equal(0, run.Status);
        Assert.Contains("Technicien support", run.Output, StringComparison.Ordinal);
    }

    // Ideographs and emoji take two columns of a terminal, as its makers count them (Unicode, East Asian Width).
    private static int Columns(string line) => line.EnumerateRunes().Sum(rune => rune.Value is >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3 or >= 0x1F300 and <= 0x1FAFF ? 2 : 1);

    private static string Trimmed(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd(' ')));

    private static string WithoutColors(string text)
    {
        while (text.IndexOf('\e', StringComparison.Ordinal) is >= 0 and var start) text = text.Remove(start, text.IndexOf('m', start) - start + 1);
        return text;
    }
}
