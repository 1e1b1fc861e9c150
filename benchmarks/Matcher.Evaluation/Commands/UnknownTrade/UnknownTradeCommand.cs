using System.CommandLine;
using Matcher.Cli.Commands.Evaluate;
using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Rankers;
using Matcher.Evaluation.Reports;
using Matcher.Lexicon;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Evaluation.Commands.UnknownTrade;

/// <summary><c>unknown-trade</c>: how good the order is for a job that the directory of titles does not know.</summary>
internal sealed class UnknownTradeCommand() : JudgedCommand("unknown-trade", "Each role without its own family of job titles, beside the baselines.")
{
    private static readonly (string Name, Func<Measures, double> Of)[] Shown = [("nDCG@10", one => one.Ndcg), ("MAP", one => one.AveragePrecision)];

    /// <inheritdoc/>
    protected override void Evaluate(ParseResult parse, IReadOnlyList<JudgedSet> sets, Report report)
    {
        foreach (var set in sets)
        {
            var directories = set.Roles.ToDictionary(role => role.Id, role => Without(role), StringComparer.Ordinal);
            SystemRun[] runs =
            [
                SystemRun.Of(new MatcherRanker(set.Candidates), set),
                SystemRun.Of(new UnknownTradeRanker(set.Candidates, directories), set),
                .. SystemRun.Baselines(set),
            ];
            foreach (var (name, measure) in Shown) Add(report, set, runs, directories, name, measure);
        }
    }

    private static void Add(Report report, JudgedSet set, SystemRun[] runs, Dictionary<string, TradeDirectory> directories, string name, Func<Measures, double> measure)
    {
        var table = report.Add($"{set.Name}: {name} with each role's own trade unknown", "role", "trade removed", "then read as", "known", "unknown", "tf-idf", "bm25", "over the better baseline");
        for (var i = 0; i < runs[0].Evaluation.Roles.Count; i++)
        {
            var role = set.Roles.First(one => one.Id == runs[0].Evaluation.Roles[i].Role);
            double[] values = [.. runs.Select(run => measure(run.Evaluation.Roles[i].Measures))];
            table.Add([role.Id, Family(TradeDirectory.Shared, role), Family(directories[role.Id], role), .. Cells(values)]);
        }

        table.Add(["mean", null, null, .. Cells([.. runs.Select(run => measure(run.Mean))])]);
    }

    private static Cell[] Cells(double[] values) => [.. values.Select(value => (Cell)value), Cell.Difference(values[1] - Math.Max(values[2], values[3]))];

    private static TradeDirectory Without(JudgedRole role)
    {
        var family = Find(TradeDirectory.Shared, role);
        return family < 0 ? TradeDirectory.Shared : TradeDirectory.Shared.Without(family);
    }

    private static string? Family(TradeDirectory directory, JudgedRole role) => Find(directory, role) is >= 0 and var family ? directory.Trades[family].Id : null;

    private static int Find(TradeDirectory directory, JudgedRole role) => new RoleTradeFinder(TitleVocabulary.Of(directory, WordLexicon.Shipped)).Find(role.Profile);
}
