namespace Matcher.Cli.Tests.Commands;

public sealed class ApprovedTextTests
{
    private static readonly Dictionary<string, string[]> Lines = new(StringComparer.Ordinal)
    {
        ["score-csv"] = ["score", Sample.Candidates, "--roles", Sample.Roles],
        ["explain-covered"] = ["explain", Sample.Candidates, "--roles", Sample.Roles, "--candidate", "A1", "--role", "technicien-support"],
        ["explain-flags"] = ["explain", Sample.Candidates, "--roles", Sample.Roles, "--candidate", "B2"],
        ["explain-jsonl"] = ["explain", Sample.Candidates, "--roles", Sample.Roles, "--candidate", "C3", "--role", "acheteur", "--format", "jsonl"],
        ["explain-md"] = ["explain", Sample.Candidates, "--roles", Sample.Roles, "--candidate", "B2", "--role", "technicien-support", "--format", "md", "--with", "formation=BTS informatique"],
        ["score-weights"] = ["score", Sample.Candidates, "--roles", Sample.TechnicianRole, "--weights", "technique=40,diplôme=10", "--require", "diploma"],
        ["roles"] = ["roles", Sample.Roles],
        ["roles-weights"] = ["roles", Sample.TechnicianRole, "--weights", "technical=40"],
        ["roles-json"] = ["roles", Sample.Roles, "--format", "json"],
        ["inspect"] = ["inspect", Sample.Candidates],
        ["inspect-jsonl"] = ["inspect", Sample.Candidates, "--format", "jsonl"],
        ["evaluate"] = ["evaluate", Sample.Path("ranking.csv"), "--qrels", Sample.Path("ranking.qrels")],
        ["evaluate-json"] = ["evaluate", Sample.Path("ranking.csv"), "--qrels", Sample.Path("ranking.qrels"), "--format", "json"],
        ["rejects"] = ["score", Sample.Damaged, "--roles", Sample.TechnicianRole],
        ["help"] = ["--help"],
        ["help-score"] = ["score", "--help"],
        ["help-explain"] = ["explain", "--help"],
        ["help-roles"] = ["roles", "--help"],
        ["help-inspect"] = ["inspect", "--help"],
        ["help-lexicon"] = ["lexicon", "--help"],
        ["help-evaluate"] = ["evaluate", "--help"],
    };

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var name in Lines.Keys)
            foreach (var language in (string[])["fr", "en"]) data.Add(name, language);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_command_says_what_was_approved(string name, string language)
    {
        var run = CommandRun.Of([.. Lines[name], "--lang", language]);
        Assert.Equal(0, run.Status);
        Approvals.Verify($"{name}.{language}", $"{run.Output}── standard error ──\n{run.Error}");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_page_says_what_was_approved(string language)
    {
        var list = CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles, "--format", "html", "--lang", language);
        var account = CommandRun.Of("explain", Sample.Candidates, "--roles", Sample.Roles, "--candidate", "B2", "--role", "acheteur", "--format", "html", "--lang", language);
        Assert.Equal((0, 0), (list.Status, account.Status));
        Approvals.Verify($"score-html.{language}", PageText.Of(list.Output));
        Approvals.Verify($"explain-html.{language}", PageText.Of(account.Output));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void A_ranking_on_a_screen_is_a_table_that_was_approved(int width)
    {
        var run = CommandRun.With(new Surroundings { IsTerminal = true, Width = width }, "score", Sample.Candidates, "--roles", Sample.Roles);
        Assert.Equal(0, run.Status);
        Approvals.Verify(FormattableString.Invariant($"score-table.{width}"), run.Output);
    }

    [Fact]
    public void Requirements_and_other_weights_on_a_screen_are_what_was_approved()
    {
        string[] args = ["score", Sample.Candidates, "--roles", Sample.Roles, "--weights", "technical=40", "--require", "acheteur:technical-1", "--require", "diploma"];
        Approvals.Verify("score-table-weights", CommandRun.With(new Surroundings { IsTerminal = true, Width = 110 }, args).Output);
    }

    [Theory]
    [InlineData("score", 40)]
    [InlineData("score", 80)]
    [InlineData("score", 133)]
    [InlineData("explain", 25)]
    [InlineData("explain", 31)]
    [InlineData("explain", 39)]
    [InlineData("explain", 40)]
    [InlineData("explain", 80)]
    [InlineData("explain", 133)]
    public void No_line_on_a_screen_is_longer_than_the_screen(string command, int width)
    {
        string[] args = command == "score" ? ["score", Sample.Candidates, "--roles", Sample.Roles] : ["explain", Sample.Candidates, "--roles", Sample.Roles, "--candidate", "B2"];
        var run = CommandRun.With(new Surroundings { IsTerminal = true, Width = width }, args);
        Assert.True(run.Lines.Count > 5);
        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, width));
    }

    [Fact]
    public void Colours_change_nothing_but_colours()
    {
        string[] args = ["explain", Sample.Candidates, "--roles", Sample.Roles, "--candidate", "B2"];
        var plain = CommandRun.With(new Surroundings { IsTerminal = true }, args).Output;
        var colored = CommandRun.With(new Surroundings { IsTerminal = true, HasColor = true }, args).Output;
        Assert.Contains("\e[", colored, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", plain, StringComparison.Ordinal);
        Assert.Equal(plain, WithoutColors(colored));
    }

    private static string WithoutColors(string text)
    {
        while (text.IndexOf('\e', StringComparison.Ordinal) is >= 0 and var start) text = text.Remove(start, text.IndexOf('m', start) - start + 1);
        return text;
    }
}
