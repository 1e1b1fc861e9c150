namespace Matcher.Roles.Reading;

/// <summary>The mark at the start of a line: list marks of every sort, headings, rules.</summary>
internal static class LineMark
{
    // The two last are the bullets of Word's symbol fonts, as they come out of a copied document.
    private const string TightBullets = "•·▪●◦‣∙■□▫➢➤→✓✔►▶○◆◇❖⁃\uF0B7\uF0A7";

    /// <summary>Whether a character is a list mark wherever it stands.</summary>
    public static bool IsTightBullet(char c) => TightBullets.Contains(c, StringComparison.Ordinal) && c is not ('·' or '→' or '‣' or '∙');

    /// <summary>Where the text of a list item starts, or 0 where the line is none.</summary>
    public static int Bullet(string line, int at, out bool numbered)
    {
        numbered = false;
        var c = line[at];
        var next = at + 1 < line.Length ? line[at + 1] : '\n';
        var spaced = next == '\n' || RoleText.IsSpace(next);
        if (TightBullets.Contains(c, StringComparison.Ordinal)) return AfterMark(line, at + 1);
        if (RoleText.IsDash(c)) return spaced || char.IsLetter(next) ? AfterMark(line, at + 1) : 0;
        if (c is '*' or '+') return spaced ? AfterMark(line, at + 1) : 0;
        if (c == 'o' && next == '\t') return AfterMark(line, at + 1);
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
            if (kind is not ('-' or '*' or '_' or '=' or '~') || count > 0 && kind != mark) return false;
            mark = kind;
            count++;
        }

        return count >= 3 || count == 2 && mark == '=';
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
        // "a. " could be the end of an abbreviation: a letter takes a bracket.
        if (line[i] == ')' || digits && !open && line[i] is '.' or '°') return i + 1;
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
