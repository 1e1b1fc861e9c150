using Matcher.Cli.Inputs;
using Matcher.Cli.Messages;

namespace Matcher.Cli.Commands.Score;

/// <summary>One line on standard error that is drawn over itself, a few times a second.</summary>
internal sealed class ProgressDisplay : IProgress<int>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly CliContext _context;
    private readonly CandidateInputs _inputs;
    private readonly ScoreMessages _messages;
    private readonly long _started;
    private TimeSpan _drawn = TimeSpan.Zero;
    private int _length;

    /// <summary>Starts the clock.</summary>
    public ProgressDisplay(CliContext context, CandidateInputs inputs)
    {
        _context = context;
        _inputs = inputs;
        _messages = new ScoreMessages(context.Language);
        _started = context.Terminal.Clock.GetTimestamp();
    }

    /// <inheritdoc/>
    public void Report(int value)
    {
        var time = _context.Terminal.Clock.GetElapsedTime(_started);
        if (time - _drawn < Pause) return;
        _drawn = time;
        var line = ProgressLine.Render(value, _inputs.PartRead(), time, _messages, _context.Terminal.Width - 1);
        _context.Terminal.Error.Write("\r" + line.PadRight(_length));
        _length = line.Length;
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_length > 0) _context.Terminal.Error.Write("\r" + new string(' ', _length) + "\r");
        _length = 0;
    }
}
