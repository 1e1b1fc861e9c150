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
        var table = report.Add("Without each part in turn", ["taken out", .. sets.SelectMany(set => Columns(set.Name)), .. sets.Count > 1 ? Columns("mean of sets") : []]);
        double[]? whole = null;
        foreach (var variant in Variant.All)
        {
            SystemRun[] runs = [.. sets.Select(set => SystemRun.Of(new MatcherRanker(set.Candidates, variant.Parts, variant.Lexicon), set))];
            List<double> values = [.. runs.SelectMany(run => (double[])[run.Mean.Ndcg, run.Mean.AveragePrecision])];
            if (runs.Length > 1) values.AddRange([runs.Average(run => run.Mean.Ndcg), runs.Average(run => run.Mean.AveragePrecision)]);
            whole ??= [.. values];
            table.Add([variant.Name, .. values.SelectMany((value, i) => (Cell[])[value, Cell.Difference(value - whole[i])])]);
        }
    }

    private static string[] Columns(string set) => [$"{set} nDCG@10", $"{set} nDCG@10 ±", $"{set} MAP", $"{set} MAP ±"];
}
