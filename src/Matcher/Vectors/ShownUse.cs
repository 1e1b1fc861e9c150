using Matcher.Roles;

namespace Matcher.Vectors;

/// <summary>A criterion that the facts of a topic earn, and the most of it that one, two, and more of them may earn, in millionths.</summary>
/// <param name="Criterion">The criterion, among all of the index.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="One">For one fact.</param>
/// <param name="Two">For two.</param>
/// <param name="All">For more.</param>
internal readonly record struct ShownUse(int Criterion, CriterionKind Kind, int One, int Two, int All)
{
    /// <summary>The most that so many facts may earn.</summary>
    public int Most(int facts) => facts switch { 1 => One, 2 => Two, _ => All };
}
