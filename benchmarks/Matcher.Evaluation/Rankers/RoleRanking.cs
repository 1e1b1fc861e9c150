using Matcher.Candidates;
using Matcher.Cli.Commands.Evaluate;

namespace Matcher.Evaluation.Rankers;

/// <summary>The candidates of a set in the order that scores give; equal scores by identifier, as Matcher's own rankings.</summary>
internal static class RoleRanking
{
    /// <summary>Ranks from 1.</summary>
    public static List<RankedRow> Of(IReadOnlyList<Candidate> candidates, double[] scores) =>
    [
        .. candidates
            .Select((candidate, i) => (candidate.Id, Score: scores[i]))
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => pair.Id, StringComparer.Ordinal)
            .Select((pair, i) => new RankedRow(i + 1, pair.Id)),
    ];
}
