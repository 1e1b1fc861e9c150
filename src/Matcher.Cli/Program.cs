using System.Runtime.InteropServices;
using Matcher.Cli;
using Matcher.Cli.Terminals;

using var interruption = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);
return CommandLine.Run(args, SystemTerminal.Open(), interruption.Token);

// The first time, the run ends cleanly; a second time, the system ends it.
void Interrupt(PosixSignalContext signal)
{
    signal.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
}
