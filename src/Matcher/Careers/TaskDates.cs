using Matcher.Periods;
using Matcher.Trades;

namespace Matcher.Careers;

/// <summary>Tells the date of what was done in a post ("Passage à la nomenclature M57 (2023)") from that of the next post: the line names no job, and the heads of this CV do.</summary>
internal static class TaskDates
{
    /// <summary>Whether a period, which by its place on the line might date a post, is part of the account of the post before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The period's line.</param>
    /// <param name="period">The period.</param>
    /// <param name="frames">How the heads before stand.</param>
    /// <param name="before">The post before, of the same text.</param>
    public static bool IsOfTask(CareerText text, int line, in Period period, HeadFrames frames, in Post before)
    {
        if (period.Kind == PeriodKind.Duration || !FollowsAccount(text, line, frames.Previous)) return false;
        var told = text.Line(line);
        var start = period.Start - text.Lines[line].Start;
        if (OpensLine(told, start) || TellsJob(text, told, period, start) || HeadNamesJob(text, line, frames)) return false;
        var head = text.Text[before.Start..before.HeadEnd];
        return period.Kind == PeriodKind.Date || JobWords.StandIn(head) || text.NamesJob(head);
    }

    // Nothing parts the line from the post before.
    private static bool FollowsAccount(CareerText text, int line, int previous)
    {
        if (previous < 0) return false;
        for (var i = previous + 1; i < line; i++)
        {
            if (text.Lines[i].IsBlank || text.Lines[i].IsHeading) return false;
        }

        return true;
    }

    // Dates that open a line are a post's.
    private static bool OpensLine(ReadOnlySpan<byte> line, int start) => !line[..start].ContainsAnyInRange((byte)'A', (byte)'z');

    private static bool TellsJob(CareerText text, ReadOnlySpan<byte> line, in Period period, int start) =>
        text.NamesJob(line) || ToldPosts.Tell(text, line) || (period.Kind != PeriodKind.Date && JobWords.StandFirstIn(line)) || PostWords.KindOf(line, start, start + period.Length) != PostKind.Work;

    private static bool HeadNamesJob(CareerText text, int line, HeadFrames frames) => frames.Above > 0
        ? line - 1 > frames.Previous && text.IsHeadLine(line - 1) && text.NamesJob(text.Line(line - 1))
        : text.NamesJobBelow(line);
}
