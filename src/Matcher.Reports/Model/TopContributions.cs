using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher.Reports.Model;

/// <summary>The criteria that are named first: by the rule of <see cref="RoleSummarizer"/>, told from an account.</summary>
internal static class TopContributions
{
    private const int Most = 3;

    /// <summary>The criteria that earn most, most first.</summary>
    public static IReadOnlyList<Contribution> Strengths(IEnumerable<Contribution> contributions) =>
        [.. contributions.Where(item => item.Status == CriterionStatus.Covered && item.PointsMicros > 0).OrderByDescending(item => item.PointsMicros).Take(Most)];

    /// <summary>The criteria that lack most of their weight, most first; what is only a plus is no gap.</summary>
    public static IReadOnlyList<Contribution> Gaps(IEnumerable<Contribution> contributions) =>
        [.. contributions.Where(item => IsGap(item) && Lost(item) > 0).OrderByDescending(Lost).Take(Most)];

    /// <summary>Whether a criterion that the role asks for is not covered.</summary>
    public static bool IsGap(Contribution contribution) => contribution.Status != CriterionStatus.Covered && contribution.Criterion.Need != Need.Plus;

    /// <summary>What is missing of the weight, in millionths of a point.</summary>
    public static int Lost(Contribution contribution) => contribution.Criterion.WeightMicros - contribution.PointsMicros;
}
