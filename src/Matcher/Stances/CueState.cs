namespace Matcher.Stances;

/// <summary>Where the words of a text have led among the phrases.</summary>
/// <param name="FirstEdge">Where the words that lead on start; they end where those of the next state start.</param>
/// <param name="Opens">The cue of the phrase that is whole here; -1 for none.</param>
/// <param name="Answers">That of the phrase that answers what stands before; -1 for none.</param>
/// <param name="Ahead">How many of the last words are no part of the phrase.</param>
internal readonly record struct CueState(int FirstEdge, int Opens, int Answers, int Ahead);
