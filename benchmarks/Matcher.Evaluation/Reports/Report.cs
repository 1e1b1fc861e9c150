namespace Matcher.Evaluation.Reports;

/// <summary>What a command found: tables, shown as text or as JSON.</summary>
internal sealed class Report
{
    private readonly List<ReportTable> _tables = [];

    /// <summary>The tables, in order.</summary>
    public IReadOnlyList<ReportTable> Tables => _tables;

    /// <summary>Adds a table.</summary>
    public ReportTable Add(ReportTable table)
    {
        _tables.Add(table);
        return table;
    }

    /// <summary>Adds a new table.</summary>
    public ReportTable Add(string title, params string[] columns) => Add(new ReportTable(title, columns));
}
