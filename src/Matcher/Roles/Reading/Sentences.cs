namespace Matcher.Roles.Reading;

/// <summary>Cuts a paragraph into sentences, leaving brackets, numbers, abbreviations and names whole.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = WordSet.Of("ex p cf env min max mr m mme dr st ste etc no n art réf tél "
        + "dept dépt h f resp vs");

    /// <summary>Start and text of each sentence, its closing mark included.</summary>
    /// <param name="paragraph">The text.</param>
    /// <param name="semicolons">Whether a semicolon ends one too.</param>
    public static List<(int Start, string Text)> Of(string paragraph, bool semicolons = false)
    {
        var sentences = new List<(int Start, string Text)>();
        var start = 0;
        var depth = 0;
        var lastClose = paragraph.LastIndexOf(')');
        for (var i = 0; i < paragraph.Length; i++)
        {
            if (paragraph[i] == '(') depth++;
            else if (paragraph[i] == ')' && depth > 0) depth--;
            if (depth > 0 && i < lastClose) continue;
            if (semicolons && paragraph[i] == ';')
            {
                Add(sentences, paragraph, start, i);
                start = i + 1;
                continue;
            }

            if (!Ends(paragraph, i, start)) continue;
            Add(sentences, paragraph, start, i + 1);
            start = i + 1;
        }

        Add(sentences, paragraph, start, paragraph.Length);
        return sentences;
    }

    private static bool Ends(string text, int at, int start)
    {
        if (text[at] is not ('.' or '!' or '?' or '…')) return false;
        var next = at + 1;
        if (next >= text.Length || !RoleText.IsSpace(text[next])) return false;
        while (next < text.Length && (RoleText.IsSpace(text[next]) || text[next] is '"' or '«' or '*' or '_' or '(')) next++;
        // "Node.js. .NET": a name that starts with a dot starts a sentence too.
        if (next >= text.Length || !(char.IsUpper(text[next]) || char.IsAsciiDigit(text[next]) || text[next] == '.')) return false;
        if (text[at] != '.' || at > start && text[at - 1] == '.') return true;
        var word = at;
        while (word > start && char.IsLetterOrDigit(text[word - 1])) word--;
        return !Abbreviations.Contains(RoleText.Fold(text.AsSpan(word, at - word)));
    }

    private static void Add(List<(int Start, string Text)> sentences, string text, int from, int to)
    {
        while (from < to && RoleText.IsSpace(text[from])) from++;
        while (to > from && RoleText.IsSpace(text[to - 1])) to--;
        if (to > from) sentences.Add((from, text[from..to]));
    }
}
