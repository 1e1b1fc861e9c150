using System.Globalization;

namespace Matcher.Reports.Xlsx;

/// <summary>Finds how wide columns must be for what is in them.</summary>
internal static class ColumnWidths
{
    // Room for the margins of a cell; and for the button of the filter, beside the head.
    private const double Margin = 1.7;
    private const double Button = 2.5;

    /// <summary>The width of a column in characters of its font.</summary>
    /// <param name="column">The column.</param>
    /// <param name="cells">Its cells, or enough of them.</param>
    public static double Of(SheetColumn column, IEnumerable<Cell> cells)
    {
        // A head wraps between words: its longest word must fit.
        var head = column.Head.Split(' ', '\n').Max(Width) + Button;
        var widest = cells.Select(cell => Width(cell, column.Style)).DefaultIfEmpty(0).Max();
        return Math.Min(Math.Max(Math.Max(head, widest + Margin), column.Least), column.Most);
    }

    private static double Width(Cell cell, CellStyle style) => cell switch
    {
        { Text: { } text } => text.Split('\n').Max(Width),
        { Number: { } number } => Shown(number, style).Length,
        _ => 0,
    };

    private static string Shown(decimal number, CellStyle style) => number.ToString(
        style switch { CellStyle.Points => "0.00", CellStyle.Percent => "0%", _ => "0" }, CultureInfo.InvariantCulture);

    // Ideographs and the like take two columns; what is drawn over the character before, none.
    private static double Width(string text) => text.Sum(c => c switch
    {
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0.0,
        >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60' => 2.0,
        _ => 1.0,
    });
}
