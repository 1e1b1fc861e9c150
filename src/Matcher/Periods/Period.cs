namespace Matcher.Periods;

/// <summary>A period of time that a text names. Months are counted since year 0: year x 12 + month - 1.</summary>
/// <param name="Start">The first byte of the passage that names it.</param>
/// <param name="Length">The length of the passage in bytes.</param>
/// <param name="From">Its first month; 0 where only a duration is named.</param>
/// <param name="To">The month after its last (exclusive); for a duration, the number of months.</param>
/// <param name="Kind">How it is named.</param>
/// <param name="FromPrecision">Whether the beginning is given to the month or to the year.</param>
/// <param name="ToPrecision">Whether the end is.</param>
/// <remarks>
/// A bound that gives the year alone stands for its middle (July), so that "2012-2016" counts four years, and "depuis 2016"
/// neither the most nor the least it can mean. A lone year is the whole of it, as are two bounds in one year.
/// </remarks>
internal readonly record struct Period(int Start, int Length, int From, int To, PeriodKind Kind, DatePrecision FromPrecision, DatePrecision ToPrecision)
{
    /// <summary>Whether it goes on today: "depuis", "à ce jour".</summary>
    public bool IsOpen => Kind is PeriodKind.Since or PeriodKind.SinceDuration;

    /// <summary>Whether it has a beginning and an end, be it today.</summary>
    public bool IsSpan => Kind is PeriodKind.Range or PeriodKind.Since or PeriodKind.SinceDuration;

    /// <summary>How many months it counts.</summary>
    public int Months => To - From;

    /// <summary>The first byte after the passage.</summary>
    public int End => Start + Length;

    /// <summary>The same period when today is another month.</summary>
    /// <param name="read">The month after the one that was today when it was read.</param>
    /// <param name="today">The month after the one that is today.</param>
    public Period Until(int read, int today) => Kind switch
    {
        PeriodKind.Since => this with { To = Math.Max(today, From + 1) },
        PeriodKind.SinceDuration => this with { From = From + today - read, To = To + today - read },
        _ => this,
    };
}
