using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Matcher.Files.Output;

namespace Matcher.Reports.Xlsx;

/// <summary>Writes one sheet row after row: the first rows wait until there are enough of them to tell how wide columns must be.</summary>
internal sealed class SheetWriter
{
    private const int RowsLookedAt = 500;
    private const double HeadHeight = 48;

    private readonly SheetDesign _design;
    private readonly SharedTexts _texts;
    private readonly OpenXmlWriter _writer;
    private readonly string[] _letters;
    private readonly List<Cell[]> _waiting = [];
    private double[] _widths = [];
    private bool _started;

    /// <summary>Starts a sheet.</summary>
    public SheetWriter(WorksheetPart part, SheetDesign design, SharedTexts texts)
    {
        _design = design;
        _texts = texts;
        _writer = OpenXmlWriter.Create(part);
        _letters = [.. Enumerable.Range(0, design.Columns.Count).Select(SheetFrame.Letters)];
    }

    /// <summary>Rows so far, the head included.</summary>
    public int RowCount { get; private set; } = 1;

    /// <summary>Adds a row, a cell a column; cells left out at its end are empty.</summary>
    public void Add(Cell[] cells)
    {
        RowCount++;
        if (_started)
        {
            Write(cells, RowCount);
            return;
        }

        _waiting.Add(cells);
        if (_waiting.Count == RowsLookedAt) Start();
    }

    /// <summary>Ends the sheet.</summary>
    public void Finish()
    {
        if (!_started) Start();
        _writer.WriteEndElement();
        foreach (var element in SheetFrame.After(_design, RowCount)) _writer.WriteElement(element);
        _writer.WriteEndElement();
        _writer.Dispose();
    }

    private void Start()
    {
        _started = true;
        _widths = [.. _design.Columns.Select((column, i) => ColumnWidths.Of(column, _waiting.Where(row => i < row.Length).Select(row => row[i])))];
        _writer.WriteStartElement(SheetFrame.Root());
        foreach (var element in SheetFrame.Before(_design, _widths)) _writer.WriteElement(element);
        _writer.WriteStartElement(new SheetData());
        _writer.WriteStartElement(new Row { RowIndex = 1, Height = HeadHeight, CustomHeight = true });
        for (var i = 0; i < _letters.Length; i++) Write(_design.Columns[i].Head, CellStyle.Head, i, 1);
        _writer.WriteEndElement();
        for (var i = 0; i < _waiting.Count; i++) Write(_waiting[i], i + 2);
        _waiting.Clear();
    }

    private void Write(Cell[] cells, int row)
    {
        var lines = ColumnWidths.Lines(_design.Columns, _widths, cells);
        _writer.WriteStartElement(new Row { RowIndex = (uint)row, Height = lines > 1 ? lines * ColumnWidths.LineHeight : null });
        for (var i = 0; i < _letters.Length; i++) Write(i < cells.Length ? cells[i] : Cell.Empty, _design.Columns[i].Style, i, row);
        _writer.WriteEndElement();
    }

    private void Write(Cell cell, CellStyle style, int column, int row)
    {
        var written = new DocumentFormat.OpenXml.Spreadsheet.Cell { CellReference = _letters[column] + row.ToString(CultureInfo.InvariantCulture) };
        if (cell.Text is { Length: > 0 } text)
        {
            var fit = CellText.Fit(text);
            written.StyleIndex = WorkbookStyles.NumberOf(style, isInert: !ReferenceEquals(SpreadsheetText.Inert(fit), fit));
            written.DataType = CellValues.SharedString;
            written.CellValue = new CellValue(_texts.Of(fit).ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            // An empty cell has its looks: one to fill shows that it waits, others keep the line under the row.
            written.StyleIndex = WorkbookStyles.NumberOf(style);
            if (cell.Number is { } number) written.CellValue = new CellValue(number.ToString(CultureInfo.InvariantCulture));
        }

        _writer.WriteElement(written);
    }
}
