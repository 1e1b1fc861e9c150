using System.Globalization;
using System.Text;
using Matcher.Cli.Terminals;

namespace Matcher.Cli.Tests;

/// <summary>A command line, run in process with a terminal of the test's own.</summary>
internal sealed class CommandRun
{
    private CommandRun(int status, byte[] output, string error)
    {
        Status = status;
        Bytes = output;
        Error = error;
    }

    public int Status { get; }

    public byte[] Bytes { get; }

    public string Output => Encoding.UTF8.GetString(Bytes);

    public string Error { get; }

    public IReadOnlyList<string> Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>Runs from the folder of the samples, without their folder's name in what is said.</summary>
    public static CommandRun Of(params string[] args) => With(new Surroundings(), args);

    public static CommandRun With(Surroundings around, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(around.Input));
        var terminal = new Terminal
        {
            Input = input,
            Output = output,
            Error = error,
            IsOutputTerminal = around.IsTerminal,
            IsErrorTerminal = around.IsTerminal,
            Width = around.Width,
            HasColor = around.HasColor,
            Language = around.Language,
            Clock = new StoppedClock(),
        };
        var status = CommandLine.Run(args, terminal, around.Cancellation);
        return new CommandRun(status, output.ToArray(), error.ToString());
    }
}
