namespace Matcher.Vectors;

/// <summary>A run of stems that, found in a CV, earns a slot.</summary>
/// <param name="Key">The stems, parted by spaces.</param>
/// <param name="Slot">The slot's index in its criterion.</param>
/// <param name="Strength">How much of the slot it earns, in millionths.</param>
/// <param name="How">Why it does.</param>
internal sealed record SlotFeature(string Key, int Slot, int Strength, MatchHow How);
