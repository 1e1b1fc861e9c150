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

    /// <summary>The same role with other weights; what the document suggests stays known, in <see cref="Criterion.SuggestedMicros"/>.</summary>
    /// <param name="weights">The shares of the kinds.</param>
    /// <exception cref="ArgumentException">A share is out of range, or the kinds that the role asks about have none at all.</exception>
    public RoleProfile Weigh(RoleWeights weights) => Weigh(weights, _ => 1);

    /// <summary>The same, where some criteria count more than others.</summary>
    internal RoleProfile Weigh(RoleWeights weights, Func<Criterion, decimal> counts)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var noted = Criteria.Select(criterion => criterion with { SuggestedMicros = criterion.SuggestedMicros }).ToList();
        return this with { Criteria = weights.Apply(noted, counts), Weights = weights };
    }

    /// <summary>
    /// The same role with some criteria required: what the CV says of them is told apart, and one that is not evidenced is flagged.
    /// Weights stay as they are, and so do scores.
    /// </summary>
    /// <param name="criteria">The ids of criteria; those that the role lacks change nothing.</param>
    public RoleProfile Require(IEnumerable<string> criteria)
    {
        var required = criteria.ToHashSet(StringComparer.Ordinal);
        return this with { Criteria = [.. Criteria.Select(criterion => required.Contains(criterion.Id) ? criterion with { Need = Need.Required } : criterion)] };
    }

    /// <summary>What the document says piece by piece, understood or not: a CV that repeats it was copied from it. Empty for a profile made by hand.</summary>
    internal IReadOnlyList<string> Pieces { get; init; } = [];
}
