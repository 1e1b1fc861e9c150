using Matcher.Text;

namespace Matcher.Roles;

/// <summary>The characters of role documents, which are read as strings: once, and not on the scoring path.</summary>
internal static class RoleText
{
    /// <summary>Lower case, without accents, ligatures or combining marks; apostrophes, dashes and spaces each in one form.</summary>
    public static string Fold(ReadOnlySpan<char> text) => Folding.Fold(text.ToString());

    public static bool IsCombiningMark(char c) => c is >= '\u0300' and <= '\u036F';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u00B4';

    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    /// <summary>Any blank, no-break ones and the zero-width mark included, but not an end of line.</summary>
    public static bool IsSpace(char c) => c is not ('\n' or '\r') && (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u2060');
}
