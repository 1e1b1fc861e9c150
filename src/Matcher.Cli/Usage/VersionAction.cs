using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Matcher.Cli.Usage;

/// <summary>Shows the version.</summary>
internal sealed class VersionAction(CliContext context) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        // What follows the plus sign names the commit.
        context.Terminal.Write($"{CommandLine.ProgramName} {version.Split('+')[0]}\n");
        return ExitStatus.Done;
    }
}
