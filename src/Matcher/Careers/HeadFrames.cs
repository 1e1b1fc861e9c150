using Matcher.Periods;

namespace Matcher.Careers;

/// <summary>Finds the lines about a line of dates that give the title and the employer. One CV lays out its heads alike: it keeps how the first stands.</summary>
internal struct HeadFrames()
{
    private const int MostHeadLines = 2; // above or below a line of dates

    /// <summary>How many lines of a head stand above its dates: as many as for the first; negative before the first.</summary>
    public int Above { get; private set; } = -1;

    /// <summary>The last line of the head found last, or -1.</summary>
    public int Previous { get; private set; } = -1;

    /// <summary>Finds the first and the last line of the head whose dates stand on a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line of dates.</param>
    /// <param name="period">Its dates.</param>
    /// <param name="nextPeriod">Where the next period after the line begins.</param>
    public (int First, int Last) Find(CareerText text, int line, in Period period, int nextPeriod)
    {
        var first = HeadStart(text, line);
        Previous = HeadEnd(text, line, period, nextPeriod);
        return (first, Previous);
    }

    // The title or the employer may stand above the dates. Where the first head has nothing above, none has.
    private int HeadStart(CareerText text, int line)
    {
        var most = Above < 0 ? MostHeadLines : Above;
        var first = line;
        while (line - first < most && first - 1 > Previous && text.IsHeadLine(first - 1)) first--;
        // Three short lines are no head, but the end of what is told before.
        if (Above < 0 && first - 1 > Previous && text.IsHeadLine(first - 1)) first = line;
        if (Above < 0) Above = line - first;
        return first;
    }

    // Dates that stand alone are followed by the title and the employer, unless those stand above.
    private readonly int HeadEnd(CareerText text, int line, in Period period, int nextPeriod)
    {
        if (Above > 0) return line;
        if (!StandsAlone(text, line, period)) return text.NamesJobBelow(line) ? line + 1 : line;
        var last = line;
        while (last - line < MostHeadLines && last + 1 < text.Lines.Length && text.Lines[last + 1].End <= nextPeriod && text.IsHeadLine(last + 1)) last++;
        return last;
    }

    private static bool StandsAlone(CareerText text, int i, in Period period)
    {
        var line = text.Lines[i];
        if (text.Text[line.Start..period.Start].ContainsAnyInRange((byte)'A', (byte)'z')) return false;
        // "(4 ans ½)" says nothing more.
        var after = period.End < line.End ? text.Text[period.End..line.End].TrimStart((byte)' ') : [];
        return !after.ContainsAnyInRange((byte)'A', (byte)'z') || (after[0] == '(' && after[^1] == ')');
    }
}
