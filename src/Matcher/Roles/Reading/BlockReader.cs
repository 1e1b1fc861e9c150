namespace Matcher.Roles.Reading;

/// <summary>
/// Reads lines into headings, list items and plain lines. Headings are "#" to "######", underlined lines, lines in
/// bold alone, bare lines whose words name a section, and lines in capitals or closed by a colon before a list.
/// </summary>
internal sealed class BlockReader
{
    private const int MaxHeadingWords = 9;
    private const int MaxUnderlined = 80;

    private const int MaxSubheadingWords = 8;

    private readonly List<RoleBlock> _blocks = [];
    private readonly bool _mostlyCapitals;
    private string _above = "";
    private bool _blank = true;
    private bool _comment;
    private bool _nextIsFull;

    private readonly HashSet<int> _arrows;

    private BlockReader(List<SourceLine> lines)
    {
        _arrows = Arrows(lines);
        _mostlyCapitals = lines.Count(l => IsCapitals(l.Text)) * 2 > lines.Count(l => l.Text.AsSpan().IndexOfAnyInRange('A', 'z') >= 0);
    }

    /// <summary>
    /// The lines whose ">" is a bullet: two or more of them right below a line without one. A quotation stands apart, and a
    /// quoted document has one before every line.
    /// </summary>
    private static HashSet<int> Arrows(List<SourceLine> lines)
    {
        var found = new HashSet<int>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (!LineMark.OpensQuoted(lines[i].Text) || LineMark.OpensQuoted(lines[i - 1].Text) || lines[i - 1].Text.AsSpan().Trim().IsEmpty) continue;
            var end = i;
            while (end < lines.Count && LineMark.OpensQuoted(lines[end].Text)) end++;
            if (end - i < 2) continue;
            for (var k = i; k < end; k++) found.Add(lines[k].Number);
        }

