namespace Matcher.Evaluation.Reports;

/// <summary>A table of a report.</summary>
/// <param name="title">What it tells.</param>
/// <param name="columns">The columns; also the names of the values in JSON.</param>
internal sealed class ReportTable(string title, params string[] columns)
{
    private readonly List<Cell[]> _rows = [];

    /// <summary>What it tells.</summary>
    public string Title => title;

    /// <summary>The columns.</summary>
    public IReadOnlyList<string> Columns => columns;

    /// <summary>The rows.</summary>
    public IReadOnlyList<Cell[]> Rows => _rows;

    /// <summary>Remarks under the table.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Adds a row, one value a column.</summary>
    public void Add(params Cell[] cells)
    {
        if (cells.Length != columns.Length) throw new ArgumentException($"{cells.Length} values for {columns.Length} columns.", nameof(cells));
        _rows.Add(cells);
    }
}
