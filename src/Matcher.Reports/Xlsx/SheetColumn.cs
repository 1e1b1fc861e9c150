namespace Matcher.Reports.Xlsx;

/// <summary>A column of a sheet.</summary>
/// <param name="Head">What stands at its top.</param>
/// <param name="Style">How its cells look.</param>
internal sealed record SheetColumn(string Head, CellStyle Style)
{
    /// <summary>The most characters that it is wide, unless told.</summary>
    public const double DefaultMost = 60;

    /// <summary>The most characters that it is wide; cells that have more are wrapped or cut by the eye.</summary>
    public double Most { get; init; } = DefaultMost;

    /// <summary>The least characters that it is wide.</summary>
    public double Least { get; init; }

    /// <summary>The number whose bar fills the cell, or null where numbers have no bars.</summary>
    public decimal? BarTo { get; init; }

    /// <summary>The words that are offered to who fills the cell; others may be typed.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Texts that colour their cell.</summary>
    public IReadOnlyList<(string Text, Tint Tint)> Tints { get; init; } = [];
}
