namespace Matcher.Vectors;

/// <summary>What a run of stems earns when a CV holds it.</summary>
/// <param name="Slot">The slot's index among all slots of the index.</param>
/// <param name="Strength">How much of the slot it earns, in millionths.</param>
/// <param name="How">Why it does.</param>
internal readonly record struct Posting(int Slot, int Strength, MatchHow How);
