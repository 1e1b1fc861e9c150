using System.Globalization;

namespace Matcher.Reports.Xlsx;

/// <summary>Finds how wide columns must be for what is in them, and how high rows are then: not every spreadsheet looks by itself.</summary>
internal static class ColumnWidths
{
    /// <summary>The height of a line of text, in points.</summary>
    public const double LineHeight = 15;

    // The highest that a row may be is 409 points.
    private const int MostLines = 27;

    // Widths are told in digits; letters are a little narrower on average.
    private const double LettersADigit = 1.05;

    // Room for the margins of a cell and the indent of its text; and for the button of the filter, beside the head.
    private const double Margin = 3;
    private const double Button = 2.5;

    // What is shown in place of a score, in either language.
    private const double InsufficientWidth = 26;

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

    /// <summary>How many lines a row needs.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="widths">Their widths.</param>
    /// <param name="cells">The cells of the row.</param>
    public static int Lines(IReadOnlyList<SheetColumn> columns, double[] widths, Cell[] cells)
    {
        var most = 1;
        for (var i = 0; i < cells.Length; i++)
        {
            if (columns[i].Style != CellStyle.Wrapped || cells[i].Text is not { Length: > 0 } text) continue;
            most = Math.Max(most, text.Split('\n').Sum(line => Lines(line, (widths[i] - Margin) * LettersADigit)));
        }

        return Math.Min(most, MostLines);
    }

    private static int Lines(string line, double width)
    {
        var (lines, column) = (1, 0.0);
        foreach (var word in line.Split(' '))
        {
            var length = Width(word);
            if (column > 0 && column + 1 + length > width) (lines, column) = (lines + 1, 0);
            column += length + (column > 0 ? 1 : 0);
            for (; column > width; column -= width) lines++;
        }

        return lines;
    }

    private static double Width(Cell cell, CellStyle style) => cell switch
    {
        { Style: CellStyle.Insufficient } => InsufficientWidth,
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
