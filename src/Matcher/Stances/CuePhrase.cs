namespace Matcher.Stances;

/// <summary>A phrase of the file of cues.</summary>
/// <param name="Cue">What it gives.</param>
/// <param name="Parts">For each of its parts, the numbers of the words that may stand there.</param>
/// <param name="MayBeLeftOut">For each of its parts, whether it need not stand there.</param>
/// <param name="Ahead">How many of its last parts must follow and are no part of the phrase.</param>
internal sealed record CuePhrase(Cue Cue, int[][] Parts, bool[] MayBeLeftOut, int Ahead);
