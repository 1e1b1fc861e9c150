using System.CommandLine;
using Matcher.Candidates;
using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Rankers;
using Matcher.Evaluation.Reports;

namespace Matcher.Evaluation.Commands.Robustness;

/// <summary><c>robustness</c>: what is lost where CVs are written otherwise.</summary>
internal sealed class RobustnessCommand() : JudgedCommand("robustness", "nDCG@10 on CVs without accents, in upper case, misspelt, decomposed, without headline.")
{
    /// <inheritdoc/>
    protected override void Evaluate(ParseResult parse, IReadOnlyList<JudgedSet> sets, Report report)
    {
        foreach (var set in sets)
        {
            var table = report.Add($"{set.Name}: CVs changed", "change", "nDCG@10", "difference", "MAP", "difference of MAP", "worst role", "its difference");
            SystemRun? unchanged = null;
            foreach (var change in TextChange.All)
            {
                Candidate[] candidates = [.. set.Candidates.Select(change.Apply)];
                var run = SystemRun.Of(new MatcherRanker(candidates), set);
                unchanged ??= run;
                var (role, difference) = Worst(unchanged, run);
                table.Add(
                    change.Name,
                    run.Mean.Ndcg,
                    Cell.Difference(run.Mean.Ndcg - unchanged.Mean.Ndcg),
                    run.Mean.AveragePrecision,
                    Cell.Difference(run.Mean.AveragePrecision - unchanged.Mean.AveragePrecision),
                    difference < 0 ? role : null,
                    Cell.Difference(difference));
            }
        }
    }

    private static (string? Role, double Difference) Worst(SystemRun before, SystemRun after) =>
        before.Evaluation.Roles.Zip(after.Evaluation.Roles, (left, right) => (Role: (string?)left.Role, Difference: right.Measures.Ndcg - left.Measures.Ndcg)).DefaultIfEmpty().MinBy(role => role.Difference);
}
