namespace Matcher.Periods;

/// <summary>How a period is named.</summary>
internal enum PeriodKind : byte
{
    /// <summary>By its two bounds: "2012-2016".</summary>
    Range,

    /// <summary>By its beginning, and it goes on: "depuis 2019", "mars 2015 à ce jour".</summary>
    Since,

    /// <summary>By how long it has lasted: "depuis 6 ans".</summary>
    SinceDuration,

    /// <summary>By one date: "2003", "mars 2014", "été 2011".</summary>
    Date,

    /// <summary>By its length alone: "18 mois".</summary>
    Duration,
}
