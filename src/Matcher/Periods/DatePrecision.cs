namespace Matcher.Periods;

/// <summary>How precisely a date is given.</summary>
internal enum DatePrecision : byte
{
    /// <summary>The year alone.</summary>
    Year,

    /// <summary>The month, or a part of the year of which a month is made.</summary>
    Month,
}
