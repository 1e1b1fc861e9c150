using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher.Reports.Html;

/// <summary>The classes of the style sheet that stand for values of the model.</summary>
internal static class CssNames
{
    /// <summary>The class of a kind, which gives its colour.</summary>
    public static string Of(CriterionKind kind) => "k-" + StableNames.Of(kind);

    /// <summary>The class of a status.</summary>
    public static string Of(CriterionStatus status) => "s-" + StableNames.Of(status);

    /// <summary>A sign beside the colour of a status: colour alone tells nothing to those who do not see it.</summary>
    public static string Sign(CriterionStatus status) => status switch
    {
        CriterionStatus.Covered => "●",
        CriterionStatus.Partial => "◐",
        CriterionStatus.Contradicted => "✕",
        _ => "○",
    };
}
