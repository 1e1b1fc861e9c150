namespace Matcher.Reports.Xlsx;

/// <summary>What a sheet is made of, before its rows.</summary>
/// <param name="Name">Its name; the book makes it fit and unique.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record SheetDesign(string Name, IReadOnlyList<SheetColumn> Columns)
{
    /// <summary>How many columns stay in sight beside the head.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Whether rows can be filtered by what their cells hold.</summary>
    public bool HasFilter { get; init; } = true;
}
