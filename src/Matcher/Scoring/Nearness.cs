using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>How near the trade of a CV is to a role's: the factor of what its lines earn.</summary>
internal static class Nearness
{
    /// <summary>The nearness, in millionths.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="title">How far the title of the role is covered, in millionths.</param>
    public static int Of(RoleIndex index, int title) => !index.Parts.HasTrade ? Micros.One
        : ScoringConstants.OtherTrade + Micros.Multiply(Micros.One - ScoringConstants.OtherTrade, (int)Math.Min(Micros.One, (long)title * Micros.One / ScoringConstants.PlainTitle));
}
