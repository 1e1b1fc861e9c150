using System.Buffers;

namespace Matcher.Files.Output;

/// <summary>Makes a text inert in a spreadsheet: one that would run as a formula gets an apostrophe in front.</summary>
public static class SpreadsheetText
{
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789., ");

    /// <summary>The text, with an apostrophe in front where a spreadsheet would run it.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <returns>The same text when it is harmless. A lone sign ("-", standard input) and a signed number are: scripts get them as they are.</returns>
    public static string Inert(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0) return text;
        var runs = text[0] switch
        {
            '=' or '@' or '\t' or '\r' or '\n' => true,
            '+' or '-' => text.AsSpan(1).ContainsAnyExcept(NumberSigns),
            _ => false,
        };
        return runs ? "'" + text : text;
    }
}
