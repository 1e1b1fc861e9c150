namespace Matcher.Cli.Rendering;

/// <summary>A piece of text in one ink.</summary>
/// <param name="Text">The text; breaks of line in it are blanks.</param>
/// <param name="Ink">How it is shown.</param>
internal readonly record struct Run(string Text, Ink Ink = Ink.Plain)
{
    public static implicit operator Run(string text) => new(text);
}
