using System.CommandLine;
using System.Globalization;
using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Rankers;
using Matcher.Evaluation.Reports;

namespace Matcher.Evaluation.Commands.Resolution;

/// <summary><c>resolution</c>: from how many points apart the order of two candidates can be relied on.</summary>
internal sealed class ResolutionCommand : JudgedCommand
{
    private const double Millionths = 1_000_000;
    private const double TwoInThree = 2.0 / 3;
    private const int MostPoints = 20;

    /// <summary>Makes the command.</summary>
    public ResolutionCommand()
        : base("resolution", "How often two candidates graded apart stand in the readers' order, by how far apart their scores are.")
    {
    }

    /// <inheritdoc/>
    protected override void Evaluate(ParseResult parse, IReadOnlyList<JudgedSet> sets, Report report)
    {
        List<GradedPair> pairs = [.. sets.SelectMany(Pairs)];
        var table = report.Add("Pairs of candidates graded apart, by difference of scores", "points apart", "pairs", "in order", "pairs held back", "in order, held back");
        for (var points = 0; points <= MostPoints; points++)
        {
            var bin = In(pairs, points);
            var held = bin.Where(pair => pair.IsHeldBack).ToList();
            table.Add(Bin(points), bin.Count, Right(bin), held.Count, Right(held));
        }

        table.Notes.Add($"From {Resolution(pairs)} points apart on, at least two pairs in three are in order.");
    }

    /// <summary>The fewest whole points from which on, point after point, at least two pairs in three are in order.</summary>
    public static int Resolution(IReadOnlyList<GradedPair> pairs)
    {
        var points = MostPoints;
        while (points > 0 && In(pairs, points - 1) is var bin && (bin.Count == 0 || Right(bin) >= TwoInThree)) points--;
        return points;
    }

    private static IEnumerable<GradedPair> Pairs(JudgedSet set)
    {
        var ranker = new MatcherRanker(set.Candidates);
        foreach (var role in set.Roles)
        {
            var scores = ranker.Score(role);
            for (var i = 0; i < scores.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var (one, other) = (set.Candidates[i].Id, set.Candidates[j].Id);
                    var grades = set.Grade(role.Id, one) - set.Grade(role.Id, other);
                    if (grades == 0) continue;
                    var lead = scores[i] - scores[j];
                    yield return new GradedPair(Math.Abs(lead) / Millionths, lead * grades > 0, HeldBack.Contains(one) && HeldBack.Contains(other));
                }
            }
        }
    }

    private static List<GradedPair> In(IReadOnlyList<GradedPair> pairs, int points) =>
        [.. pairs.Where(pair => pair.Difference >= points && (points == MostPoints || pair.Difference < points + 1))];

    private static double Right(List<GradedPair> pairs) => pairs.Count == 0 ? double.NaN : (double)pairs.Count(pair => pair.IsRight) / pairs.Count;

    private static string Bin(int points) =>
        points == MostPoints ? string.Create(CultureInfo.InvariantCulture, $"{points} and more") : string.Create(CultureInfo.InvariantCulture, $"{points} to {points + 1}");
}
