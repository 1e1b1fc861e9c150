using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Matcher.Reports.Tests.Xlsx;

/// <summary>A workbook as a spreadsheet reads it: sheets of rows of texts and numbers.</summary>
internal sealed class Book
{
    private readonly Dictionary<string, List<string?[]>> _sheets = new(StringComparer.Ordinal);

    public Book(byte[] bytes)
    {
        Bytes = bytes;
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var book = document.WorkbookPart!;
        var texts = book.SharedStringTablePart!.SharedStringTable.Elements<SharedStringItem>().Select(item => item.InnerText.Replace("_x005F_", "_", StringComparison.Ordinal)).ToList();
        foreach (var sheet in book.Workbook.Sheets!.Elements<Sheet>())
        {
            Names.Add(sheet.Name!);
            var part = (WorksheetPart)book.GetPartById(sheet.Id!);
            _sheets[sheet.Name!] = [.. part.Worksheet.Descendants<Row>().Select(row => Cells(row, texts))];
            Xml.Append(part.Worksheet.OuterXml);
        }

        Errors = [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    public byte[] Bytes { get; }

    public List<string> Names { get; } = [];

    public StringBuilder Xml { get; } = new();

    public IReadOnlyList<string> Errors { get; }

    /// <summary>The rows of a sheet, the head first; null for an empty cell, numbers as they are written.</summary>
    public IReadOnlyList<string?[]> this[string sheet] => _sheets[sheet];

    /// <summary>The cells of a column by its head, the head left out.</summary>
    public IReadOnlyList<string?> Column(string sheet, string head)
    {
        var rows = this[sheet];
        var column = Array.FindIndex(rows[0], cell => cell!.Split('\n')[0] == head);
        Assert.True(column >= 0, $"No column {head} among {string.Join(", ", rows[0])}.");
        return [.. rows.Skip(1).Select(row => column < row.Length ? row[column] : null)];
    }

    public IReadOnlyList<decimal> Numbers(string sheet, string head) => [.. Column(sheet, head).Select(cell => decimal.Parse(cell!, CultureInfo.InvariantCulture))];

    private static string?[] Cells(Row row, List<string> texts)
    {
        var cells = new List<string?>();
        foreach (var cell in row.Elements<Cell>())
        {
            var letters = cell.CellReference!.Value!.TrimEnd("0123456789".ToCharArray());
            var column = letters.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1;
            while (cells.Count < column) cells.Add(null);
            cells.Add(cell.DataType?.Value == CellValues.SharedString ? texts[int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)] : cell.CellValue?.Text);
        }

        return [.. cells];
    }
}
