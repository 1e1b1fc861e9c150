using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Rankers;
using Matcher.Tests.Shared;

namespace Matcher.Evaluation.Tests;

/// <summary>On the project's own judged CVs the engine ranks as careful readers do, and far better than counting words.</summary>
public class JudgedSetTests
{
    private const int Relevant = 4;

    // Under what the engine reaches, over what it may never fall back to.
    private const double LeastMean = 0.85;
    private const double LeastOverBaselines = 0.10;

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(TestFiles.Project("benchmarks", "judged")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_ranking_is_that_of_careful_readers(string name)
    {
        var set = Read(name);
        var matcher = SystemRun.Of(new MatcherRanker(set.Candidates), set);
        var baseline = SystemRun.Baselines(set).Max(run => run.Mean.Ndcg);
        Assert.True(matcher.Mean.Ndcg >= LeastMean, $"nDCG@10 {matcher.Mean.Ndcg:0.000}");
        Assert.True(matcher.Mean.Ndcg >= baseline + LeastOverBaselines, $"nDCG@10 {matcher.Mean.Ndcg:0.000}, of the better baseline {baseline:0.000}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_role_judges_every_candidate(string name)
    {
        var set = Read(name);
        Assert.Equal(3, set.Roles.Count);
        Assert.All(set.Roles, role => Assert.Equal(set.Candidates.Count, set.Grades[role.Id].Count));
    }

    private static JudgedSet Read(string name)
    {
        var folder = TestFiles.Project("benchmarks", "judged", name);
        return JudgedSet.Read(Path.Combine(folder, "candidates.csv"), Path.Combine(folder, "roles"), Path.Combine(folder, "qrels.tsv"), Relevant);
    }
}
