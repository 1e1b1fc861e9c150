using Matcher.Cli.Messages;

namespace Matcher.Cli.Commands.Score;

/// <summary>What the progress line says.</summary>
internal static class ProgressLine
{
    private const int BarWidth = 20;

    // Before this much was read, the time left would be a guess.
    private const double LeastPart = 0.01;

    /// <summary>Renders the line.</summary>
    /// <param name="rows">Rows scored.</param>
    /// <param name="part">The part of the input read, 0 to 1.</param>
    /// <param name="time">The time it took.</param>
    /// <param name="messages">The texts.</param>
    /// <param name="width">Columns; a longer line is cut.</param>
    public static string Render(int rows, double part, TimeSpan time, ScoreMessages messages, int width)
    {
        var full = (int)(part * BarWidth);
        var line = $"{messages.Percent((int)(part * 1_000_000)),5} {new string('█', full)}{new string('░', BarWidth - full)}  {messages.Rows(rows)}";
        if (time.TotalSeconds > 0) line += $"  {messages.PerSecond((long)(rows / time.TotalSeconds))}";
        if (part is >= LeastPart and < 1) line += $"  {messages.TimeLeft(time * ((1 - part) / part))}";
        return line.Length <= width ? line : line[..Math.Max(width, 0)];
    }
}
