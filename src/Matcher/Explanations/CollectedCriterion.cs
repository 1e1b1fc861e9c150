using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher.Explanations;

/// <summary>What was heard of one criterion while it was scored.</summary>
internal sealed class CollectedCriterion
{
    /// <summary>The slots earned or denied, each with its occurrence and gain.</summary>
    public List<(int Slot, Hit Hit, int Gain)> Gains { get; } = [];

    /// <summary>The factors, in order.</summary>
    public List<(FactorName Name, int Value)> Factors { get; } = [];

    /// <summary>The phrases that gave what was earned another stance than that of a fact, weightiest first.</summary>
    public IReadOnlyList<CuedWords> Cues { get; set; } = [];

    /// <summary>The diploma that counted.</summary>
    public HeldDiploma? Held { get; set; }

    /// <summary>The alternative it was held against.</summary>
    public DiplomaRequirement? Alternative { get; set; }
}
