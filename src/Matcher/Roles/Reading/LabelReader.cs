namespace Matcher.Roles.Reading;

/// <summary>Reads a line that carries its own heading: "Formation : Bac +5", "**Langues** – anglais", "Lieu : Lyon".</summary>
internal static class LabelReader
{
    private const int LongestLabel = 45;
    private const int LongestBeforeDash = 30;

    /// <summary>The section that the words before the mark name, and where the content starts; null where they name none.</summary>
    public static Section? Read(string text, out int content)
    {
        if (BoldEnd(text) is var bold and > 0 && At(text, text[2..(bold - 2)].TrimEnd('.', ':', ' ', '\u00A0'), bold, out content) is { } marked)
            return marked;
        content = 0;
        var colon = text.IndexOf(':');
        if (colon is > 0 and <= LongestLabel) return At(text, text[..colon], colon + 1, out content);
        var dash = Dash(text);
        return dash > 0 ? At(text, text[..dash], dash + 1, out content) : null;
    }

    /// <summary>Where the content starts after a bold word that only heads its paragraph ("**Prévoir.** Il conduit…"), else 0.</summary>
    public static int RunIn(string text)
    {
        var end = BoldEnd(text);
        return end > 0 && text[end - 3] == '.' ? Content(text, end) is var start && start < text.Length ? start : 0 : 0;
    }

    private static Section? At(string text, string label, int end, out int content)
    {
        content = Content(text, end);
        return content >= text.Length ? null : SectionNames.Recognise(label, marked: false);
    }

    private static int Content(string text, int at)
    {
        while (at < text.Length && (RoleText.IsSpace(text[at]) || text[at] is '*' or '_' or ':' || RoleText.IsDash(text[at]))) at++;
        return at;
    }

    /// <summary>The end of a bold word or two that open a line, or 0.</summary>
    private static int BoldEnd(string text)
    {
        if (text.Length < 6 || text[0] is not ('*' or '_') || text[1] != text[0]) return 0;
        var close = text.IndexOf(text[..2], 2, StringComparison.Ordinal);
        return close > 2 && close <= LongestLabel + 2 && close + 2 < text.Length ? close + 2 : 0;
    }

    private static int Dash(string text)
    {
        for (var i = 1; i + 1 < text.Length && i <= LongestBeforeDash; i++)
        {
            if (RoleText.IsDash(text[i]) && RoleText.IsSpace(text[i - 1]) && RoleText.IsSpace(text[i + 1])) return i;
        }

        return 0;
    }
}
