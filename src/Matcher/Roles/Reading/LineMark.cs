namespace Matcher.Roles.Reading;

/// <summary>The mark at the start of a line: list marks of every sort, headings, rules.</summary>
internal static class LineMark
{
    // The two last are the bullets of Word's symbol fonts, as they come out of a copied document.
    private const string TightBullets = "•·▪●◦‣∙■□▫➢➤→✓✔►▶○◆◇❖⁃\uF0B7\uF0A7";

    // Marks of whoever had no bullet at hand; inside a line they are something else.
    private const string OpeningBullets = "¤»›⇒⇨❯§";

    // What a heading is underlined with.
    private const string Lines = "-*_=~‾¯ˉ─━═▬^·.+°";

    private const int LongestDecorated = 70;

    /// <summary>Whether a character is a list mark wherever it stands.</summary>
    public static bool IsTightBullet(char c) => TightBullets.Contains(c, StringComparison.Ordinal) && c is not ('·' or '→' or '‣' or '∙');

    /// <summary>Where the text of a list item starts, or 0 where the line is none.</summary>
    public static int Bullet(string line, int at, out bool numbered)
    {
        numbered = false;
        var c = line[at];
        var next = at + 1 < line.Length ? line[at + 1] : '\n';
        var spaced = next == '\n' || RoleText.IsSpace(next);
        if (TightBullets.Contains(c, StringComparison.Ordinal) || OpeningBullets.Contains(c, StringComparison.Ordinal)) return AfterMark(line, at + 1);
        if (Arrow(line, at) is var head and > 0) return AfterMark(line, head);
        if (RoleText.IsDash(c)) return spaced || char.IsLetter(next) ? AfterMark(line, at + 1) : 0;
        if (c is '*' or '+' or '~' or '.') return spaced ? AfterMark(line, at + 1) : 0;
        if (c == 'o' && spaced && next != '\n') return AfterMark(line, at + 1);
        var end = NumberEnd(line, at);
        if (end == 0 || end < line.Length && !RoleText.IsSpace(line[end])) return 0;
        numbered = true;
        return AfterMark(line, end);
    }

    /// <summary>
    /// Where the text starts after a picture that serves as a mark, or 0: such a line is an item, or a heading if its words say so.
    /// </summary>
    public static int Picture(string line, int at)
    {
        if (System.Text.Rune.DecodeFromUtf16(line.AsSpan(at), out var rune, out var length) != System.Buffers.OperationStatus.Done)
            return 0;
        if (System.Text.Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.OtherSymbol) return 0;
        var end = at + length;
        while (end < line.Length && line[end] is '\uFE0F' or '\u200D') end++;
        return end < line.Length && RoleText.IsSpace(line[end]) ? AfterMark(line, end) : 0;
    }

    /// <summary>A line of dashes, stars, equals or low lines alone.</summary>
    public static bool IsRule(string line)
    {
        var mark = '\0';
        var count = 0;
        foreach (var c in line)
        {
            if (RoleText.IsSpace(c)) continue;
            var kind = RoleText.IsDash(c) ? '-' : c;
            if (!Lines.Contains(kind, StringComparison.Ordinal) || count > 0 && kind != mark) return false;
            mark = kind;
            count++;
        }

        return count >= 3 || count == 2 && mark == '=';
    }

    /// <summary>Whether a rule right below a line underlines it; stars and low lines part what stands above from what follows.</summary>
    public static bool IsUnderline(string rule) => rule[0] is not ('*' or '_');

    /// <summary>Whether a line opens as quotations of mail do: so do lists of those who type an arrow for a bullet.</summary>
    public static bool OpensQuoted(string line) => line.AsSpan().TrimStart() is { Length: > 0 } text && text[0] == '>';

    /// <summary>The words between the same marks, as in ":: Missions ::" and "--- Profil ---", or null.</summary>
    public static string? Decorated(string trimmed)
    {
        if (trimmed.Length is < 6 or > LongestDecorated || char.IsLetterOrDigit(trimmed[0]) || trimmed[0] is '(' or '"' or '«' or '<' or '|') return null;
        var open = Run(trimmed, 0, 1);
        var close = Run(trimmed, trimmed.Length - 1, -1);
        if (open < 2 || close < 2 || open + close >= trimmed.Length || trimmed[0] != trimmed[^1] && !IsMirrored(trimmed[0], trimmed[^1])) return null;
        var inner = trimmed[open..^close].Trim();
        return inner.Length > 0 && (char.IsLetterOrDigit(inner[^1]) || inner[^1] is '?' or ')' or '!') && inner.Any(char.IsLetter) ? inner : null;
    }

