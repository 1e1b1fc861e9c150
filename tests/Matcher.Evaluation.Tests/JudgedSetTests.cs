using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Rankers;
using Matcher.Tests.Shared;

namespace Matcher.Evaluation.Tests;

/// <summary>On the project's own judged CVs the engine ranks as careful readers do, and better than counting words.</summary>
public class JudgedSetTests
{
    private const int Relevant = 4;

    // Under what the engine reaches, over what it may never fall back to: its mean, and what it is over the better baseline.
    // Where the CVs speak as their roles do, counting words does well too.
    public static TheoryData<string, double, double> Floors => new()
    {
        { "accounting-transport-pharmacy", 0.88, -0.03 },
        { "computing-heads", 0.66, 0.25 },
        { "condominiums-laboratories-heating", 0.90, 0.10 },
        { "construction-care-software", 0.85, 0.10 },
        { "data-office-retail", 0.92, 0 },
        { "guarding-supply-employment", 0.89, 0.10 },
        { "homes-finance-projects-electricity", 0.80, 0.05 },
        { "insurance-property-people", 0.90, 0.03 },
        { "law-social-maintenance", 0.92, -0.03 },
        { "marketing-control-catering", 0.90, 0.10 },
        { "nurseries-export-systems", 0.90, 0.15 },
        { "payroll-purchasing-quality", 0.85, 0.10 },
        { "plastics-town-planning-call-centres", 0.84, 0.10 },
        { "safety-communication-methods-banking", 0.85, 0.15 },
        { "surveying-support-groceries", 0.84, 0.07 },
    };

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(TestFiles.Project("benchmarks", "judged")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_set_has_its_floors() => Assert.Equal(Names.Select(row => row.Data), Floors.Select(row => row.Data.Item1));

    [Theory]
    [MemberData(nameof(Floors))]
    public void The_ranking_is_that_of_careful_readers(string name, double leastMean, double leastOverBaseline)
    {
        var set = Read(name);
        var matcher = SystemRun.Of(new MatcherRanker(set.Candidates), set);
        var baseline = SystemRun.Baselines(set).Max(run => run.Mean.Ndcg);
        Assert.True(matcher.Mean.Ndcg >= leastMean, $"nDCG@10 {matcher.Mean.Ndcg:0.000}");
        Assert.True(matcher.Mean.Ndcg >= baseline + leastOverBaseline, $"nDCG@10 {matcher.Mean.Ndcg:0.000}, of the better baseline {baseline:0.000}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_role_judges_every_candidate(string name)
    {
        var set = Read(name);
        Assert.InRange(set.Roles.Count, 3, 5);
        Assert.All(set.Roles, role => Assert.Equal(set.Candidates.Count, set.Grades[role.Id].Count));
    }

    private static JudgedSet Read(string name)
    {
        var folder = TestFiles.Project("benchmarks", "judged", name);
        var roles = Path.Combine(folder, "roles");
        return JudgedSet.Read(Path.Combine(folder, "candidates.csv"), Directory.Exists(roles) ? roles : TestFiles.Project("seeds"), Path.Combine(folder, "qrels.tsv"), Relevant);
    }
}
