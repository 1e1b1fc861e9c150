using System.Text;

namespace Matcher.Cli.Rendering;

/// <summary>A page of text that is wrapped between words, in plain letters or in colours.</summary>
/// <param name="width">Columns.</param>
/// <param name="hasColor">Whether inks show.</param>
internal sealed class TextPage(int width, bool hasColor)
{
    private const char Newline = '\n';

    private readonly StringBuilder _page = new();

    /// <summary>Columns.</summary>
    public int Width => width;

    /// <summary>An empty line, but not at the top, nor two in a row.</summary>
    public void Blank()
    {
        if (_page.Length > 1 && _page[^2] != Newline) _page.Append(Newline);
    }

    /// <summary>A rule across the page.</summary>
    public void Rule(char c = '─') => Line(0, new Run(new string(c, width), Ink.Faint));

    /// <summary>A line as it stands, whatever its length: cells in columns are not wrapped.</summary>
    public void Row(int indent, Run run)
    {
        var line = new InkedLine(_page, hasColor);
        line.Start(indent);
        foreach (var c in run.Text)
        {
            if (c == ' ') line.AddBlanks(1);
            else line.Add(c, run.Ink);
        }

        line.End();
    }

    /// <summary>A line without indent.</summary>
    public void Line(params ReadOnlySpan<Run> runs) => Line(0, 0, runs);

    /// <summary>A line at an indent, where its wrapped lines stand too.</summary>
    public void Line(int indent, params ReadOnlySpan<Run> runs) => Line(indent, indent, runs);

    /// <summary>A line, wrapped between words.</summary>
    /// <param name="indent">Columns before the first line.</param>
    /// <param name="hanging">Columns before the lines after.</param>
    /// <param name="runs">The text; ordinary blanks are where it may break, no-break ones are not.</param>
    public void Line(int indent, int hanging, params ReadOnlySpan<Run> runs)
    {
        var (text, inks) = Join(runs);
        var line = new InkedLine(_page, hasColor);
        line.Start(indent);
        var column = indent;
        var isEmpty = true;
        for (var i = 0; i < text.Length;)
        {
            var word = i;
            while (word < text.Length && text[word] == ' ') word++;
            var end = word;
            while (end < text.Length && text[end] != ' ') end++;
            var blanks = isEmpty ? 0 : word - i;
            if (!isEmpty && column + blanks + SafeText.Width(text[word..end]) > width)
            {
                Break();
                blanks = 0;
            }

            line.AddBlanks(blanks);
            column += blanks;
            for (var c = word; c < end; c++)
            {
                // A word longer than the line, such as an address, is cut.
                if (column >= width && SafeText.Width(text[c]) > 0) Break();
                line.Add(text[c], inks[c]);
                column += SafeText.Width(text[c]);
                isEmpty = false;
            }

            i = end;
        }

        line.End();

        void Break()
        {
            line.End();
            line.Start(hanging);
            column = hanging;
        }
    }

    /// <summary>The page.</summary>
    public override string ToString() => _page.ToString();

    private static (string Text, Ink[] Inks) Join(ReadOnlySpan<Run> runs)
    {
        var text = new StringBuilder();
        var inks = new List<Ink>();
        foreach (var run in runs)
        {
            text.Append(run.Text.ReplaceLineEndings(" "));
            while (inks.Count < text.Length) inks.Add(run.Ink);
        }

        return (text.ToString(), [.. inks]);
    }
}
