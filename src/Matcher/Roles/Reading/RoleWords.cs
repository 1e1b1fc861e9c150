namespace Matcher.Roles.Reading;

/// <summary>Cuts a line into words and marks, each tied to its place. Emphasis marks of Markdown are passed over.</summary>
internal static class RoleWords
{
    private const int LongestElided = 8;

    private static readonly HashSet<string> Elided = WordSet.Of("l d s n j m t c qu jusqu lorsqu puisqu quoiqu");

    public static List<RoleWord> Of(string text)
    {
        var words = new List<RoleWord>();
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            // ".NET" is a name; the full stop of a sentence has no letter close behind and none before.
            var dotted = c == '.' && i + 1 < text.Length && char.IsLetter(text[i + 1])
                && (i == 0 || !char.IsLetterOrDigit(text[i - 1]) && text[i - 1] != ')');
            if (char.IsLetterOrDigit(c) || dotted) i = AddWord(words, text, i);
            else if (char.IsWhiteSpace(c) || RoleText.IsSpace(c) || RoleText.IsCombiningMark(c) || c is '*' or '_' or '`' or '\u00AD') i++;
            else if (c == '…') i = Add(words, i, i + 1, "…");
            else if (string.CompareOrdinal(text, i, "...", 0, 3) == 0) i = Add(words, i, i + 3, "…");
            else i = Add(words, i, i + 1, RoleText.Fold(text.AsSpan(i, 1)));
        }

        return words;
    }

    /// <summary>The line from one word to before another, verbatim but for emphasis marks at its ends.</summary>
    public static string Slice(string text, IReadOnlyList<RoleWord> words, int from, int to) =>
        from >= to ? "" : text[words[from].Start..words[to - 1].End].Trim('*', '_', '`', ' ');

    private static int AddWord(List<RoleWord> words, string text, int start)
    {
        var i = start + 1;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetterOrDigit(c) || RoleText.IsCombiningMark(c) || c == '\u00AD') continue;
            var followed = i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
            if (RoleText.IsApostrophe(c) && followed && i - start <= LongestElided)
            {
                var before = RoleText.Fold(text.AsSpan(start, i - start));
                if (Elided.Contains(before)) return Add(words, start, i + 1, before + "'");
                continue;
            }

            if (RoleText.IsApostrophe(c) && followed) continue;

            // "45-55" is a range, "sang-froid" one word.
            if (RoleText.IsDash(c) && followed && !(char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]))) continue;
            if (c is '.' or '&' && followed) continue;
            break;
        }

        // "C++" and "C#" keep their marks; the "+" of "Bac+5" stands apart.
        if (i < text.Length && text[i] == '#') i++;
        else if (string.CompareOrdinal(text, i, "++", 0, 2) == 0) i += 2;
        return Add(words, start, i, RoleText.Fold(text.AsSpan(start, i - start)));
    }

    private static int Add(List<RoleWord> words, int start, int end, string key)
    {
        // A sign that only shapes the one before, as behind a picture, folds to nothing.
        if (key.Length > 0) words.Add(new RoleWord(start, end, key));
        return end;
    }
}
