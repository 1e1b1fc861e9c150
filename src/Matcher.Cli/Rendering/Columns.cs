namespace Matcher.Cli.Rendering;

/// <summary>Rows of cells in line, without a frame: what a person reads and another program can still cut up.</summary>
internal sealed class Columns
{
    private const int Gap = 2;
    private const int LeastLast = 12;

    private readonly List<(string[] Cells, Ink Ink)> _rows = [];
    private readonly bool[] _isRight;

    /// <summary>Starts with the heads.</summary>
    /// <param name="heads">A head a column; one that starts with ">" stands to the right, as its cells do.</param>
    public Columns(params string[] heads)
    {
        _isRight = [.. heads.Select(head => head.StartsWith('>'))];
        _rows.Add(([.. heads.Select(head => head.TrimStart('>'))], Ink.Faint));
    }

    /// <summary>Adds a row.</summary>
    public void Add(params string[] cells) => Add(Ink.Plain, cells);

    /// <summary>Adds a row in an ink.</summary>
    public void Add(Ink ink, params string[] cells) => _rows.Add((cells, ink));

    /// <summary>Writes the rows; the last column takes the width that is left, and is shortened to it.</summary>
    public void Write(TextPage page, int indent = 0)
    {
        var last = _isRight.Length - 1;
        var widths = Enumerable.Range(0, _isRight.Length).Select(column => _rows.Max(row => SafeText.Width(row.Cells[column]))).ToArray();
        var before = indent + widths.Take(last).Sum(width => width + Gap);
        widths[last] = Math.Min(widths[last], Math.Max(page.Width - before, LeastLast));
        foreach (var (cells, ink) in _rows)
        {
            var line = "";
            for (var column = 0; column < cells.Length; column++)
            {
                var cell = column == last ? SafeText.Shorten(cells[column], widths[column]) : cells[column];
                var blanks = new string(' ', widths[column] - SafeText.Width(cell));
                line += (column > 0 ? new string(' ', Gap) : "") + (_isRight[column] ? blanks + cell : cell + blanks);
            }

            page.Row(indent, new Run(line, ink));
        }
    }
}
