using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher.Ranks;

/// <summary>
/// Other weights that a recruiter might as well have chosen: in each draw the weight of every kind of criterion is multiplied by
/// a factor of its own, drawn evenly between 0.9 and 1.1. The draws are the same for all roles, on every run and every machine.
/// </summary>
/// <remarks>
/// Points are weight times coverage, and coverages do not depend on the weights applied. So a kind's points move with its weight,
/// and since the sum of the weights is the same for all candidates, the order by the sums of moved points is the order of the moved scores.
/// </remarks>
internal static class WeightDraws
{
    /// <summary>How many draws.</summary>
    public const int Count = 500;

    /// <summary>How far a weight moves, in thousandths of itself.</summary>
    public const int Spread = 100;

    private const int Thousand = 1000;
    private const ulong Seed = 20_260_101;

    private static readonly int[] Factors = Draw();

    /// <summary>The factor of a kind in a draw, in thousandths, 900 to 1,100.</summary>
    /// <param name="draw">0 to <see cref="Count"/>, exclusive.</param>
    /// <param name="kind">The kind.</param>
    public static int Factor(int draw, CriterionKind kind) => Factors[(draw * KindPoints.KindCount) + (int)kind];

    /// <summary>A candidate's moved points in a draw, in billionths of a point: what is compared, for all candidates of a role alike.</summary>
    internal static long Total(int draw, in KindPoints points)
    {
        var factors = Factors.AsSpan(draw * KindPoints.KindCount, KindPoints.KindCount);
        return ((long)factors[0] * points.Title) + ((long)factors[1] * points.Activity) + ((long)factors[2] * points.Diploma)
            + ((long)factors[3] * points.Technical) + ((long)factors[4] * points.Aptitude) + ((long)factors[5] * points.Experience);
    }

    /// <summary>The least that one candidate leads another by, whatever the factors; above 0 the order is certain.</summary>
    internal static long LeastLead(in KindPoints ahead, in KindPoints behind)
    {
        var lead = 0L;
        for (var kind = CriterionKind.Title; kind <= CriterionKind.Experience; kind++)
        {
            var difference = (long)ahead[kind] - behind[kind];
            lead += difference * (difference > 0 ? Thousand - Spread : Thousand + Spread);
        }

        return lead;
    }

    // SplitMix64 (Steele, Lea and Flood, 2014): the same numbers everywhere.
    private static int[] Draw()
    {
        var factors = new int[Count * KindPoints.KindCount];
        var state = Seed;
        for (var i = 0; i < factors.Length; i++)
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            mixed ^= mixed >> 31;
            factors[i] = Thousand - Spread + (int)(mixed % (2 * Spread + 1));
        }

        return factors;
    }
}
