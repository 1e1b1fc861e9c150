namespace Matcher.Roles.Reading;

/// <summary>The lines of a document, whatever ends them.</summary>
internal static class SourceLines
{
    /// <summary>Cuts at CRLF, LF and CR; a byte order mark at the start is left out.</summary>
    public static List<string> Of(string text)
    {
        var lines = new List<string>();
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r')) continue;
            lines.Add(text[start..i]);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            start = i + 1;
        }

        if (start < text.Length) lines.Add(text[start..]);
        return lines;
    }
}
