namespace Matcher.Periods;

/// <summary>A date as written: a year, a month of a year, a season.</summary>
/// <param name="Year">The year; 0 where only a month is named.</param>
/// <param name="Month">The first month, 1 to 12; 0 where the year alone is named.</param>
/// <param name="Length">How many months it covers, where a month is named.</param>
/// <param name="IsWeak">Whether it is a date only as a bound of a period: "sept. 12", "09/12".</param>
/// <param name="Next">The item after it.</param>
internal readonly record struct Moment(int Year, int Month, int Length, bool IsWeak, int Next)
{
    /// <summary>Whether the month is given.</summary>
    public DatePrecision Precision => Month == 0 ? DatePrecision.Year : DatePrecision.Month;

    /// <summary>The month of a beginning: a year alone stands for its July.</summary>
    public int AsBeginning => (Year * 12) + (Month == 0 ? MiddleOfYear : Month - 1);

    /// <summary>The month after an end.</summary>
    public int AsEnd => (Year * 12) + (Month == 0 ? MiddleOfYear : Month - 1 + Length);

    private const int MiddleOfYear = 6;
}
