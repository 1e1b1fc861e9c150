using Matcher.Periods;

namespace Matcher.Careers;

/// <summary>Finds the lines about a line of dates that give the title and the employer. One CV lays out its heads alike: it keeps how the first stands.</summary>
internal struct HeadFrames()
{
    private const int MostHeadLines = 2; // above or below a line of dates
    private const int MostFormLines = 6;
    private const int LongestLength = 24; // bytes: "· 5 ans 4 mois"

    /// <summary>How many lines of a head stand above its dates: as many as for the first; negative before the first.</summary>
    public int Above { get; private set; } = -1;

    /// <summary>The last line of the head found last, or -1.</summary>
    public int Previous { get; private set; } = -1;

    /// <summary>Whether nothing has parted the lines since from that head.</summary>
    public bool IsInAccount { get; private set; }

    /// <summary>Notes a line that parts what stands above from what stands below.</summary>
    public void Part() => IsInAccount = false;

    /// <summary>Finds the first and the last line of the head whose dates stand on a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line of dates.</param>
    /// <param name="period">Its dates.</param>
    /// <param name="nextPeriod">Where the next period after the line begins.</param>
    public (int First, int Last) Find(CareerText text, int line, in Period period, int nextPeriod)
    {
        var (first, last) = (line, line);
        if (!TryForm(text, ref first, ref last, nextPeriod) && (text.Lines[line].Part != LinePart.Inner || StandsAlone(text, line, line, period)))
        {
            first = HeadStart(text, line, period);
            last = HeadEnd(text, line, period, nextPeriod);
        }

        Previous = last;
        IsInAccount = true;
        return (first, last);
    }

    // The title or the employer may stand above the dates. Where the first head has nothing above, none has.
    private int HeadStart(CareerText text, int line, in Period period)
    {
        var first = line;
        if (!OpensHead(text, line, period))
        {
            var most = Above < 0 ? MostHeadLines : Above;
            while (line - first < most && IsAbove(text, first - 1)) first--;
            // Three short lines are no head, but the end of what is told before, unless one of them names a job.
            if (Above < 0 && IsAbove(text, first - 1)) first = text.NamesJob(text.Line(line - 1)) ? line - 1 : text.NamesJob(text.Line(first)) ? first : line;
        }

        if (Above < 0) Above = line - first;
        return first;
    }

    private readonly bool IsAbove(CareerText text, int line) => line > Previous && text.IsHeadLine(line);

    // "2019-2023 : Vendeuse, Zara" has no need of what stands above.
    private static bool OpensHead(CareerText text, int line, in Period period) =>
        period.End < text.Lines[line].End && !text.HasWords(text.Lines[line].Start, period.Start)
        && text.Text[period.End..text.Lines[line].End].TrimStart((byte)' ') is [not (byte)'(', ..] and var told && text.NamesJob(told);

    // Dates that stand alone are followed by the title and the employer, unless those stand above.
    private readonly int HeadEnd(CareerText text, int line, in Period period, int nextPeriod)
    {
        var dates = line;
        while (dates + 1 < text.Lines.Length && text.Lines[dates + 1].Start < period.End) dates++;
        if (Above > 0) return dates;
        if (!StandsAlone(text, line, dates, period)) return text.NamesJobBelow(line) ? line + 1 : dates;
        var last = dates;
        while (last - dates < MostHeadLines && last + 1 < text.Lines.Length && text.Lines[last + 1].End <= nextPeriod && text.IsHeadLine(last + 1)) last++;
        return last;
    }

    private static bool StandsAlone(CareerText text, int line, int last, in Period period)
    {
        if (text.HasWords(text.Lines[line].Start, period.Start)) return false;
        // "(4 ans ½)", "· 5 ans 4 mois" say nothing more.
        var end = text.Lines[last].End;
        if (period.End >= end || !text.HasWords(period.End, end)) return true;
        var after = text.Text[period.End..end].Trim(" \u00B7-"u8);
        return (after[0] == '(' && after[^1] == ')') || (after.Length <= LongestLength && FormLabels.IsLength(after));
    }

    // In a form the dates have a label, as have the lines above or below.
    private readonly bool TryForm(CareerText text, ref int first, ref int last, int nextPeriod)
    {
        var label = FormLabels.Of(text.Line(first), out int _);
        if (label == FormLabel.None && first > Previous + 1 && FormLabels.Of(text.Line(first - 1), out bool isAlone) == FormLabel.Dates && isAlone) first--;
        else if (label != FormLabel.Dates) return false;
        var top = first;
        while (top - first < MostFormLines && first - 1 > Previous && IsOfHead(text, first - 1)) first--;
        if (first < top) return true;
        while (last - top < MostFormLines && last + 1 < text.Lines.Length && text.Lines[last + 1].End <= nextPeriod && IsInForm(text, last + 1)) last++;
        return true;
    }

    private static bool IsInForm(CareerText text, int line) =>
        !text.Lines[line].IsBlank && !text.Lines[line].IsHeading && FormLabels.Of(text.Line(line), out int _) is FormLabel.None or FormLabel.Head;

    // A labelled line, or one whose label stands above it.
    private static bool IsOfHead(CareerText text, int line) =>
        FormLabels.Of(text.Line(line), out int _) is FormLabel.Head || (line > 0 && IsInForm(text, line) && FormLabels.Of(text.Line(line - 1), out bool isAlone) is FormLabel.Head && isAlone);
}
