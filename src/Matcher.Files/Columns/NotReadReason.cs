namespace Matcher.Files.Columns;

/// <summary>Why a column is not read.</summary>
public enum NotReadReason
{
    /// <summary>The header is not in the allow-list.</summary>
    NotListed = 0,

    /// <summary>Another column already gives this field, or was mapped to it.</summary>
    AlreadyGiven = 1,

    /// <summary>Current or past pay.</summary>
    PayHistory = 2,

    /// <summary>A pay that may be current or hoped for: the header does not say.</summary>
    UnclearPay = 3,
}
