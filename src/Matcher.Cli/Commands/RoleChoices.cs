using Matcher.Roles;

namespace Matcher.Cli.Commands;

/// <summary>Which roles to score against, with which words and which weights.</summary>
/// <param name="Path">A role document or a folder of them.</param>
/// <param name="Lexicon">A lexicon beside the one that ships, or null.</param>
internal sealed record RoleChoices(string Path, string? Lexicon)
{
    /// <summary>The shares of kinds that stand in place of the documents' own.</summary>
    public IReadOnlyDictionary<CriterionKind, decimal> Weights { get; init; } = new Dictionary<CriterionKind, decimal>();

    /// <summary>A file of weights, or null; <see cref="Weights"/> go over it.</summary>
    public string? WeightsFile { get; init; }

    /// <summary>The criteria that are a must: an id, or a role's id, a colon and an id.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];
}
