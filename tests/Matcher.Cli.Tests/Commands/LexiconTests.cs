using System.Text.Json;

namespace Matcher.Cli.Tests.Commands;

public sealed class LexiconTests
{
    private static readonly string Flawed = Sample.Path("lexicon-flawed.txt");

    private static readonly string[] Codes = ["cycle", "duplicate", "contradiction", "no-words", "same-words", "shortened", "cut", "not-kept", "ambiguous"];

    [Fact]
    public void Each_fault_of_a_file_is_told_with_its_line()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("lexicon", Flawed, "--format", "json").Bytes);
        var findings = json.RootElement.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(Codes, findings.Select(finding => finding.GetProperty("code").GetString()));
        var lines = findings.Select(finding => finding.GetProperty("places").EnumerateArray().Last(place => place.GetProperty("file").GetString() == Flawed).GetProperty("line").GetInt32());
        Assert.Equal([4, 7, 6, 8, 9, 10, 11, 13, 12], lines);
    }

    [Fact]
    public void What_ships_is_named_beside_what_repeats_it()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("lexicon", Flawed, "--format", "json").Bytes);
        var duplicate = json.RootElement.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("code").GetString() == "duplicate");
        Assert.Equal(["informatique.txt", Flawed], duplicate.GetProperty("places").EnumerateArray().Select(place => place.GetProperty("file").GetString()));
    }

    [Fact]
    public void The_JSON_counts_each_file()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("lexicon", Flawed, "--format", "json").Bytes);
        var own = json.RootElement.GetProperty("files").EnumerateArray().Single(file => !file.GetProperty("shipped").GetBoolean());
        Assert.Equal(["file", "shipped", "same", "narrower", "related", "with_domain", "protected"], own.EnumerateObject().Select(property => property.Name));
        Assert.Equal((3, 8, 0, 0, 1), (Count("same"), Count("narrower"), Count("related"), Count("with_domain"), Count("protected")));

        int Count(string name) => own.GetProperty(name).GetInt32();
    }

    [Theory]
    [InlineData("fr", "8 problèmes", "lexique fourni", "tournent en rond")]
    [InlineData("en", "8 problems", "lexicon that ships", "run in a circle")]
    public void Text_tells_faults_in_the_language_asked_for(string language, string problems, string shipped, string cycle)
    {
        var run = CommandRun.Of("lexicon", Flawed, "--lang", language);
        Assert.Equal(0, run.Status);
        Assert.Contains(problems, run.Output.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains(shipped, run.Output, StringComparison.Ordinal);
        Assert.Contains(cycle, run.Output, StringComparison.Ordinal);
        Assert.All(Codes, code => Assert.Contains($"[{code}]", run.Output, StringComparison.Ordinal));
        Assert.Contains(":12parc>flottedebicyclettes", Packed(run), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Aucun problème")]
    [InlineData("en", "No problem")]
    public void Without_a_file_the_lexicon_that_ships_is_checked_and_is_sound(string language, string told) =>
        Assert.Contains(told, CommandRun.Of("lexicon", "--lang", language).Lines);

    [Fact]
    public void A_relation_that_no_role_asks_for_is_remarked_only_where_roles_are_given()
    {
        var lexicon = Sample.Path("lexicon.txt");
        Assert.DoesNotContain("not-asked", CommandRun.Of("lexicon", lexicon).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not-asked", CommandRun.Of("lexicon", lexicon, "--roles", Sample.TechnicianRole).Output, StringComparison.Ordinal); // it speaks of printers
        Assert.Contains("not-asked", CommandRun.Of("lexicon", lexicon, "--roles", Sample.Path("roles/acheteur.md")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_lines_of_all_files_are_told_with_status_2()
    {
        using var folder = new TemporaryFolder();
        string[] files = [folder.Write("un.txt", "veeam sauvegarde\n"), folder.Write("deux.txt", "bon = juste\na > b > c\n")];
        var run = CommandRun.Of(["lexicon", .. files]);
        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains($"{files[0]}:1:", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{files[1]}:2:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_with_status_2()
    {
        var run = CommandRun.Of("lexicon", "absent.txt", "--lang", "en");
        Assert.Equal(2, run.Status);
        Assert.Contains("absent.txt: the lexicon cannot be opened", run.Error, StringComparison.Ordinal);
    }

    // Lines are wrapped to the width of a page.
    // Wherever the lines break: a long path breaks within.
    private static string Packed(CommandRun run) => string.Concat(run.Output.Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries));
}
