namespace Matcher.Reports.Xlsx;

/// <summary>What a cell holds: a text, a number, or nothing. Its column says how it looks.</summary>
/// <param name="Text">The text, or null.</param>
/// <param name="Number">The number, or null.</param>
internal readonly record struct Cell(string? Text, decimal? Number)
{
    /// <summary>How it looks where that is not how its column does.</summary>
    public CellStyle? Style { get; init; }

    /// <summary>An empty cell.</summary>
    public static Cell Empty => default;

    public static implicit operator Cell(string text) => new(text, Number: null);

    public static implicit operator Cell(int number) => new(Text: null, number);

    /// <summary>Millionths as the number that they are, to the last digit.</summary>
    public static Cell Micros(int micros) => new(Text: null, micros / 1_000_000m);
}
