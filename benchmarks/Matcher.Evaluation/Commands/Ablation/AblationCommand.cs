using System.CommandLine;
using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Rankers;
using Matcher.Evaluation.Reports;

namespace Matcher.Evaluation.Commands.Ablation;

/// <summary><c>ablation</c>: what each part of the engine is worth, by taking it out.</summary>
internal sealed class AblationCommand() : JudgedCommand("ablation", "nDCG@10 without each part of the engine in turn.")
{
    /// <inheritdoc/>
    protected override void Evaluate(ParseResult parse, IReadOnlyList<JudgedSet> sets, Report report)
    {
        var table = report.Add("Without each part in turn", "taken out", "set", "nDCG@10", "difference", "MAP", "difference of MAP");
        List<(string Set, double Ndcg, double Map)>? whole = null;
        foreach (var variant in Variant.All)
        {
            SystemRun[] runs = [.. sets.Select(set => SystemRun.Of(new MatcherRanker(set.Candidates, variant.Parts, variant.Lexicon), set))];
            List<(string Set, double Ndcg, double Map)> means = [.. runs.Select(run => (run.Set.Name, run.Mean.Ndcg, run.Mean.AveragePrecision))];
            if (means.Count > 1) means.Add(("all", means.Average(mean => mean.Ndcg), means.Average(mean => mean.Map)));
            whole ??= means;
            for (var i = 0; i < means.Count; i++)
            {
                var (set, ndcg, map) = means[i];
                table.Add(variant.Name, set, ndcg, Cell.Difference(ndcg - whole[i].Ndcg), map, Cell.Difference(map - whole[i].Map));
            }
        }
    }
}
