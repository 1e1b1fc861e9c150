namespace Matcher.Cli.Tests.Commands;

public sealed class ShowNamesTests
{
    [Fact]
    public void A_CSV_has_names_in_a_last_column_when_they_are_asked_for()
    {
        var run = CommandRun.Of("score", Sample.Candidates, "--roles", Sample.TechnicianRole, "--show-names");
        var rows = run.Output.TrimEnd().Split("\r\n").Select(row => row.Split(';')).ToList();
        Assert.Equal(["candidate", "name"], [rows[0][2], rows[0][^1]]);
        Assert.Equal(["A1=Dupont", "B2=Martin", "C3=Durand"], rows.Skip(1).Select(row => $"{row[2]}={row[^1]}").Order(StringComparer.Ordinal));
        Assert.Contains("noms lus après la notation", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_option_no_format_tells_a_name()
    {
        using var folder = new TemporaryFolder();
        Assert.DoesNotContain("Dupont", CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Dupont", CommandRun.With(new Surroundings { IsTerminal = true, Width = 120 }, "score", Sample.Candidates, "--roles", Sample.Roles).Output, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles, "--output", folder.File("r.xlsx")).Status);
        Assert.DoesNotContain("Dupont", Texts(folder.File("r.xlsx")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_names_the_candidates_that_were_kept_and_nobody_else()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("score", Sample.Candidates, "--roles", Sample.TechnicianRole, "--output", folder.File("r.xlsx"), "--top", "1", "--show-names");
        Assert.Equal(0, run.Status);
        Assert.Empty(run.Output);
        var texts = Texts(folder.File("r.xlsx"));
        Assert.Contains("Dupont", texts, StringComparison.Ordinal);
        Assert.DoesNotContain("Martin", texts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void A_screen_shows_names_beside_identifiers_or_under_them(int width)
    {
        var run = CommandRun.With(new Surroundings { IsTerminal = true, Width = width }, "score", Sample.Candidates, "--roles", Sample.TechnicianRole, "--show-names");
        Assert.Contains("Dupont", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, width));
    }

    [Fact]
    public void Standard_input_gives_names_too()
    {
        var run = CommandRun.With(new Surroundings { Input = File.ReadAllText(Sample.Candidates) }, "score", "-", "--roles", Sample.TechnicianRole, "--show-names");
        Assert.Contains(";Dupont", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void JSON_Lines_keep_identifiers_alone_and_say_so()
    {
        string[] args = ["score", Sample.Candidates, "--roles", Sample.Roles, "--format", "jsonl"];
        var run = CommandRun.Of([.. args, "--show-names"]);
        Assert.Equal(CommandRun.Of(args).Output, run.Output);
        Assert.Contains("--show-names : le JSON Lines garde les identifiants seuls.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_a_spreadsheet_would_run_is_inert_in_CSV()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("score", folder.Write("c.csv", "id;nom;titre\nK1;=cmd();Acheteur\n"), "--roles", Sample.TechnicianRole, "--show-names");
        Assert.Contains(";'=cmd()\r\n", run.Output, StringComparison.Ordinal);
    }

    // The texts of a workbook stand in one part.
    private static string Texts(string file)
    {
        using var zip = System.IO.Compression.ZipFile.OpenRead(file);
        using var reader = new StreamReader(zip.GetEntry("xl/sharedStrings.xml")!.Open());
        return reader.ReadToEnd();
    }
}
