using System.Text;

namespace Matcher.Roles;

/// <summary>Folds text for comparison, by its own table: the same on every machine, whatever its globalization mode.</summary>
internal static class RoleText
{
    /// <summary>Lower case, without accents, ligatures or combining marks; apostrophes, dashes and spaces each in one form.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text) AppendFolded(folded, c);
        return folded.ToString();
    }

    public static bool IsCombiningMark(char c) => c is >= '\u0300' and <= '\u036F';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u00B4';

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    /// <summary>Any blank, no-break ones and the zero-width mark included, but not an end of line.</summary>
    public static bool IsSpace(char c) => c is not ('\n' or '\r') && (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u2060');

    private static void AppendFolded(StringBuilder folded, char c)
    {
        if (IsCombiningMark(c) || c == '\u00AD') return;
        if (IsApostrophe(c)) folded.Append('\'');
        else if (IsDash(c)) folded.Append('-');
        else if (IsSpace(c)) folded.Append(' ');
        else
        {
            switch (char.ToLowerInvariant(c))
            {
                case 'œ': folded.Append("oe"); break;
                case 'æ': folded.Append("ae"); break;
                case 'ß': folded.Append("ss"); break;
                case var lower: folded.Append(WithoutAccent(lower)); break;
            }
        }
    }

    private static char WithoutAccent(char c) => c switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' => 'a',
        'ç' => 'c',
        'è' or 'é' or 'ê' or 'ë' => 'e',
        'ì' or 'í' or 'î' or 'ï' => 'i',
        'ñ' => 'n',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' => 'o',
        'ù' or 'ú' or 'û' or 'ü' => 'u',
        'ý' or 'ÿ' => 'y',
        _ => c,
    };
}
