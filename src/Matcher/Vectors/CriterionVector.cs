namespace Matcher.Vectors;

/// <summary>A criterion as a sparse vector, with what evidences each of its dimensions.</summary>
internal sealed class CriterionVector
{
    /// <summary>A criterion that no word serves.</summary>
    public static CriterionVector Empty { get; } = new() { Slots = [], Features = [] };

    /// <summary>The dimensions; their shares sum to <see cref="Micros.One"/>, or there are none.</summary>
    public required Slot[] Slots { get; init; }

    /// <summary>What, found in a CV, earns which slot.</summary>
    public required IReadOnlyList<SlotFeature> Features { get; init; }
}
