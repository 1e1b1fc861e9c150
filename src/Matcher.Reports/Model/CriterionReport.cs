using Matcher.Explanations;

namespace Matcher.Reports.Model;

/// <summary>One criterion of an account, and what each passage earned of its points.</summary>
/// <param name="Contribution">The account of the criterion.</param>
/// <param name="EvidencePointsMicros">The points of each evidence, in its order, in millionths; they sum to the points of the criterion.</param>
public sealed record CriterionReport(Contribution Contribution, IReadOnlyList<int> EvidencePointsMicros)
{
    /// <summary>Divides the points of a criterion among its evidence, by what each adds to the match.</summary>
    /// <param name="contribution">The account of the criterion.</param>
    public static CriterionReport Of(Contribution contribution)
    {
        ArgumentNullException.ThrowIfNull(contribution);
        var gains = contribution.Evidence.Select(evidence => evidence.GainMicros).ToArray();
        return new CriterionReport(contribution, Shares(contribution.PointsMicros, gains));
    }

    // Largest remainder: the parts sum to the whole, to the millionth.
    private static int[] Shares(int whole, int[] gains)
    {
        var sum = gains.Sum(gain => (long)gain);
        if (sum == 0) return new int[gains.Length];
        var shares = Array.ConvertAll(gains, gain => (int)(whole * (long)gain / sum));
        var left = whole - shares.Sum();
        foreach (var i in Enumerable.Range(0, gains.Length).OrderByDescending(i => whole * (long)gains[i] % sum).Take(left)) shares[i]++;
        return shares;
    }
}
