namespace Matcher.Linking;

/// <summary>A sense of a title's word, or its root where the word has none in the shipped file.</summary>
/// <param name="Name">The sense or root.</param>
/// <param name="Weight">1, or a part of it for a word of several senses.</param>
/// <param name="IsHead">Whether the title opens with the word.</param>
internal readonly record struct TitleSense(string Name, double Weight, bool IsHead);
