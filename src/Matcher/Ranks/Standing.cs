namespace Matcher.Ranks;

/// <summary>How firmly a candidate stands at a place: with whom it is tied, and whether it stays there when the weights move a little.</summary>
/// <param name="Rank">The place by the exact score, from 1.</param>
/// <param name="TiedFrom">The first of the places whose scores differ from this one's by less than <see cref="Standings.ResolutionMicros"/>.</param>
/// <param name="TiedTo">The last of them.</param>
/// <param name="Held">In how many draws of other weights the candidate stands at the same place.</param>
/// <param name="Best">The foremost place in any draw.</param>
/// <param name="Worst">The hindmost place in any draw.</param>
public sealed record Standing(int Rank, int TiedFrom, int TiedTo, int Held, int Best, int Worst)
{
    // Nineteen draws in twenty: the share that people are used to call sure.
    private const int Twenty = 20;

    /// <summary>Whether nobody else's score is so near that the order is not to be told.</summary>
    public bool IsAlone => TiedFrom == TiedTo;

    /// <summary>The share of the draws in which the place holds, in millionths.</summary>
    public int HeldMicros => (int)(Held * 1_000_000L / WeightDraws.Count);

    /// <summary>Whether the place holds in at least 95 % of the draws.</summary>
    public bool IsFirm => Held * Twenty >= WeightDraws.Count * (Twenty - 1);
}
