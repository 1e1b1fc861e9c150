namespace Matcher.Roles;

/// <summary>One thing that a role asks for, tied to the line of the document that says so.</summary>
public sealed record Criterion
{
    /// <summary>
    /// <c>title</c>, <c>diploma</c>, <c>experience</c>, <c>activity-N</c>, <c>technical-N</c> or <c>aptitude-N</c>, N from 1 in document
    /// order.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>What the criterion asks about.</summary>
    public required CriterionKind Kind { get; init; }

    /// <summary>The line of the role document, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The line verbatim, without its bullet.</summary>
    public required string Text { get; init; }

    /// <summary>How strongly it is asked for.</summary>
    public Need Need { get; init; }

    /// <summary>The depth asked for, or null where the line names none.</summary>
    public CompetenceLevel? Level { get; init; }

    /// <summary>The weight in millionths of a point. The weights of a role sum to 100,000,000, that is 100 points, exactly.</summary>
    public int WeightMicros { get; init; }

    /// <summary>
    /// The weight that the document suggests, with the default shares of the kinds, in millionths of a point; <see cref="WeightMicros"/>
    /// where none was noted. What a CV covers is measured by it, so that coverages stay as they are when someone weighs otherwise.
    /// </summary>
    public int SuggestedMicros { get => field == 0 ? WeightMicros : field; init; }

    /// <summary>The examples that the line gives; each is an alternative to the others.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];
}
