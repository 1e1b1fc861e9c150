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
        if (period.Kind == PeriodKind.Duration || !frames.IsInAccount || HasLabel(text, line)) return false;
        var start = text.Lines[line].Start;
        // Dates that open a line are a post's, or a part of the post before: "1998-2002 tour conventionnel".
        if (!text.HasWords(start, period.Start)) return IsPart(text, line, period, before) && NamesJob(text, before);
        var clause = text.Text[StartOfClause(text.Text, start, period.Start)..text.Lines[line].End];
        if (TellsJob(text, clause, period) || PostWords.KindOf(text.Line(line), period.Start - start, period.End - start) != PostKind.Work || HeadNamesJob(text, line, frames)) return false;
        return period.Kind == PeriodKind.Date || NamesJob(text, before);
    }

    // In a form the dates of a post have a label.
    private static bool HasLabel(CareerText text, int line) =>
        FormLabels.Of(text.Line(line), out int _) == FormLabel.Dates || (line > 0 && FormLabels.Of(text.Line(line - 1), out bool isAlone) == FormLabel.Dates && isAlone);

    private static bool IsPart(CareerText text, int line, in Period period, in Post before)
    {
        if (before.Period.Kind == PeriodKind.Duration || period.From < before.Period.From || period.To > before.Period.To || period.Months >= before.Period.Months) return false;
        var told = text.Text[Math.Min(period.End, text.Lines[line].End)..text.Lines[line].End];
        return told.ContainsAnyInRange((byte)'A', (byte)'z') && !JobWords.StandIn(told) && !text.NamesJob(told) && PostWords.KindOf(told, 0, 0) == PostKind.Work && !text.NamesJobBelow(line);
    }

    // "Référente de 8 jeunes ; projet d'établissement 2018-2023" opens with a job, but the dates are of another clause.
    private static int StartOfClause(ReadOnlySpan<byte> text, int start, int period)
    {
        var last = text[start..period].LastIndexOf("; "u8);
        return last < 0 ? start : start + last + 2;
    }

    private static bool NamesJob(CareerText text, in Post post)
    {
        var head = text.Text[post.Start..post.HeadEnd];
        return JobWords.StandIn(head) || text.NamesJob(head);
    }

    private static bool TellsJob(CareerText text, ReadOnlySpan<byte> clause, in Period period) =>
        text.NamesJob(clause) || ToldPosts.Tell(text, clause) || (period.Kind != PeriodKind.Date && JobWords.StandFirstIn(clause));

    private static bool HeadNamesJob(CareerText text, int line, HeadFrames frames) => frames.Above > 0
        ? line - 1 > frames.Previous && text.IsHeadLine(line - 1) && text.NamesJob(text.Line(line - 1))
        : text.NamesJobBelow(line);
}
