using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>How near the trade of a CV is to a role's: the factor of what its lines earn.</summary>
internal static class Nearness
{
    /// <summary>The nearness, in millionths.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="title">How far the title of the role is covered, in millionths.</param>
    /// <param name="known">How plainly a post bears the title of some known job (<see cref="TitleMatcher.KnownPost"/>), in millionths: where none does, nothing says that the trade is another.</param>
    public static int Of(RoleIndex index, int title, int known)
    {
        if (!index.Parts.HasTrade) return Micros.One;
        var least = ScoringConstants.MuteTrade - Micros.Multiply(ScoringConstants.MuteTrade - ScoringConstants.OtherTrade, known);
        return least + Micros.Multiply(Micros.One - least, (int)Math.Min(Micros.One, (long)title * Micros.One / ScoringConstants.PlainTitle));
    }
}
