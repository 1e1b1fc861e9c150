namespace Matcher.Roles;

/// <summary>What was understood of a role document. Immutable and thread-safe.</summary>
public sealed record RoleProfile
{
    /// <summary>The front matter's <c>id</c>, else the file's name without extension.</summary>
    public required string Id { get; init; }

    /// <summary>The job title.</summary>
    public required string Title { get; init; }

    /// <summary>The opening paragraph: what the job is for. Empty where the document has none.</summary>
    public string Mission { get; init; } = "";

    /// <summary>The criteria in document order, the title first. Never empty; their weights sum to 100 points.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>The shares behind the criteria's weights: the defaults, with those of the front matter in their place.</summary>
    public RoleWeights Weights { get; init; } = RoleWeights.Default;

    /// <summary>The salaries given.</summary>
    public IReadOnlyList<SalaryBand> Salaries { get; init; } = [];

    /// <summary>The diploma lines, each an alternative of a diploma criterion.</summary>
    public IReadOnlyList<DiplomaRequirement> Diplomas { get; init; } = [];

    /// <summary>What was not understood.</summary>
    public IReadOnlyList<RoleWarning> Warnings { get; init; } = [];

    /// <summary>What the document says piece by piece, understood or not: a CV that repeats it was copied from it. Empty for a profile made by hand.</summary>
    internal IReadOnlyList<string> Pieces { get; init; } = [];
}
