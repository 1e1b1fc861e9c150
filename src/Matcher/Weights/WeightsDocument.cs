using System.Text.Json.Serialization;

namespace Matcher.Weights;

/// <summary>A weights file as JSON has it.</summary>
internal sealed record WeightsDocument
{
    /// <summary>The format's name and version; none inside a role.</summary>
    [JsonPropertyOrder(0)]
    public string? Format { get; init; }

    /// <summary>Where the weights come from.</summary>
    [JsonPropertyOrder(1)]
    public string? Source { get; init; }

    /// <summary>Shares by kind.</summary>
    [JsonPropertyOrder(2)]
    public SortedDictionary<string, decimal>? Kinds { get; init; }

    /// <summary>Factors by criterion.</summary>
    [JsonPropertyOrder(3)]
    public SortedDictionary<string, decimal>? Criteria { get; init; }

    /// <summary>What is otherwise for a role.</summary>
    [JsonPropertyOrder(4)]
    public SortedDictionary<string, WeightsDocument>? Roles { get; init; }
}
