using Matcher.Extensions;
using Matcher.Topics;
using Matcher.Trades;

namespace Matcher.Vectors;

/// <summary>
/// The parts of the engine that can be taken out, to measure what each is worth and how it does on jobs that it does not
/// know. Read when an index and its scorers are made.
/// </summary>
internal sealed record EngineParts
{
    /// <summary>The engine as it ships.</summary>
    public static EngineParts All { get; } = new();

    /// <summary>The job titles that are known.</summary>
    public TradeDirectory Trades { get; init; } = TradeDirectory.Shared;

    /// <summary>What roles ask for and CVs tell in other words.</summary>
    public TopicDirectory Topics { get; init; } = TopicDirectory.Shared;

    /// <summary>Whether all topics are looked for in CVs, and not only those that the roles ask for.</summary>
    public bool HasAllTopics { get; init; }

    /// <summary>Whether words of the work earn a part of the title; they still tell the subject.</summary>
    public bool HasWork { get; init; } = true;

    /// <summary>Whether a title is worth less without words of its subject beside it.</summary>
    public bool HasSetting { get; init; } = true;

    /// <summary>Whether a headline that nothing bears out is worth less.</summary>
    public bool HasBorneOut { get; init; } = true;

    /// <summary>Whether a passage proves more or less by where it stands.</summary>
    public bool HasPlaces { get; init; } = true;

    /// <summary>Whether what a CV tells counts less when it comes from another trade.</summary>
    public bool HasTrade { get; init; } = true;

    /// <summary>Whether posts weigh less the further down they stand.</summary>
    public bool HasRecency { get; init; } = true;

    /// <summary>Scorers of the user's own, which are asked about the criteria that they claim; the first to claim one has it.</summary>
    public IReadOnlyList<ICriterionScorer> CriterionScorers { get; init; } = [];
}
