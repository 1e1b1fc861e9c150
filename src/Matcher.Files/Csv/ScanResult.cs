namespace Matcher.Files.Csv;

/// <summary>How the scan of one record ended.</summary>
internal enum ScanResult
{
    /// <summary>The quoting is sound up to a line break or the end of the input.</summary>
    Sound = 0,

    /// <summary>The bytes given end inside the record.</summary>
    Incomplete = 1,

    /// <summary>Text follows a closing quote.</summary>
    TextAfterQuote = 2,

    /// <summary>A quote stands inside a field that is not quoted.</summary>
    StrayQuote = 3,

    /// <summary>The input ends inside quotes.</summary>
    NeverClosed = 4,

    /// <summary>More fields than allowed; the scan stopped there.</summary>
    TooManyFields = 5,
}
