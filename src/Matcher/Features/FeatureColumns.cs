using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher.Features;

/// <summary>The columns of the feature matrix, and how a result becomes a row.</summary>
internal static class FeatureColumns
{
    private const double Million = 1_000_000;

    private static readonly CriterionKind[] Kinds = Enum.GetValues<CriterionKind>();
    private static readonly CandidateFlags[] Flags = [.. FlagCodes.Each((CandidateFlags)int.MaxValue)];

    /// <summary>The names, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Kinds.Select(kind => "coverage." + StableNames.Of(kind)),
        .. Kinds.Select(kind => "asked." + StableNames.Of(kind)),
        "required",
        .. Flags.Select(flag => "flag." + FlagCodes.Code(flag)),
    ];

    /// <summary>The numbers of one candidate for one role.</summary>
    public static double[] Of(RoleProfile role, RoleSummary summary, IReadOnlyList<CriterionScore> scores)
    {
        var (weights, covered) = (new long[Kinds.Length], new long[Kinds.Length]);
        var (required, met) = (0, 0);
        for (var i = 0; i < scores.Count; i++)
        {
            var criterion = role.Criteria[i];
            weights[(int)criterion.Kind] += criterion.SuggestedMicros;
            covered[(int)criterion.Kind] += (long)criterion.SuggestedMicros * scores[i].Coverage;
            if (criterion.Need != Need.Required) continue;
            required++;
            if (scores[i].Status == CriterionStatus.Covered) met++;
        }

        return
        [
            .. Kinds.Select(kind => weights[(int)kind] == 0 ? 0 : covered[(int)kind] / Million / weights[(int)kind]),
            .. Kinds.Select(kind => weights[(int)kind] == 0 ? 0d : 1d),
            required == 0 ? 1 : (double)met / required,
            .. Flags.Select(flag => summary.Flags.HasFlag(flag) ? 1d : 0d),
        ];
    }
}
