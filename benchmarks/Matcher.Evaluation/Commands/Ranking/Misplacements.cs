using Matcher.Evaluation.Judged;

namespace Matcher.Evaluation.Commands.Ranking;

/// <summary>Finds the pairs that a ranking puts in the wrong order at the greatest cost.</summary>
internal static class Misplacements
{
    /// <summary>The worst pairs, worst first, each candidate in one pair at most; candidates held back are in none.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="count">How many pairs at most.</param>
    public static IReadOnlyList<Misplacement> Worst(IEnumerable<PlacedCandidate> ranking, int count)
    {
        PlacedCandidate[] open = [.. ranking.Where(candidate => !HeldBack.Contains(candidate.Id))];
        var pairs = from high in open
                    from low in open
                    where high.Rank < low.Rank && high.Grade < low.Grade
                    let loss = (low.Grade - high.Grade) * (Discount(high.Rank) - Discount(low.Rank))
                    orderby loss descending, high.Rank, low.Rank
                    select new Misplacement(high, low, loss);
        var worst = new List<Misplacement>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            if (worst.Count == count) break;
            if (seen.Contains(pair.High.Id) || seen.Contains(pair.Low.Id)) continue;
            seen.Add(pair.High.Id);
            seen.Add(pair.Low.Id);
            worst.Add(pair);
        }

        return worst;
    }

    private static double Discount(int rank) => 1 / Math.Log2(rank + 1);
}
