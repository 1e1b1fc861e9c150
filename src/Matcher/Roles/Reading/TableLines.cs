using System.Buffers;

namespace Matcher.Roles.Reading;

/// <summary>
/// Finds the rows of tables: lines between pipes as Markdown has them, and cells with tabs between as they come out of a
/// word processor or a spreadsheet.
/// </summary>
internal static class TableLines
{
    private const int LongestLabel = 60;

    private static readonly SearchValues<char> Rules = SearchValues.Create("|│+-: =\t");

    /// <summary>The same lines, those that are rows with their cells; the rules of a table are left out.</summary>
    public static List<SourceLine> Read(List<SourceLine> lines)
    {
        var found = new List<SourceLine>(lines.Count);
        var inPipes = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var next = i + 1 < lines.Count && lines[i + 1].Cells is null ? lines[i + 1].Text : "";
            if (line.Cells is not null) found.Add(line);
            else if (IsSeparator(line.Text) && (inPipes || IsPiped(next)))
            {
                inPipes = true;
                continue;
            }
            else if (IsPiped(line.Text) || inPipes && IsPipe(line.Text.AsSpan().IndexOfAny('|', '│') is var at and >= 0 ? line.Text[at] : ' ')
                || IsSeparator(next) && line.Text.Contains('|', StringComparison.Ordinal))
            {
                found.Add(line with { Cells = Pipes(line), IsHeader = IsSeparator(next) && !inPipes });
                inPipes = true;
                continue;
            }
            else found.Add(Tabs(line, found.Count > 0 && found[^1].Cells is not null && found[^1].Text.Contains('\t', StringComparison.Ordinal)));

            inPipes = false;
        }

        return found;
    }

    private static bool IsPipe(char c) => c is '|' or '│';

    private static bool IsPiped(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.Length > 2 && IsPipe(trimmed[0]) && trimmed[1..].IndexOfAny('|', '│') >= 0 && !IsSeparator(text);
    }

    private static bool IsSeparator(string text)
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.IndexOfAny('|', '│', '+') >= 0 && trimmed.Contains('-') && trimmed.IndexOfAnyExcept(Rules) < 0
            || trimmed.IndexOfAny('─', '┼', '━') >= 0 && !trimmed.ContainsAnyInRange('0', 'z');
    }

    private static List<TableCell> Pipes(SourceLine line)
    {
        var text = line.Text.AsSpan().Trim().ToString();
        var from = IsPipe(text[0]) ? 1 : 0;
        var to = text.Length > from && IsPipe(text[^1]) && !(text.Length > 1 && text[^2] == '\\') ? text.Length - 1 : text.Length;
        var cells = new List<TableCell>();
        for (var i = from; i <= to; i++)
        {
            if (i < to && (!IsPipe(text[i]) || i > 0 && text[i - 1] == '\\')) continue;
            var cell = new TableCell();
            cell.Add(line.Number, text[from..i]);
            cells.Add(cell);
            from = i + 1;
        }

        return cells;
    }

    /// <summary>A line with tabs inside, or wide blanks after a known heading, is a row; one that opens with a tab goes on with the row above.</summary>
    private static SourceLine Tabs(SourceLine line, bool afterRow)
    {
        var text = line.Text;
        var continues = afterRow && text.StartsWith('\t');
        var start = 0;
        while (start < text.Length && RoleText.IsSpace(text[start])) start++;
        if (start == text.Length) return line;
        if (!continues && LineMark.Bullet(text, start, out _) > 0) return line;
        var gap = text.IndexOf('\t', start);
        var tabbed = gap > 0;
        if (!tabbed && !continues) gap = text.IndexOf("   ", start, StringComparison.Ordinal);
        if (!continues && (gap <= 0 || gap - start > LongestLabel)) return line;
        if (!tabbed && !continues && SectionNames.Recognise(text[start..gap], marked: false) is null) return line;
        if (gap > 0 && text.AsSpan(gap).Trim().IsEmpty) return line;
        var cells = new List<TableCell>();
        if (continues) cells.Add(new TableCell());
        foreach (var part in text[start..].Split(tabbed || continues ? "\t" : "   ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var cell = new TableCell();
            cell.Add(line.Number, part);
            cells.Add(cell);
        }

        // The tab stays in the text: it tells the next line that a row is above.
        return line with { Text = continues ? "\t" : text + "\t", Cells = cells };
    }
}
