using System.Globalization;
using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Rankers;
using Matcher.Evaluation.Reports;
using Matcher.Explanations;
using Matcher.Messages;
using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Evaluation.Commands.Ranking;

/// <summary>Shows misplaced pairs one under the other: points by kind of criterion, and what the title rests on.</summary>
internal static class MisplacementTable
{
    private const int MostPieces = 4;

    private static readonly CriterionKind[] Kinds = Enum.GetValues<CriterionKind>();

    /// <summary>Adds the table of one role.</summary>
    public static void Add(Report report, SystemRun run, JudgedRole role, int count)
    {
        var placed = run.Rankings[role.Id].Select(row => new PlacedCandidate(row.Candidate, row.Rank, run.Set.Grade(role.Id, row.Candidate)));
        var pairs = Misplacements.Worst(placed, count);
        if (pairs.Count == 0) return;
        var explainer = new Explainer(RoleIndex.Build([role.Profile]), MessageLanguage.English);
        var table = report.Add($"{run.Set.Name}, {role.Id}: misplaced, worst first", ["pair", "candidate", "grade", "rank", "score", .. Kinds.Select(StableNames.Of), "title rests on"]);
        for (var i = 0; i < pairs.Count; i++)
        {
            Add(table, i + 1, pairs[i].High, Explain(pairs[i].High));
            Add(table, i + 1, pairs[i].Low, Explain(pairs[i].Low));
        }

        Explanation Explain(PlacedCandidate candidate) => explainer.Explain(run.Set.Candidates.First(one => one.Id == candidate.Id), 0);
    }

    private static void Add(ReportTable table, int pair, PlacedCandidate candidate, Explanation explanation) => table.Add(
    [
        pair,
        candidate.Id,
        candidate.Grade,
        candidate.Rank,
        Cell.Points(explanation.ScoreMicros),
        .. Kinds.Select(kind => Cell.Points(explanation.Contributions.Where(one => one.Criterion.Kind == kind).Sum(one => (long)one.PointsMicros))),
        TitleEvidence(explanation),
    ]);

    private static string TitleEvidence(Explanation explanation)
    {
        var title = explanation.Contributions.First(one => one.Criterion.Kind == CriterionKind.Title);
        var factors = title.Factors.Select(factor => $"{StableNames.Of(factor.Name)} {Percent(factor.ValueMicros)}");
        var pieces = title.Evidence.Take(MostPieces).Select(piece => $"{StableNames.Of(piece.Field)} “{piece.Text}” {StableNames.Of(piece.How)} {Percent(piece.GainMicros)}");
        return string.Join("; ", factors.Concat(pieces));
    }

    private static string Percent(int micros) => (micros / 1_000_000.0).ToString("0.00", CultureInfo.InvariantCulture);
}
