using System.Globalization;
using System.Text.Json;
using Matcher.Tests.Shared;

namespace Matcher.Cli.Tests.Commands;

public sealed class EvaluateTests
{
    [Fact]
    public void Measures_are_those_computed_by_hand()
    {
        using var json = Evaluate();
        var roles = json.RootElement.GetProperty("roles").EnumerateArray().ToDictionary(role => role.GetProperty("role").GetString()!);

        // r4 has nobody who suits; r3 is not ranked and counts as 0.
        Assert.Equal(["r1", "r2", "r3"], roles.Keys);

        // r1: A B C D with grades 0 2 0 1, and Z, grade 1, not ranked.
        // DCG = 2/log2(3) + 1/log2(5); ideal = 2/log2(2) + 1/log2(3) + 1/log2(4).
        Equal((1.2618595071429148 + 0.43067655807339306) / (2 + 0.6309297535714575 + 0.5), roles["r1"], "ndcg_cut_10");
        Equal(((1 / 2.0) + (2 / 4.0)) / 3, roles["r1"], "map");
        Equal(2 / 5.0, roles["r1"], "P_5");
        Equal(1 / 2.0, roles["r1"], "recip_rank");

        // r2: the rank column gives the order, not the rows; the apostrophe that keeps formulas inert is no part of the name.
        Equal(1, roles["r2"], "ndcg_cut_10");
        Equal(1, roles["r2"], "map");
        Equal(1 / 5.0, roles["r2"], "P_5");
        Equal(1, roles["r2"], "recip_rank");
        Equal(0, roles["r3"], "map");
        Equal((0.5 + 1) / 3, json.RootElement.GetProperty("mean"), "recip_rank");
    }

    [Fact]
    public void A_higher_grade_may_be_asked_for()
    {
        using var json = Evaluate("--relevant", "2");
        var role = Assert.Single(json.RootElement.GetProperty("roles").EnumerateArray());
        Equal(1 / 2.0, role, "map");
        Equal(1 / 5.0, role, "P_5");
    }

    [Fact]
    public void JSON_Lines_measure_as_CSV_does()
    {
        using var folder = new TemporaryFolder();
        var qrels = folder.Write("q.txt", "acheteur 0 B2 2\nacheteur 0 A1 1\ntechnicien-support 0 A1 3\n");
        foreach (var name in (string[])["r.csv", "r.jsonl"]) CommandRun.Of("score", Sample.Candidates, "--roles", Sample.Roles, "--output", folder.File(name));
        var csv = CommandRun.Of("evaluate", folder.File("r.csv"), "--qrels", qrels, "--format", "json");
        Assert.Equal(0, csv.Status);
        Assert.Equal(csv.Output, CommandRun.Of("evaluate", folder.File("r.jsonl"), "--qrels", qrels, "--format", "json").Output);
    }

    [Theory]
    [InlineData("role;rank;candidate\nr;1;A\nr;2;A\n", "r 0 A 1\n", "ligne 3")]
    [InlineData("role;rank;candidate\nr;first;A\n", "r 0 A 1\n", "ligne 2")]
    [InlineData("role;candidate\nr;A\n", "r 0 A 1\n", "«\u00A0rank\u00A0»")]
    [InlineData("role;rank;candidate\nr;1;A\n", "r 0 A 1\nr 0 A\n", "q.txt, ligne 2")]
    [InlineData("role;rank;candidate\nr;1;A\n", "r 0 A 0\n", "rien à mesurer")]
    [InlineData("{\"role\":\"r\"}\n", "r 0 A 1\n", "ligne 1")]
    public void What_is_no_ranking_or_no_judgement_ends_with_2(string ranking, string qrels, string expected)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("evaluate", folder.Write("r.csv", ranking), "--qrels", folder.Write("q.txt", qrels));
        Assert.Equal(2, run.Status);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void On_judged_data_measures_agree_with_the_definitions_of_trec_eval()
    {
        using var folder = new TemporaryFolder();
        var qrels = TestFiles.Judged("eval-dev", "qrels.tsv");
        CommandRun.Of("score", TestFiles.Judged("eval-dev", "candidates.csv"), "--roles", TestFiles.Judged("roles-original"), "--output", folder.File("r.csv"));
        var run = CommandRun.Of("evaluate", folder.File("r.csv"), "--qrels", qrels, "--format", "json");
        using var json = JsonDocument.Parse(run.Bytes);
        var expected = Trec(File.ReadAllLines(folder.File("r.csv")).Skip(1), File.ReadAllLines(qrels));
        var mean = json.RootElement.GetProperty("mean");
        Assert.True(mean.GetProperty("map").GetDouble() > 0);
        foreach (var (name, value) in expected) Equal(value, mean, name);
    }

    // The definitions once more, as directly as they can be written: sums over ranks, without a shared line of code.
    private static Dictionary<string, double> Trec(IEnumerable<string> rows, IEnumerable<string> qrels)
    {
        var grades = qrels.Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLookup(v => v[0], v => (Candidate: v[2], Grade: int.Parse(v[3], CultureInfo.InvariantCulture)), StringComparer.Ordinal);
        var ranks = rows.Select(row => row.Split(';')).ToLookup(v => v[0], v => (Rank: int.Parse(v[1], CultureInfo.InvariantCulture), Candidate: v[2]), StringComparer.Ordinal);
        var roles = grades.Where(role => role.Any(g => g.Grade >= 1)).ToList();
        return new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["recip_rank"] = roles.Average(role => Relevant(role.Key).Select(rank => 1.0 / rank).DefaultIfEmpty(0).Max()),
            ["map"] = roles.Average(role => Relevant(role.Key).Sum(rank => Relevant(role.Key).Count(other => other <= rank) / (double)rank) / role.Count(g => g.Grade >= 1)),
            ["P_5"] = roles.Average(role => Relevant(role.Key).Count(rank => rank <= 5) / 5.0),
            ["ndcg_cut_10"] = roles.Average(role =>
                ranks[role.Key].Where(r => r.Rank <= 10).Sum(r => Grade(role.Key, r.Candidate) / Math.Log2(r.Rank + 1))
                / role.Select(g => g.Grade).OrderDescending().Take(10).Select((grade, i) => grade / Math.Log2(i + 2)).Sum()),
        };

        int Grade(string role, string candidate) => grades[role].Where(g => g.Candidate == candidate).Select(g => g.Grade).SingleOrDefault();
        List<int> Relevant(string role) => [.. ranks[role].Where(r => Grade(role, r.Candidate) >= 1).Select(r => r.Rank)];
    }

    private static JsonDocument Evaluate(params string[] more)
    {
        var run = CommandRun.Of(["evaluate", Sample.Path("ranking.csv"), "--qrels", Sample.Path("ranking.qrels"), "--format", "json", .. more]);
        Assert.Equal(0, run.Status);
        return JsonDocument.Parse(run.Bytes);
    }

    private static void Equal(double expected, JsonElement element, string name) => Assert.Equal(expected, element.GetProperty(name).GetDouble(), 1e-12);
}
