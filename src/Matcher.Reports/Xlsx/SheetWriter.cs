using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Matcher.Reports.Xlsx;

/// <summary>
/// Writes one sheet row after row: the first rows wait until there are enough of them to tell how wide columns must be.
/// Cells are written as they are spelt in the file, which takes a fraction of the time that an object for each does.
/// </summary>
internal sealed class SheetWriter
{
    private const int RowsLookedAt = 500;
    private const double HeadHeight = 48;

    private readonly SheetDesign _design;
    private readonly SharedTexts _texts;
    private readonly Stream _stream;
    private readonly XmlWriter _writer;
    private readonly string[] _letters;
    private readonly List<Cell[]> _waiting = [];
    private double[] _widths = [];
    private bool _started;

    /// <summary>Starts a sheet.</summary>
    public SheetWriter(WorksheetPart part, SheetDesign design, SharedTexts texts)
    {
        _design = design;
        _texts = texts;
        _stream = part.GetStream(FileMode.Create, FileAccess.Write);
        _writer = XmlWriter.Create(_stream);
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
        foreach (var element in SheetFrame.After(_design, RowCount)) element.WriteTo(_writer);
        _writer.WriteEndElement();
        _writer.Dispose();
        _stream.Dispose();
    }

    private void Start()
    {
        _started = true;
        _widths = [.. _design.Columns.Select((column, i) => ColumnWidths.Of(column, _waiting.Where(row => i < row.Length).Select(row => row[i])))];
        SheetFrame.WriteStart(_writer);
        foreach (var element in SheetFrame.Before(_design, _widths)) element.WriteTo(_writer);
        _writer.WriteStartElement(SheetFrame.Prefix, "sheetData", SheetFrame.Namespace);
        Write([.. _design.Columns.Select(column => (Cell)column.Head)], 1, HeadHeight, isHead: true);
        for (var i = 0; i < _waiting.Count; i++) Write(_waiting[i], i + 2);
        _waiting.Clear();
    }

    private void Write(Cell[] cells, int row)
    {
        var lines = ColumnWidths.Lines(_design.Columns, _widths, cells);
        Write(cells, row, lines > 1 ? lines * ColumnWidths.LineHeight : 0, isHead: false);
    }

    private void Write(Cell[] cells, int row, double height, bool isHead)
    {
        var number = row.ToString(CultureInfo.InvariantCulture);
        _writer.WriteStartElement(SheetFrame.Prefix, "row", SheetFrame.Namespace);
        _writer.WriteAttributeString("r", number);
        if (height > 0) _writer.WriteAttributeString("ht", height.ToString(CultureInfo.InvariantCulture));
        if (isHead) _writer.WriteAttributeString("customHeight", "1");
        for (var i = 0; i < _letters.Length; i++)
            {
            var cell = i < cells.Length ? cells[i] : Cell.Empty;
            Write(cell, isHead ? CellStyle.Head : cell.Style ?? _design.Columns[i].Style, _letters[i] + number);
        }

        _writer.WriteEndElement();
    }

    // An empty cell has its looks: one to fill shows that it waits, others keep the line under the row.
    private void Write(Cell cell, CellStyle style, string place)
    {
        var text = cell.Text is { Length: > 0 } some ? _texts.Of(some) : ((int Number, bool IsInert)?)null;
        _writer.WriteStartElement(SheetFrame.Prefix, "c", SheetFrame.Namespace);
        _writer.WriteAttributeString("r", place);
        _writer.WriteAttributeString("s", WorkbookStyles.NumberOf(style, text?.IsInert ?? false).ToString(CultureInfo.InvariantCulture));
        if (text is not null) _writer.WriteAttributeString("t", "s");
        var value = text?.Number ?? cell.Number;
        if (value is not null) _writer.WriteElementString(SheetFrame.Prefix, "v", SheetFrame.Namespace, value.Value.ToString(CultureInfo.InvariantCulture));
        _writer.WriteEndElement();
    }
}
