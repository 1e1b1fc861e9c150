namespace Matcher.Lexicon;

/// <summary>Where a lexicon says something.</summary>
/// <param name="Source">The file: its name alone where it ships, else its path as it was given.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Text">The line as written, without its comment.</param>
/// <param name="IsShipped">Whether it stands in a file that ships with the library.</param>
internal sealed record LexiconPlace(string Source, int Line, string Text, bool IsShipped);
