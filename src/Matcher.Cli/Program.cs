using Matcher.Cli;
using Matcher.Cli.Terminals;

using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first time, the run ends cleanly; a second time, the system ends it.
    pressed.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
};
return CommandLine.Run(args, SystemTerminal.Open(), interruption.Token);
