using System.CommandLine;
using System.CommandLine.Invocation;
using Matcher.Cli.Messages;

namespace Matcher.Cli.Usage;

/// <summary>Shows the help in our own words and layout: the package's has the machine's language, not the one chosen.</summary>
internal sealed class HelpPageAction(CliContext context, UsageMessages messages) : SynchronousCommandLineAction
{
    /// <summary>Who asks for help is not told what else is wrong.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        context.Terminal.Write(HelpPage.Render(parseResult.CommandResult.Command, messages, context.TextWidth(most: 100)));
        return ExitStatus.Done;
    }
}
