using Matcher.Explanations;
using Matcher.Roles;

namespace Matcher.Reports.Model;

/// <summary>What the criteria of one kind earn together.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="PointsMicros">Points, in millionths.</param>
/// <param name="WeightMicros">The most they could earn, in millionths of a point.</param>
public sealed record KindPoints(CriterionKind Kind, int PointsMicros, int WeightMicros)
{
    /// <summary>The kinds of an account, in the order in which they first appear.</summary>
    /// <param name="contributions">What each criterion earned.</param>
    public static IReadOnlyList<KindPoints> Of(IEnumerable<Contribution> contributions) =>
    [
        .. contributions.GroupBy(contribution => contribution.Criterion.Kind)
            .Select(kind => new KindPoints(kind.Key, kind.Sum(item => item.PointsMicros), kind.Sum(item => item.Criterion.WeightMicros))),
    ];
}
