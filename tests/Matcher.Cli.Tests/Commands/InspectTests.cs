using System.Text.Json;

namespace Matcher.Cli.Tests.Commands;

public sealed class InspectTests
{
    [Fact]
    public void A_line_of_JSON_has_the_fields_of_the_contract()
    {
        var run = CommandRun.Of("inspect", Sample.Candidates, "--format", "jsonl");
        Assert.Equal(3, run.Lines.Count);
        foreach (var line in run.Lines)
        {
            using var json = JsonDocument.Parse(line);
            Assert.Equal(["candidate", "years", "titles", "diplomas", "flags", "years_of_posts", "posts"], json.RootElement.EnumerateObject().Select(property => property.Name));
        }
    }

    [Fact]
    public void One_candidate_may_be_asked_for()
    {
        var run = CommandRun.Of("inspect", Sample.Candidates, "--candidate", "B2", "--format", "jsonl");
        Assert.StartsWith("{\"candidate\":\"B2\",\"years\":9,\"titles\":[\"Acheteuse\"],\"diplomas\":[{\"text\":\"Master Achats\",\"level\":7,\"field\":\"gestion\"}],", Assert.Single(run.Lines), StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of("inspect", Sample.Candidates, "--candidate", "B9").Status);
    }

    [Fact]
    public void Flags_are_those_that_scoring_raises_whatever_the_role()
    {
        string[] general = ["too-little-information", "unread-diploma", "years-mismatch"];
        var scored = CommandRun.Of("score", Sample.Candidates, "--roles", Sample.TechnicianRole, "--format", "jsonl").Lines.ToDictionary(Candidate, line => Flags(line).Where(general.Contains).ToList());
        Assert.Contains(scored.Values, flags => flags.Count > 0);
        foreach (var line in CommandRun.Of("inspect", Sample.Candidates, "--format", "jsonl").Lines) Assert.Equal(scored[Candidate(line)], Flags(line));
    }

    [Fact]
    public void Columns_read_and_not_read_are_told_once()
    {
        var run = CommandRun.Of("inspect", Sample.Candidates);
        Assert.Equal(2, run.Error.Split("colonnes lues").Length);
        Assert.Contains("colonnes non lues : nom.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Dupont", run.Output + run.Error, StringComparison.Ordinal);
    }

    private static string Candidate(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("candidate").GetString()!;
    }

    private static List<string> Flags(string line)
    {
        using var json = JsonDocument.Parse(line);
        return [.. json.RootElement.GetProperty("flags").EnumerateArray().Select(flag => flag.GetProperty("code").GetString()!)];
    }
}
