using System.Text.Json;

namespace Matcher.Cli.Tests.Commands;

/// <summary>Weights and musts given on the command line.</summary>
public sealed class WeightTests
{
    private static readonly string[] Score = ["score", Sample.Candidates, "--roles", Sample.Roles, "--format", "jsonl"];

    [Fact]
    public void Weights_applied_and_suggested_are_both_written_and_the_points_follow_those_applied()
    {
        var plain = Contributions(CommandRun.Of(Score));
        var weighed = Contributions(CommandRun.Of([.. Score, "--weights", "technique=40,DIPLOME=0"]));
        Assert.Equal(100m, weighed.Where(line => line.Key.StartsWith("acheteur B2", StringComparison.Ordinal)).Sum(line => Number(line.Value, "weight")));
        Assert.All(weighed, line => Assert.Equal(Number(plain[line.Key], "weight"), Number(line.Value, "suggested_weight")));
        Assert.All(weighed, line => Assert.Equal(Number(plain[line.Key], "coverage"), Number(line.Value, "coverage")));
        Assert.All(weighed.Where(line => line.Key.EndsWith("diploma", StringComparison.Ordinal)), line => Assert.Equal(0, Number(line.Value, "weight")));
        Assert.All(weighed, line => Assert.Equal(decimal.Round(Number(line.Value, "weight") * Number(line.Value, "coverage"), 6, MidpointRounding.AwayFromZero), Number(line.Value, "points")));
    }

    [Fact]
    public void A_file_of_weights_is_applied_and_what_the_command_line_says_goes_over_it()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("poids.json", """{ "format": "matcher-weights/1", "kinds": { "technical": 40, "diploma": 0 } }""");
        Assert.Equal(CommandRun.Of([.. Score, "--weights", "technique=40,DIPLOME=0"]).Output, CommandRun.Of([.. Score, "--weights-file", file]).Output);
        Assert.Equal(CommandRun.Of([.. Score, "--weights", "technique=50,DIPLOME=0"]).Output, CommandRun.Of([.. Score, "--weights-file", file, "--weights", "technique=50"]).Output);
    }

    [Theory]
    [InlineData("{}", "matcher-weights/1")]
    [InlineData("""{ "format": "matcher-weights/1", "kinds": { "titel": 1 } }""", "titel")]
    public void A_file_of_weights_that_cannot_be_used_is_refused_with_what_is_wrong(string json, string told)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of([.. Score, "--weights-file", folder.Write("poids.json", json)]);
        Assert.Equal(2, run.Status);
        Assert.Contains("poids.json", run.Error, StringComparison.Ordinal);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of([.. Score, "--weights-file", "no-such-file.json"]).Status);
    }

    [Theory]
    [InlineData("acheteur:technical-1")]
    [InlineData("technical-1")]
    public void A_must_is_shown_and_changes_no_score(string must)
    {
        var plain = CommandRun.Of(Score).Lines;
        var required = CommandRun.Of([.. Score, "--require", must]).Lines;
        Assert.Equal(plain.Select(Head), required.Select(Head));
        var found = required.Where(line => line.StartsWith("{\"role\":\"acheteur\"", StringComparison.Ordinal)).Select(Requirements).ToList();
        Assert.Equal(["technical-1=pass", "technical-1=pass", "technical-1=not-evidenced"], found.Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(must == "technical-1", required.Where(line => line.StartsWith("{\"role\":\"technicien", StringComparison.Ordinal)).All(line => Requirements(line).Contains("technical-1=", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_the_documents_require_is_shown_too_and_a_denial_as_one()
    {
        var lines = CommandRun.Of(Score).Lines.Where(line => line.StartsWith("{\"role\":\"technicien", StringComparison.Ordinal));
        Assert.Equal(["technical-3=contradicted", "technical-3=not-evidenced", "technical-3=not-evidenced"], lines.Select(Requirements).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--weights", "technical")]
    [InlineData("--weights", "technical=-1")]
    [InlineData("--weights", "technical=1,technique=2")]
    [InlineData("--weights", "couleur=1")]
    [InlineData("--weights", "title=0,activity=0,diploma=0,technical=0,aptitude=0")]
    [InlineData("--require", "technical-9")]
    [InlineData("--require", "acheteur:aptitude-1")]
    public void What_cannot_be_applied_ends_with_2_and_says_so(string option, string value)
    {
        var run = CommandRun.Of([.. Score, option, value]);
        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains(option, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_come_back_as_they_were_when_they_are_given_as_suggested()
    {
        string[] weights = ["--weights", "titre=32,activité=28,diplôme=8,technique=20,aptitude=4,expérience=8"];
        Assert.Equal(CommandRun.Of(Score).Output, CommandRun.Of([.. Score, .. weights]).Output);
    }

    private static string Head(string line) => line[..line.IndexOf(",\"contributions\"", StringComparison.Ordinal)];

    private static string Requirements(string line)
    {
        using var json = JsonDocument.Parse(line);
        return string.Join(' ', json.RootElement.GetProperty("requirements").EnumerateArray().Select(item => $"{item.GetProperty("criterion").GetString()}={item.GetProperty("status").GetString()}"));
    }

    private static decimal Number(JsonElement contribution, string name) => contribution.GetProperty(name).GetDecimal();

    private static Dictionary<string, JsonElement> Contributions(CommandRun run)
    {
        Assert.Equal(0, run.Status);
        return run.Lines.Select(line => JsonDocument.Parse(line).RootElement)
            .SelectMany(root => root.GetProperty("contributions").EnumerateArray()
                .Select(contribution => (Key: $"{root.GetProperty("role").GetString()} {root.GetProperty("candidate").GetString()} {contribution.GetProperty("criterion").GetString()}", Value: contribution)))
            .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);
    }
}
