using System.Text.Json;

namespace Matcher.Cli.Tests.Commands;

public sealed class ExplainTests
{
    [Fact]
    public void An_explanation_says_what_the_ranking_says()
    {
        var lines = CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles, "--format", "jsonl", "--top", "0").Lines;
        foreach (var candidate in (string[])["A1", "B2", "C3"])
        {
            var explained = CommandRun.Of("explain", Sample.Candidates, "--roles", Sample.Roles, "--candidate", candidate, "--format", "jsonl");
            Assert.Equal(0, explained.Status);
            // What would change the score comes on top.
            Assert.All(explained.Lines, line => Assert.Contains(",\"what_ifs\":[", line, StringComparison.Ordinal));
            var ranked = explained.Lines.Select(line => line[..line.IndexOf(",\"what_ifs\":[", StringComparison.Ordinal)] + "}");
            Assert.Equal(lines.Where(line => line.Contains($"\"candidate\":\"{candidate}\"", StringComparison.Ordinal)), ranked);
        }
    }

    [Fact]
    public void Evidence_is_exactly_the_slice_of_the_field()
    {
        var run = CommandRun.Of("explain", Sample.Candidates, "--roles", Sample.TechnicianRole, "--candidate", "A1", "--format", "jsonl");
        using var json = JsonDocument.Parse(run.Output);
        var experience = "Technicien support, Sablon, 2018-2024\nDépannage des postes de travail de 300 utilisateurs\nInstallation des logiciels et des imprimantes, inventaire du parc informatique";
        var slices = json.RootElement.GetProperty("contributions").EnumerateArray().SelectMany(c => c.GetProperty("evidence").EnumerateArray())
            .Where(e => e.GetProperty("field").GetString() == "experience").ToList();
        Assert.NotEmpty(slices);
        Assert.All(slices, e => Assert.Equal(e.GetProperty("text").GetString(), experience.Substring(e.GetProperty("start").GetInt32(), e.GetProperty("length").GetInt32())));
    }

    [Fact]
    public void Points_shown_add_up_to_the_score()
    {
        var run = CommandRun.Of("explain", Sample.Candidates, "--roles", Sample.TechnicianRole, "--candidate", "A1", "--lang", "en");
        var sum = run.Lines.SkipWhile(line => line != "Sum of the points").Skip(1).Where(line => line.Contains(" of ", StringComparison.Ordinal))
            .Select(line => decimal.Parse(line.Split(" of ")[0].Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.True(sum.Count > 3);
        Assert.Equal(sum[^1], sum.SkipLast(1).Sum());
    }

    [Theory]
    [InlineData("B3", "B2")]
    [InlineData("a1", "A1")]
    public void A_candidate_who_is_not_there_ends_with_2_and_near_names(string id, string near)
    {
        var run = CommandRun.Of("explain", Sample.Candidates, "--roles", Sample.Roles, "--candidate", id);
        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains("vouliez-vous dire", run.Error, StringComparison.Ordinal);
        Assert.Contains(near, run.Error.Split("vouliez-vous dire")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_role_that_is_not_there_ends_with_2_and_the_names_of_those_that_are()
    {
        var run = CommandRun.Of("explain", Sample.Candidates, "--roles", Sample.Roles, "--candidate", "A1", "--role", "notaire");
        Assert.Equal(2, run.Status);
        Assert.Contains("acheteur, technicien-support", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_a_CV_cannot_move_the_cursor()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("evil.csv", "id;titre\nE\e[2J1;Acheteur \e[31mrouge\u202E\n");
        var run = CommandRun.Of("explain", file, "--roles", Sample.Roles, "--candidate", "E\e[2J1");
        Assert.Equal(0, run.Status);
        Assert.DoesNotContain("\e", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", run.Output, StringComparison.Ordinal);
    }
}
