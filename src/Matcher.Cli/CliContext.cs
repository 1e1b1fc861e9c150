using Matcher.Cli.Terminals;
using Matcher.Messages;

namespace Matcher.Cli;

/// <summary>What every command is given.</summary>
/// <param name="Terminal">Where to read and write.</param>
/// <param name="Language">The language chosen.</param>
/// <param name="Cancellation">Says when to stop.</param>
internal sealed record CliContext(Terminal Terminal, MessageLanguage Language, CancellationToken Cancellation)
{
    /// <summary>The width of text results: the screen's, at most <paramref name="most"/>, at least <paramref name="least"/>; a pipe has 80 columns.</summary>
    public int TextWidth(int most = Terminals.Terminal.DefaultWidth, int least = Terminals.Terminal.LeastWidth) =>
        Terminal.IsOutputTerminal ? Math.Clamp(Terminal.Width, least, most) : Terminals.Terminal.DefaultWidth;
}
