using System.CommandLine;
using Matcher.Cli.Commands.Evaluate;
using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Rankers;
using Matcher.Evaluation.Reports;

namespace Matcher.Evaluation.Commands.Ranking;

/// <summary><c>ranking</c>: how good the order is, beside two baselines, and where it is worst.</summary>
internal sealed class RankingCommand : JudgedCommand
{
    private const int DefaultPairs = 3;

    private readonly Option<bool> _everyThird = new("--every-third") { Description = "Also the means over every third candidate by id, and over the others." };
    private readonly Option<string?> _runs = new("--runs") { Description = "Writes each system's ranking as a TREC run file there.", HelpName = "DIR" };
    private readonly Option<int> _pairs = new("--pairs") { Description = "How many misplaced pairs a role to list; 0 for none.", HelpName = "N", DefaultValueFactory = _ => DefaultPairs };

    /// <summary>Makes the command.</summary>
    public RankingCommand()
        : base("ranking", "nDCG@10, MAP, P@5 and MRR of Matcher, TF-IDF and BM25; the worst misplacements.")
    {
        foreach (var option in (Option[])[_everyThird, _runs, _pairs]) Options.Add(option);
    }

    /// <inheritdoc/>
    protected override void Evaluate(ParseResult parse, IReadOnlyList<JudgedSet> sets, Report report)
    {
        foreach (var set in sets)
        {
            SystemRun[] runs = [SystemRun.Of(new MatcherRanker(set.Candidates), set), .. SystemRun.Baselines(set)];
            AddRoles(report, set, runs);
            if (parse.GetValue(_everyThird)) AddParts(report, set, runs);
            if (parse.GetValue(_runs) is { } folder) RunFiles.Write(folder, runs);
            foreach (var role in set.Roles) MisplacementTable.Add(report, runs[0], role, parse.GetValue(_pairs));
        }
    }

    private static void AddRoles(Report report, JudgedSet set, SystemRun[] runs)
    {
        var table = report.Add($"{set.Name}: {set.Candidates.Count} candidates, relevant from grade {set.Relevant}", "role", "relevant", "system", "nDCG@10", "MAP", "P@5", "MRR");
        for (var i = 0; i < runs[0].Evaluation.Roles.Count; i++)
        {
            foreach (var run in runs)
            {
                var role = run.Evaluation.Roles[i];
                table.Add([role.Role, role.Relevant, run.Name, .. Cells(role.Measures)]);
            }
        }

        foreach (var run in runs) table.Add(["mean", run.Evaluation.Roles.Sum(role => role.Relevant), run.Name, .. Cells(run.Mean)]);
    }

    private static void AddParts(Report report, JudgedSet set, SystemRun[] runs)
    {
        var table = report.Add($"{set.Name}: means over parts of the candidates", "candidates", "count", "roles", "system", "nDCG@10", "MAP", "P@5", "MRR");
        foreach (var (name, part) in (IEnumerable<(string, JudgedSet)>)[("all", set), ("every third", set.Only(HeldBack.Contains)), ("the others", set.Only(id => !HeldBack.Contains(id)))])
        {
            foreach (var run in runs.Select(run => run.On(part))) table.Add([name, part.Candidates.Count, run.Evaluation.Roles.Count, run.Name, .. Cells(run.Mean)]);
        }
    }

    private static Cell[] Cells(Measures measures) => [measures.Ndcg, measures.AveragePrecision, measures.Precision, measures.ReciprocalRank];
}
