namespace Matcher.Roles;

/// <summary>One diploma line of a role document.</summary>
public sealed record DiplomaRequirement
{
    /// <summary>The criterion that it is an alternative of: <c>diploma</c>, or one of its own when it is a plus.</summary>
    public required string CriterionId { get; init; }

    /// <summary>The line of the role document, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The line, or the part of it that makes this alternative, verbatim.</summary>
    public required string Text { get; init; }

    /// <summary>The lowest level that satisfies, 3 to 8 in the French national framework, or null where the line names none.</summary>
    public int? MinLevel { get; init; }

    /// <summary>The highest level named, or null where the line names none.</summary>
    public int? MaxLevel { get; init; }

    /// <summary>The specialties in words; <c>any</c> alone where any is accepted.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>Whether the line asks for experience beside the diploma.</summary>
    public bool NeedsExperience { get; init; }

    /// <summary>How strongly it is asked for.</summary>
    public Need Need { get; init; }
}
