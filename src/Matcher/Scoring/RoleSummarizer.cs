using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Boils a sheet down to the summary of each role.</summary>
internal static class RoleSummarizer
{
    /// <summary>Summarizes one role of a sheet.</summary>
    /// <param name="index">The index that the sheet was scored with.</param>
    /// <param name="sheet">The scores.</param>
    /// <param name="role">The role's position in the index.</param>
    public static RoleSummary Summarize(RoleIndex index, ScoreSheet sheet, int role)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(sheet);
        var scores = sheet.Criteria(role);
        var criteria = index.Roles[role].Criteria;
        var strengths = new Best();
        var gaps = new Best();
        var required = default(RequiredStatuses);
        var count = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            if (criteria[i].Need == Need.Required) required = required.With(count++, scores[i].Status);
            if (scores[i].Status == CriterionStatus.Covered) strengths.Offer(i, scores[i].Points);
            // What is covered is a strength and nothing else is; what was not found matters where the role asks for it; a plus that is missing is no gap.
            if (scores[i].Status != CriterionStatus.Covered && criteria[i].Need != Need.Plus) gaps.Offer(i, criteria[i].WeightMicros - scores[i].Points);
        }

        return new RoleSummary(sheet.Score(role), sheet.Flags(role), strengths.ToTop(), gaps.ToTop())
        {
            Points = KindPoints.Of(index.Roles[role], scores),
            Required = required,
        };
    }

    /// <summary>The three largest of what is offered; the first offered wins a tie.</summary>
    private struct Best()
    {
        private (int Position, int Value) _first = (-1, 0), _second = (-1, 0), _third = (-1, 0);

        public void Offer(int position, int value)
        {
            if (value > _first.Value) (_first, _second, _third) = ((position, value), _first, _second);
            else if (value > _second.Value) (_second, _third) = ((position, value), _second);
            else if (value > _third.Value) _third = (position, value);
        }

        public readonly TopCriteria ToTop() => new((short)_first.Position, (short)_second.Position, (short)_third.Position);
    }
}
