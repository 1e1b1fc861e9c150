namespace Matcher.Reports.Xlsx;

/// <summary>How a cell looks. <see cref="WorkbookStyles"/> writes them in this order.</summary>
internal enum CellStyle
{
    /// <summary>Text on one line.</summary>
    Text = 0,

    /// <summary>Text on as many lines as its column makes of it.</summary>
    Wrapped = 1,

    /// <summary>A whole number.</summary>
    Whole = 2,

    /// <summary>Points: two decimals are shown, all are there.</summary>
    Points = 3,

    /// <summary>A part of one, shown as a percentage.</summary>
    Percent = 4,

    /// <summary>The head of a column.</summary>
    Head = 5,

    /// <summary>A cell for a person to fill.</summary>
    Entry = 6,

    /// <summary>Text that stands out.</summary>
    Strong = 7,

    /// <summary>A score that says too little: the number is there, to sort by, and words are shown in its place.</summary>
    Insufficient = 8,
}
