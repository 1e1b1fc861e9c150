namespace Matcher.Periods;

/// <summary>
/// The month that "today" means in a CV. A score must not change from one day to the next, so it is not the machine's
/// clock: it is <see cref="Shipped"/>, or the month that the caller gives; and where the posts of a CV name a later month, that one.
/// </summary>
public readonly record struct ReferenceDate
{
    /// <summary>Makes a month.</summary>
    /// <param name="year">1940 to 2049: the years that are read as dates.</param>
    /// <param name="month">1 to 12; it is counted to its end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month is out of its range.</exception>
    public ReferenceDate(int year, int month)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, DateParser.FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, DateParser.LastYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        (Year, Month) = (year, month);
    }

    /// <summary>The month shipped with the library: December 2025.</summary>
    public static ReferenceDate Shipped { get; } = new(2025, 12);

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The month after it, counted since year 0: where periods that go on end (exclusive).</summary>
    internal int End => (Year * 12) + Month;
}
