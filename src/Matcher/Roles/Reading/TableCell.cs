namespace Matcher.Roles.Reading;

/// <summary>One cell of a table: its lines, each with its number.</summary>
internal sealed class TableCell
{
    public List<(int Line, string Text)> Parts { get; } = [];

    public bool IsEmpty => !Parts.Exists(p => p.Text.Any(char.IsLetterOrDigit));

    /// <summary>The text of a cell of one line without emphasis marks, as labels are; empty for others.</summary>
    public string Label => Parts is [var only] ? only.Text.Trim('*', '_', ' ', '\u00A0') : "";

    public void Add(int line, string text)
    {
        foreach (var part in text.Split(["<br>", "<br/>", "<br />"], StringSplitOptions.None)) AddItems(line, part);
    }

    /// <summary>"• Accueillir • Orienter": the items of a list that was pressed into one cell.</summary>
    private void AddItems(int line, string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (!LineMark.IsTightBullet(text[i])) continue;
            AddPart(line, text[start..i]);
            start = i;
        }

        AddPart(line, text[start..]);
    }

    private void AddPart(int line, string text)
    {
        var part = text.Trim(' ', '\t', '\u00A0', '\u200B', '\uFEFF').Trim();
        if (part.Length > 0) part = part[LineMark.Bullet(part, 0, out _)..].Trim();
        if (LineMark.Bold(part) is { } bold) part = bold;
        if (part.Any(char.IsLetterOrDigit)) Parts.Add((line, part));
    }
}
