using Matcher.Messages;

namespace Matcher.Cli.Tests;

/// <summary>What a command line is run in.</summary>
internal sealed record Surroundings
{
    public string Input { get; init; } = "";

    public bool IsTerminal { get; init; }

    public bool HasColor { get; init; }

    public int Width { get; init; } = 80;

    public MessageLanguage Language { get; init; } = MessageLanguage.French;

    public CancellationToken Cancellation { get; init; }
}
