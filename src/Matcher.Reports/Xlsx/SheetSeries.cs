namespace Matcher.Reports.Xlsx;

/// <summary>Rows of one design: one sheet of them, or several where they are more than a sheet holds.</summary>
/// <param name="book">The book.</param>
/// <param name="design">What its sheets are made of.</param>
/// <param name="order">Where they stand among the tabs.</param>
internal sealed class SheetSeries(WorkbookDraft book, SheetDesign design, int order)
{
    private string? _name = book.TakeName(design.Name);
    private SheetWriter? _sheet;

    /// <summary>Adds a row, a cell a column.</summary>
    public void Add(params Cell[] cells)
    {
        if (_sheet?.RowCount == book.MostRows) Finish();
        (_sheet ??= Start()).Add(cells);
    }

    /// <summary>Ends the series; one without rows has one sheet with its heads.</summary>
    public void Finish()
    {
        (_sheet ?? Start()).Finish();
        _sheet = null;
    }

    private SheetWriter Start()
    {
        var name = _name ?? book.TakeName(design.Name);
        _name = null;
        return new SheetWriter(book.Open(name, order), design, book.Texts);
    }
}
