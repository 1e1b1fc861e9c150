using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Matcher.Cli.Usage;

/// <summary>Shows the version.</summary>
internal sealed class VersionAction(CliContext context) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    /// <summary>The version. What follows a plus sign names the commit, and is left out.</summary>
    public static string Version =>
        (typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+')[0];

    public override int Invoke(ParseResult parseResult)
    {
        context.Terminal.Write($"{CommandLine.ProgramName} {Version}\n");
        return ExitStatus.Done;
    }
}
