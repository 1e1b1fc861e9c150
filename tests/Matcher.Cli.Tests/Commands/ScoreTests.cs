using System.Text;
using System.Text.Json;

namespace Matcher.Cli.Tests.Commands;

public sealed class ScoreTests
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    [Fact]
    public void A_CSV_file_has_a_mark_CRLF_and_a_decimal_comma()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles, "--output", folder.File("r.csv"));
        Assert.Equal(0, run.Status);
        Assert.Empty(run.Output);
        Assert.Equal(["r.csv"], folder.Files);
        var bytes = File.ReadAllBytes(folder.File("r.csv"));
        Assert.True(bytes.AsSpan().StartsWith(Mark));
        var text = Encoding.UTF8.GetString(bytes.AsSpan(Mark.Length));
        Assert.StartsWith("role;rank;candidate;score;strengths;gaps;flags\r\nacheteur;1;B2;", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
        var rows = text.TrimEnd().Split("\r\n").Skip(1).Select(row => row.Split(';')).ToList();
        Assert.Equal(6, rows.Count);
        Assert.All(rows, row => Assert.Matches("^[0-9]{1,3},[0-9]{2}$", row[3]));
    }

    [Fact]
    public void A_pipe_gets_no_mark_and_scripts_a_point()
    {
        var run = CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles, "--decimal", "point");
        Assert.Equal((byte)'r', run.Bytes[0]);
        Assert.All(run.Output.TrimEnd().Split("\r\n").Skip(1), row => Assert.Matches("^[0-9]{1,3}\\.[0-9]{2}$", row.Split(';')[3]));
    }

    [Fact]
    public void The_extension_says_the_format_unless_an_option_does()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles, "--output", folder.File("a.jsonl")).Status);
        Assert.Equal(0, CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles, "--output", folder.File("b.txt"), "--format", "jsonl").Status);
        var lines = File.ReadAllText(folder.File("a.jsonl"));
        Assert.Equal(lines, File.ReadAllText(folder.File("b.txt")));
        Assert.StartsWith("{\"role\":\"acheteur\",\"rank\":1,\"candidate\":\"B2\",\"score\":", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_JSON_has_the_fields_of_the_contract_and_points_that_add_up()
    {
        var run = CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles, "--format", "jsonl");
        Assert.Equal(6, run.Lines.Count);
        foreach (var line in run.Lines)
        {
            using var json = JsonDocument.Parse(line);
            Assert.Equal(["role", "rank", "candidate", "score", "contributions", "flags", "insufficient_information", "requirements", "standing"], json.RootElement.EnumerateObject().Select(property => property.Name));
            var contributions = json.RootElement.GetProperty("contributions").EnumerateArray().ToList();
            Assert.All(contributions, contribution => Assert.Equal(
                ["criterion", "kind", "line", "text", "need", "weight", "suggested_weight", "coverage", "points", "status", "factors", "evidence"],
                contribution.EnumerateObject().Select(property => property.Name)));
            Assert.Equal(json.RootElement.GetProperty("score").GetDecimal(), contributions.Sum(contribution => contribution.GetProperty("points").GetDecimal()));
            Assert.Equal(100m, contributions.Sum(contribution => contribution.GetProperty("weight").GetDecimal()));
        }
    }

    [Theory]
    [InlineData("csv", 60)]
    [InlineData("jsonl", 50)]
    public void Each_format_keeps_its_own_number_of_candidates(string format, int expected)
    {
        using var folder = new TemporaryFolder();
        var many = folder.Write("many.csv", "id;titre\n" + string.Concat(Enumerable.Range(1, 60).Select(i => FormattableString.Invariant($"K{i:00};Acheteur\n"))));
        string[] args = ["score", many, "--roles", Sample.Path("roles/acheteur.md"), "--format", format];
        var heads = format == "csv" ? 1 : 0;
        Assert.Equal(expected, CommandRun.Of(args).Lines.Count - heads);
        Assert.Equal(60, CommandRun.Of([.. args, "--top", "0"]).Lines.Count - heads);
        var two = CommandRun.Of([.. args, "--top", "2"]);
        Assert.Equal(2, two.Lines.Count - heads);
        Assert.Contains("58 laissés de côté", two.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_screen_gets_the_fifty_best_and_the_number_of_the_others()
    {
        using var folder = new TemporaryFolder();
        var many = folder.Write("many.csv", "id;titre\n" + string.Concat(Enumerable.Range(1, 52).Select(i => FormattableString.Invariant($"K{i:00};Acheteur\n"))));
        var run = CommandRun.With(new Surroundings { IsTerminal = true }, "score", many, "--roles", Sample.Path("roles/acheteur.md"));
        Assert.Contains("K50", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("K51", run.Output, StringComparison.Ordinal);
        Assert.Contains("50 sur 52\u00A0candidats", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_change_nothing()
    {
        string[] args = ["score", Sample.Candidates, Sample.Damaged, "--roles", Sample.Roles, "--format", "jsonl"];
        Assert.Equal(CommandRun.Of([.. args, "--threads", "1"]).Output, CommandRun.Of([.. args, "--threads", "4"]).Output);
    }

    [Fact]
    public void Standard_input_is_read()
    {
        var run = CommandRun.With(new Surroundings { Input = File.ReadAllText(Sample.Candidates) }, "score", "-", "--roles", Sample.Roles);
        Assert.Equal(CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles).Output, run.Output);
    }

    [Fact]
    public void A_lexicon_of_one_s_own_adds_words()
    {
        string[] args = ["score", Sample.Candidates, "--roles", Sample.TechnicianRole, "--decimal", "point"];
        var without = Score(CommandRun.Of(args), "C3");
        var with = Score(CommandRun.Of([.. args, "--lexicon", Sample.Path("lexicon.txt")]), "C3");
        Assert.True(with > without, $"{with} > {without}");
    }

    [Fact]
    public void A_lexicon_that_cannot_be_read_ends_with_2()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles, "--lexicon", folder.Write("l.txt", "veeam sauvegarde\n"));
        Assert.Equal(2, run.Status);
        Assert.Contains("l.txt:1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_are_mapped_and_the_identifier_chosen()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("odd.csv", "clef;libellé;divers\nX1;Acheteur;Appels d'offres\n");
        var run = CommandRun.Of("score", file, "--roles", Sample.Path("roles/acheteur.md"), "--map", "titre=libellé", "--map", "experience=divers", "--id", "clef");
        Assert.Equal(0, run.Status);
        Assert.Contains("acheteur;1;X1;", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of("score", file, "--roles", Sample.Roles, "--map", "titre=libelé").Status);
    }

    [Fact]
    public void A_role_document_that_is_refused_refuses_the_run()
    {
        using var folder = new TemporaryFolder();
        folder.Write("vide.md", "\n");
        var run = CommandRun.Of("score", Sample.Candidates, "--roles", folder.Path);
        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void An_interrupted_run_ends_with_130_and_leaves_no_file()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.With(
            new Surroundings { Cancellation = new CancellationToken(canceled: true) },
            "score", Sample.Damaged, "--roles", Sample.Roles, "--output", folder.File("r.csv"));
        Assert.Equal(130, run.Status);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void A_refused_run_leaves_an_older_result_as_it_was()
    {
        using var folder = new TemporaryFolder();
        var output = folder.Write("r.csv", "older");
        Assert.Equal(2, CommandRun.Of("score", "nowhere.csv", "--roles", Sample.Roles, "--output", output).Status);
        Assert.Equal("older", File.ReadAllText(output));
        Assert.Equal(["r.csv"], folder.Files);
    }

    private static decimal Score(CommandRun run, string candidate) => decimal.Parse(
        run.Output.Split("\r\n").Single(row => row.Contains($";{candidate};", StringComparison.Ordinal)).Split(';')[3],
        System.Globalization.CultureInfo.InvariantCulture);
}
