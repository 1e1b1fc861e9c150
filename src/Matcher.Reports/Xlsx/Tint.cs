namespace Matcher.Reports.Xlsx;

/// <summary>The colour of a cell whose text says how things stand: the text tells, the colour helps. <see cref="WorkbookStyles"/> writes them in this order.</summary>
internal enum Tint
{
    /// <summary>Covered.</summary>
    Good = 0,

    /// <summary>Covered in part.</summary>
    Fair = 1,

    /// <summary>Denied.</summary>
    Bad = 2,

    /// <summary>Not spoken of.</summary>
    Faint = 3,
}
