using Matcher.Tests.Shared;

namespace Matcher.Evaluation.Tests.Rankers;

/// <summary>The baselines land near other programs' figures for the same methods: words are cut and stemmed otherwise, so near is all that can be asked.</summary>
public class BaselineReferenceTests
{
    private const double Near = 0.07;

    [Theory]
    [InlineData("eval-dev", "roles-original", "tf-idf", 0.587)]
    [InlineData("eval-dev-trades", "roles-dev", "tf-idf", 0.748)]
    [InlineData("eval-dev", "roles-original", "bm25", 0.447)]
    [InlineData("eval-dev-trades", "roles-dev", "bm25", 0.765)]
    public void The_mean_ndcg_is_near_the_reference(string set, string roles, string system, double reference)
    {
        var tables = ProgramRun.Tables($"ranking --pairs 0 --candidates {TestFiles.Judged(set, "candidates.csv")} --roles {TestFiles.Judged(roles)} --qrels {TestFiles.Judged(set, "qrels.tsv")}");
        var mean = ProgramRun.Rows(tables[0]).Single(row => row.GetProperty("role").GetString() == "mean" && row.GetProperty("system").GetString() == system);

        Assert.InRange(mean.GetProperty("nDCG@10").GetDouble(), reference - Near, reference + Near);
    }
}
