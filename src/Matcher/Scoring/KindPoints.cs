using Matcher.Roles;

namespace Matcher.Scoring;

/// <summary>The points of one candidate for one role by kind of criterion, in millionths of a point; they sum to the score exactly.</summary>
/// <param name="Title">Of the job title.</param>
/// <param name="Activity">Of the activities.</param>
/// <param name="Diploma">Of the diplomas.</param>
/// <param name="Technical">Of the technical competences.</param>
/// <param name="Aptitude">Of the aptitudes.</param>
/// <param name="Experience">Of experience.</param>
public readonly record struct KindPoints(int Title, int Activity, int Diploma, int Technical, int Aptitude, int Experience)
{
    /// <summary>How many kinds there are; <see cref="CriterionKind"/> values run from 0 to this, exclusive.</summary>
    public const int KindCount = 6;

    /// <summary>The score: the sum of them all.</summary>
    public int Sum => Title + Activity + Diploma + Technical + Aptitude + Experience;

    /// <summary>The points of one kind.</summary>
    public int this[CriterionKind kind] => kind switch
    {
        CriterionKind.Title => Title,
        CriterionKind.Activity => Activity,
        CriterionKind.Diploma => Diploma,
        CriterionKind.Technical => Technical,
        CriterionKind.Aptitude => Aptitude,
        CriterionKind.Experience => Experience,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Adds up the points of a role's criteria.</summary>
    /// <param name="role">The role.</param>
    /// <param name="scores">What each of its criteria earns, in document order.</param>
    public static KindPoints Of(RoleProfile role, ReadOnlySpan<CriterionScore> scores)
    {
        ArgumentNullException.ThrowIfNull(role);
        Span<int> points = stackalloc int[KindCount];
        points.Clear();
        for (var i = 0; i < scores.Length; i++) points[(int)role.Criteria[i].Kind] += scores[i].Points;
        return new KindPoints(
            points[(int)CriterionKind.Title],
            points[(int)CriterionKind.Activity],
            points[(int)CriterionKind.Diploma],
            points[(int)CriterionKind.Technical],
            points[(int)CriterionKind.Aptitude],
            points[(int)CriterionKind.Experience]);
    }
}