        return found;
    }

    /// <summary>The blocks of <paramref name="lines"/> from line index <paramref name="first"/> on.</summary>
    public static List<RoleBlock> Read(IReadOnlyList<string> lines, int first)
    {
        var source = TableLines.Read(HtmlLines.Read(lines, first));
        var reader = new BlockReader(source);
        for (var i = 0; i < source.Count; i++)
        {
            reader._nextIsFull = i + 1 < source.Count && !source[i + 1].Text.AsSpan().Trim().IsEmpty;
            if (source[i].Cells is null) reader.Add(source[i]);
            else i = reader.AddTable(source, i);
        }

        reader.FindLeadIns();
        return reader._blocks;
    }

    /// <summary>Takes in a table and gives the index of its last row.</summary>
    private int AddTable(List<SourceLine> lines, int first)
    {
        var last = first;
        while (last + 1 < lines.Count && lines[last + 1].Cells is not null) last++;
        _blocks.AddRange(TableReader.Read(lines.GetRange(first, last + 1 - first)));
        (_above, _blank) = ("", true);
        return last;
    }

    private void Add(SourceLine source)
    {
        var index = source.Number;
        var line = (_arrows.Contains(index) ? source.Text : StripQuote(source.Text)).TrimEnd();
        var trimmed = line.Trim(' ', '\t', '\u00A0', '\u200B', '\uFEFF').Trim();
        if (trimmed.Length == 0 || IsComment(trimmed))
        {
            _blank = true;
            return;
        }

        if (LineMark.IsRule(trimmed))
        {
            if (!_blank && LineMark.IsUnderline(trimmed) && _blocks[^1] is { Kind: BlockKind.Text, IsCell: false, Continuations.Count: 0 } title
                && title.Text.Length <= MaxUnderlined && !title.Text.EndsWith('.'))
            {
                title.Kind = BlockKind.Heading;
                title.Level = trimmed[0] == '=' ? 1 : 2;
            }

            _blank = true;
            return;
        }

        var at = 0;
        while (at < line.Length && RoleText.IsSpace(line[at])) at++;
        var indent = Column(line, at);
        var level = LineMark.Heading(trimmed, out var heading);
        if (level > 0) Push(BlockKind.Heading, index, heading.Trim('*', '_', ' '), indent, level);
        else if (LineMark.Bold(trimmed) is { } bold && bold.AsSpan().Count(' ') <= MaxHeadingWords)
            Push(BlockKind.Heading, index, bold, indent, RoleBlock.BareLevel);
        else if ((LineMark.Decorated(trimmed) ?? Emphasised(trimmed)) is { } marked && marked.AsSpan().Count(' ') <= MaxHeadingWords)
            Push(BlockKind.Heading, index, marked, indent, RoleBlock.BareLevel);
        else if (LineMark.Bullet(line, at, out var numbered) is var start and > 0)
            PushBullet(index, line[start..].Trim(), indent, numbered);
        else if (LineMark.Picture(line, at) is var after and > 0 && SectionNames.Recognise(line[after..], marked: false) is null)
            PushBullet(index, line[after..].Trim(), indent, numbered: false, line[at..after].Trim());
        else AddText(index, trimmed, indent);
        _above = trimmed;
        _blank = false;
    }

    /// <summary>One line in italics may be a remark: it heads what its words name, or, after a blank line, what stands right below.</summary>
    private string? Emphasised(string trimmed) =>
        LineMark.Emphasised(trimmed) is { } inner && (SectionNames.Recognise(inner, marked: true) is not null || _blank && _nextIsFull) ? inner : null;

    private void PushBullet(int index, string text, int indent, bool numbered, string picture = "")
    {
        if (text.Length == 0) return;
        // "1. Missions" heads a section; so does "- Compétences :" before its list.
        var heads = numbered || text.EndsWith(':');
        if (heads && SectionNames.Recognise(text, marked: false) is not null)
            Push(BlockKind.Heading, index, text, indent, RoleBlock.BareLevel);
        else Push(BlockKind.Bullet, index, text, indent, 0, picture);
    }

    private void AddText(int index, string text, int indent)
    {
        if (_blocks.Count > 0 && !_blank && !_blocks[^1].IsCell && Continues(_blocks[^1], text, indent))
        {
            var block = _blocks[^1];
            block.Continuations.Add((block.Text.Length + 1, index));
            block.Text += " " + text;
            return;
        }

        if (IsBareHeading(text)) Push(BlockKind.Heading, index, text, indent, RoleBlock.BareLevel);
        else Push(BlockKind.Text, index, text, indent, 0);
    }

    private bool Continues(RoleBlock block, string text, int indent) => block.Kind switch
    {
        BlockKind.Bullet => indent > block.Indent && indent > 0 && !(text.EndsWith(':') && IsBareHeading(text))
            || Wrapping.Continues(block.Text, _above, text),
        BlockKind.Text => indent > block.Indent + 1 || Wrapping.Continues(block.Text, _above, text),
        _ => false,
    };

    private bool IsBareHeading(string text)
    {
        if (text.EndsWith('.') || text.Length > 100) return false;
        if (SectionNames.Recognise(text, marked: false) is not null) return true;
        return _blank && !_mostlyCapitals && IsCapitals(text) && RoleWords.Of(text) is { Count: >= 2 and <= MaxHeadingWords } words
            && words.Exists(w => w.Key.Length >= 5);
    }

    /// <summary>A plain line closed by a colon before a list is the list's heading or only leads it in.</summary>
    private void FindLeadIns()
    {
        for (var i = 0; i + 1 < _blocks.Count; i++)
        {
            var (block, next) = (_blocks[i], _blocks[i + 1]);
            var deeper = next.Kind == BlockKind.Bullet && next.Indent > block.Indent;
            if (block.Kind == BlockKind.Bullet && deeper && LineMark.Bold(block.Text) is not null)
            {
                // "1. **Préparer**" over its own list.
                (block.Kind, block.Level) = (BlockKind.Heading, RoleBlock.LeadInLevel);
                continue;
            }

            if (block.IsCell || next.IsCell) continue;
            if (IsSubheading(i))
            {
                (block.Kind, block.Level) = (BlockKind.Heading, RoleBlock.BareLevel);
                continue;
            }

            if (!block.Text.EndsWith(':') || block.Kind == BlockKind.Heading) continue;
            var words = RoleWords.Of(block.Text);
            if (block.Kind == BlockKind.Text
                ? next.Kind == BlockKind.Bullet
                : deeper && words.Count <= 5 && !RoleVerbs.IsInfinitive(words, 0))
            {
                block.Kind = BlockKind.Heading;
                block.Level = block.BlankBefore && block.Indent == 0 && words.Count <= MaxHeadingWords
                    && words.TrueForAll(w => !LeadIns.Contains(w.Key))
                    ? RoleBlock.BareLevel
                    : RoleBlock.LeadInLevel;
            }
        }
    }

    /// <summary>A short line without a mark, alone before a list, heads it, unless it asks for something itself.</summary>
    private bool IsSubheading(int index)
    {
        var (block, next) = (_blocks[index], _blocks[index + 1]);
        // A picture before a list with another mark, as in "🎁 Ce qu'on vous réserve".
        var pictured = block.Picture.Length > 0 && block.BlankBefore && next.Kind == BlockKind.Bullet && next.Picture != block.Picture
            && (next.Picture.Length == 0 || index + 2 < _blocks.Count && _blocks[index + 2].Picture == next.Picture);
        if (block.Kind != BlockKind.Text && !pictured || next.Kind != BlockKind.Bullet || block.Continuations.Count > 0) return false;
        if (index == 0 || _blocks[index - 1].Kind == BlockKind.Text && !block.BlankBefore) return false;
        var words = RoleWords.Of(block.Text);
        return words.Count is > 0 and <= MaxSubheadingWords && words[^1].Key is not ("." or "!" or "?" or ";" or "," or ":")
            && !words.Exists(w => w.IsNumber || w.Is(":") || !pictured && LeadIns.Contains(w.Key)) && !RoleVerbs.IsInfinitive(words, 0)
            && LineClassifier.Of(block.Text) is not (LineClass.Diploma or LineClass.Experience);
    }

    private static readonly HashSet<string> LeadIns = WordSet.Of(
        "vous tu il elle suivant suivants suivante suivantes êtes serez sera est sont notamment amené chargé chargée titre cadre ce");

    private void Push(BlockKind kind, int index, string text, int indent, int level, string picture = "")
    {
        if (text.Length == 0) return;
        _blocks.Add(new RoleBlock { Kind = kind, Line = index, Text = text, Indent = indent, Level = level, BlankBefore = _blank, Picture = picture });
    }

    private bool IsComment(string trimmed)
    {
        var starts = trimmed.StartsWith("<!--", StringComparison.Ordinal);
        if (!starts && !_comment) return false;
        var ends = trimmed.Contains("-->", StringComparison.Ordinal);
        _comment = !ends;
        return true;
    }

    private static string StripQuote(string line)
    {
        var i = 0;
        while (i < line.Length && (line[i] == '>' || i > 0 && RoleText.IsSpace(line[i]) && line[i - 1] == '>')) i++;
        return line[i..];
    }

    private static int Column(string line, int at)
    {
        var column = 0;
        for (var i = 0; i < at; i++) column += line[i] == '\t' ? 4 : 1;
        return column;
    }

    private static bool IsCapitals(string line)
    {
        var letters = 0;
        foreach (var c in line)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }

        return letters >= 4;
    }
}
