using System.Text;

namespace Matcher.Cli.Rendering;

/// <summary>Writes the characters of a line, with the codes that change the ink between them.</summary>
internal sealed class InkedLine(StringBuilder page, bool hasColor)
{
    private const string Reset = "\e[0m";

    private Ink _ink;
    private int _blanks;

    /// <summary>Starts a line; its indent is written when something follows.</summary>
    public void Start(int indent) => _blanks = indent;

    /// <summary>Adds blanks, which are written when something follows.</summary>
    public void AddBlanks(int count) => _blanks += count;

    /// <summary>Adds a character.</summary>
    public void Add(char c, Ink ink)
    {
        Change(ink);
        page.Append(' ', _blanks);
        _blanks = 0;
        page.Append(c);
    }

    /// <summary>Ends the line; blanks at its end are left out.</summary>
    public void End()
    {
        Change(Ink.Plain);
        _blanks = 0;
        page.Append('\n');
    }

    private void Change(Ink ink)
    {
        if (!hasColor || ink == _ink) return;
        if (_ink != Ink.Plain) page.Append(Reset);
        page.Append(Code(ink));
        _ink = ink;
    }

    private static string Code(Ink ink) => ink switch
    {
        Ink.Strong => "\e[1m",
        Ink.Good => "\e[32m",
        Ink.Fair => "\e[33m",
        Ink.Bad => "\e[31m",
        Ink.Faint => "\e[2m",
        Ink.Quoted => "\e[36m",
        _ => "",
    };
}
