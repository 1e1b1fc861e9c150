namespace Matcher.Roles.Reading;

/// <summary>A line of a role document with its continuation lines.</summary>
internal sealed class RoleBlock
{
    /// <summary>The level of a heading that is bold or bare: below every "#".</summary>
    public const int BareLevel = 7;

    /// <summary>The level of a line that only leads in what follows ("À ce titre, vous :").</summary>
    public const int LeadInLevel = 8;

    public required BlockKind Kind { get; set; }

    /// <summary>The first line, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The text without its mark and closing blanks; continuation lines are joined by one space.</summary>
    public required string Text { get; set; }

    /// <summary>Of a heading: 1 to 6 for "#", then <see cref="BareLevel"/> and <see cref="LeadInLevel"/>.</summary>
    public int Level { get; set; }

    /// <summary>The column of the mark or of the text, a tab counting four.</summary>
    public int Indent { get; init; }

    /// <summary>Whether a blank line or a rule stands before.</summary>
    public bool BlankBefore { get; init; }

    /// <summary>The picture that marks an item, or an empty text.</summary>
    public string Picture { get; init; } = "";

    /// <summary>Of a cell of a table: the label of its row or column, or null where it has none.</summary>
    public string? Label { get; init; }

    /// <summary>Of a cell of a table: how strongly another cell of its row asks for it, or null where none tells.</summary>
    public Need? Need { get; init; }

    /// <summary>Whether it is a cell of a table: no line goes on with it.</summary>
    public bool IsCell { get; init; }

    /// <summary>Where each continuation line starts in <see cref="Text"/>, and its number.</summary>
    public List<(int Offset, int Line)> Continuations { get; } = [];

    /// <summary>The document's line that holds a place of the text.</summary>
    public int LineAt(int offset)
    {
        var line = Line;
        foreach (var (start, number) in Continuations)
        {
            if (start <= offset) line = number;
        }

        return line;
    }
}
