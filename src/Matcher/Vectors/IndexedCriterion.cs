using Matcher.Roles;

namespace Matcher.Vectors;

/// <summary>A criterion as the scorer sees it.</summary>
internal sealed class IndexedCriterion
{
    /// <summary>The criterion itself.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>The index of its role.</summary>
    public required int Role { get; init; }

    /// <summary>Its dimensions.</summary>
    public required Slot[] Slots { get; init; }

    /// <summary>Where, among its slots, those that topics earn begin; the number of slots where none does.</summary>
    public required int FirstTopicSlot { get; init; }

    /// <summary>The index of its first slot among all slots of the index.</summary>
    public required int FirstSlot { get; init; }

    /// <summary>The stances that count as facts for it, one bit each: those that its own line takes.</summary>
    public required int Stances { get; init; }

    /// <summary>The alternatives of a diploma criterion.</summary>
    public required DiplomaRequirement[] Diplomas { get; init; }
}
