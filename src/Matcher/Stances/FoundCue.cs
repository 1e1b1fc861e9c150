namespace Matcher.Stances;

/// <summary>A phrase that gave words their stance.</summary>
/// <param name="Start">Its first byte in the text.</param>
/// <param name="End">Just after its last byte.</param>
/// <param name="Stance">What it gave.</param>
internal readonly record struct FoundCue(int Start, int End, Stance Stance);
