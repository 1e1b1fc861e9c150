namespace Matcher.Stances;

/// <summary>The stance of one word that names something.</summary>
/// <param name="Stance">The stance.</param>
/// <param name="Cue">The position of the phrase that gave it among those found.</param>
internal readonly record struct StanceMark(Stance Stance, int Cue);
