using System.CommandLine;
using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Rankers;
using Matcher.Evaluation.Reports;

namespace Matcher.Evaluation.Commands.Ablation;

/// <summary><c>ablation</c>: what each part of the engine is worth, by taking it out; and what rests on entries that serve a single CV.</summary>
internal sealed class AblationCommand() : JudgedCommand("ablation", "nDCG@10 without each part of the engine in turn, and without the entries that match a single CV.")
{
    /// <inheritdoc/>
    protected override void Evaluate(ParseResult parse, IReadOnlyList<JudgedSet> sets, Report report)
    {
        var whole = Means(sets, Variant.All[0]);
        var table = report.Add("Without each part in turn", "taken out", "set", "nDCG@10", "difference", "MAP", "difference of MAP");
        foreach (var variant in Variant.All) Add(table, variant, [], sets, whole);
        table = report.Add("Without what matches a single CV of all sets", "taken out", "entries", "set", "nDCG@10", "difference", "MAP", "difference of MAP");
        foreach (var (variant, entries) in SingleCvVariants.Of(sets)) Add(table, variant, [entries], sets, whole);
    }

    private static void Add(ReportTable table, Variant variant, Cell[] about, IReadOnlyList<JudgedSet> sets, List<(string Set, double Ndcg, double Map)> whole)
    {
        foreach (var ((set, ndcg, map), all) in Means(sets, variant).Zip(whole))
            table.Add([variant.Name, .. about, set, ndcg, Cell.Difference(ndcg - all.Ndcg), map, Cell.Difference(map - all.Map)]);
    }

    private static List<(string Set, double Ndcg, double Map)> Means(IReadOnlyList<JudgedSet> sets, Variant variant)
    {
        var runs = sets.Select(set => SystemRun.Of(new MatcherRanker(set.Candidates, variant.Parts, variant.Lexicon), set));
        List<(string Set, double Ndcg, double Map)> means = [.. runs.Select(run => (run.Set.Name, run.Mean.Ndcg, run.Mean.AveragePrecision))];
        if (means.Count > 1) means.Add(("all", means.Average(mean => mean.Ndcg), means.Average(mean => mean.Map)));
        return means;
    }
}