    /// <summary>The text of a line that stands between single marks of emphasis from end to end, or null.</summary>
    public static string? Emphasised(string trimmed)
    {
        var bare = trimmed.TrimEnd(':', ' ', '\u00A0');
        if (bare.Length < 5 || bare[0] is not ('_' or '*') || bare[^1] != bare[0] || bare[1] == bare[0] || RoleText.IsSpace(bare[1])) return null;
        var inner = bare[1..^1].Trim();
        return inner.Contains(bare[0], StringComparison.Ordinal) || inner.EndsWith('.') ? null : inner;
    }

    private static int Run(string text, int from, int step)
    {
        var count = 0;
        for (var i = from; i >= 0 && i < text.Length && text[i] == text[from]; i += step) count++;
        return count;
    }

    private static bool IsMirrored(char open, char close) => (open, close) is ('>', '<') or ('[', ']') or ('{', '}') or ('►', '◄');

    /// <summary>Where the blank behind "=>", "->", ">>" or ">" stands, or 0.</summary>
    private static int Arrow(string line, int at)
    {
        var i = at;
        while (i < line.Length && i - at < 4 && (line[i] is '=' or '>' || RoleText.IsDash(line[i]))) i++;
        return i > at && line[i - 1] == '>' && i < line.Length && RoleText.IsSpace(line[i]) ? i : 0;
    }

    /// <summary>The level of a "#" heading and its text, or 0.</summary>
    public static int Heading(string trimmed, out string text)
    {
        text = "";
        var level = 0;
        while (level < trimmed.Length && trimmed[level] == '#') level++;
        if (level is 0 or > 6 || level == trimmed.Length) return 0;
        if (!RoleText.IsSpace(trimmed[level]) && level == 1) return 0;
        text = trimmed[level..].Trim().TrimEnd('#').TrimEnd();
        return level;
    }

    /// <summary>The text of a line that is bold from end to end, or null.</summary>
    public static string? Bold(string trimmed)
    {
        var bare = trimmed.TrimEnd(':', ' ', '\u00A0');
        if (bare.Length < 5 || !(bare.StartsWith("**", StringComparison.Ordinal) || bare.StartsWith("__", StringComparison.Ordinal)))
            return null;
        var mark = bare[..2];
        if (!bare.EndsWith(mark, StringComparison.Ordinal)) return null;
        var inner = bare[2..^2].Trim('*', '_', ' ');
        // "**Profil.**" heads; a sentence in bold says something.
        if (inner.EndsWith('.') && SectionNames.Recognise(inner, marked: false) is not null) inner = inner.TrimEnd('.');
        return inner.Length == 0 || inner.Contains(mark, StringComparison.Ordinal) || inner.EndsWith('.') ? null : inner;
    }

    private static int NumberEnd(string line, int at)
    {
        var i = at;
        var open = i < line.Length && line[i] == '(';
        if (open) i++;
        var start = i;
        while (i < line.Length && i - start < 3 && char.IsAsciiDigit(line[i])) i++;
        var digits = i > start;
        if (!digits && i < line.Length && char.IsAsciiLetter(line[i])) i++;
        if (i == start || i >= line.Length) return 0;
        // "M. " is the end of an abbreviation: a capital takes a bracket.
        if (line[i] == ')' || (digits || char.IsAsciiLetterLower(line[start])) && !open && line[i] is '.' or '°') return i + 1;
        return 0;
    }

    private static int AfterMark(string line, int i)
    {
        while (i < line.Length && RoleText.IsSpace(line[i])) i++;
        // A check box of a task list is part of the mark.
        if (i + 3 < line.Length && line[i] == '[' && line[i + 1] is ' ' or 'x' or 'X' && line[i + 2] == ']'
            && RoleText.IsSpace(line[i + 3]))
        {
            i += 3;
            while (i < line.Length && RoleText.IsSpace(line[i])) i++;
        }

        return i;
    }
}
