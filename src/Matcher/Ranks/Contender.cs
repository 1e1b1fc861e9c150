using Matcher.Scoring;

namespace Matcher.Ranks;

/// <summary>A candidate who has, or may come to have, a place on a ranking.</summary>
/// <param name="Id">The identifier.</param>
/// <param name="Points">The points by kind; their sum is the score.</param>
internal readonly record struct Contender(string Id, KindPoints Points)
{
    /// <summary>The order of rankings: higher scores first, equal ones by identifier, ordinal.</summary>
    public static int Compare(Contender left, Contender right) =>
        left.Points.Sum != right.Points.Sum ? right.Points.Sum.CompareTo(left.Points.Sum) : string.CompareOrdinal(left.Id, right.Id);
}
