using System.Text;
using Matcher.Messages;

namespace Matcher.Cli.Terminals;

/// <summary>All that the program knows of the world around it, so that a test can give it another.</summary>
internal sealed class Terminal
{
    /// <summary>The width of text that goes to a file or a pipe.</summary>
    public const int DefaultWidth = 80;

    /// <summary>The narrowest screen that pages of text are made for; on a narrower one their lines wrap.</summary>
    public const int LeastWidth = 40;

    /// <summary>Standard input, as bytes.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, as bytes: results, and nothing else.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error: progress and messages.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person looks at standard output.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person looks at standard error.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Columns of the screen.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Whether standard output takes colours.</summary>
    public bool HasColor { get; init; }

    /// <summary>The language of the machine, for want of a choice.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>Measures how long things take, for people: nothing is decided by it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Writes text to standard output: UTF-8 without mark.</summary>
    public void Write(string text)
    {
        Output.Write(Encoding.UTF8.GetBytes(text));
        Output.Flush();
    }
}
