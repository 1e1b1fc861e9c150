using System.Net;
using System.Text;

namespace Matcher.Roles.Reading;

/// <summary>
/// Turns the HTML that editors and job boards leave in documents into lines: list items, headings and rows of tables.
/// Lines without tags pass unchanged.
/// </summary>
internal sealed class HtmlLines
{
    private static readonly HashSet<string> Tags = WordSet.Of("table thead tbody tfoot tr td th ul ol li p div br h1 h2 h3 h4 h5 h6 "
        + "b strong i em u span a font section article hr sup sub caption colgroup col");

    private readonly List<SourceLine> _lines = [];
    private readonly StringBuilder _text = new();
    private string _mark = "";
    private int _start;
    private List<TableCell>? _row;
    private TableCell? _cell;
    private bool _header;
    private bool _open;

    /// <summary>The lines from line index <paramref name="first"/> on.</summary>
    public static List<SourceLine> Read(IReadOnlyList<string> lines, int first)
    {
        var reader = new HtmlLines();
        for (var i = first; i < lines.Count; i++) reader.Line(lines[i], i + 1);
        reader.Flush(lines.Count);
        reader.EndRow(lines.Count);
        return reader._lines;
    }

    private void Line(string line, int number)
    {
        if (_row is null && !_open && !HasTag(line))
        {
            _lines.Add(new SourceLine(number, line));
            return;
        }

        if (line.AsSpan().Trim().IsEmpty && _row is null)
        {
            Flush(number);
            _open = false;
            _lines.Add(new SourceLine(number, line));
            return;
        }

        for (var i = 0; i < line.Length; i++)
        {
            var end = line[i] == '<' ? line.IndexOf('>', i) : -1;
            if (end > i && Tag(line.AsSpan(i + 1, end - i - 1), out var closes) is { } tag)
            {
                On(tag, closes, number);
                i = end;
                continue;
            }

            if (_text.Length == 0) _start = number;
            if (_text.Length > 0 || !RoleText.IsSpace(line[i])) _text.Append(line[i]);
        }

        if (_open || _row is not null) _text.Append(_text.Length > 0 ? " " : "");
        else Flush(number);
    }

    private void On(string tag, bool closes, int number)
    {
        switch (tag)
        {
            case "tr":
                EndRow(number);
                if (!closes) (_row, _header) = ([], true);
                break;
            case "td" or "th":
                EndCell(number);
                if (closes) break;
                _row ??= [];
                _row.Add(_cell = new TableCell());
                _header &= tag == "th";
                break;
            case "table" or "thead" or "tbody" or "tfoot":
                if (closes) EndRow(number);
                Flush(number);
                break;
            case "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "p" or "div":
                Flush(number);
                _open = !closes;
                _mark = closes || _row is not null ? "" : tag[0] switch { 'l' => "- ", 'h' => new string('#', tag[1] - '0') + " ", _ => "" };
                break;
            case "br" or "ul" or "ol" or "hr":
                Flush(number);
                if (tag is not "br") _open = false;
                break;
            case "b" or "strong" when _cell is null:
                _text.Append(_text.Length == 0 && closes ? "" : "**");
                if (_start == 0) _start = number;
                break;
        }
    }

    private void EndCell(int number)
    {
        Flush(number);
        _cell = null;
    }

    private void EndRow(int number)
    {
        EndCell(number);
        if (_row is { Count: > 0 } row && row.Exists(c => !c.IsEmpty)) _lines.Add(new SourceLine(number, "", row, _header));
        _row = null;
    }

    private void Flush(int number)
    {
        var text = WebUtility.HtmlDecode(_text.ToString()).Trim();
        _text.Clear();
        var line = _start == 0 ? number : _start;
        _start = 0;
        if (text.Length == 0) return;
        if (_cell is not null) _cell.Add(line, text);
        else if (_row is null) _lines.Add(new SourceLine(line, _mark + text));
        _mark = "";
    }

    private static bool HasTag(string line)
    {
        for (var i = line.IndexOf('<', StringComparison.Ordinal); i >= 0; i = line.IndexOf('<', i + 1))
        {
            var end = line.IndexOf('>', i);
            if (end < 0) return false;
            if (Tag(line.AsSpan(i + 1, end - i - 1), out _) is not (null or "br")) return true;
        }

        return false;
    }

    /// <summary>The name of a tag that is known, or null: "&lt;5 ans&gt;" is none.</summary>
    private static string? Tag(ReadOnlySpan<char> inner, out bool closes)
    {
        closes = inner.StartsWith('/');
        if (closes) inner = inner[1..];
        var end = 0;
        while (end < inner.Length && char.IsAsciiLetterOrDigit(inner[end])) end++;
        if (end is 0 or > 8 || end < inner.Length && inner[end] is not (' ' or '/' or '\t')) return null;
        var name = RoleText.Fold(inner[..end]);
        return Tags.Contains(name) ? name : null;
    }
}
