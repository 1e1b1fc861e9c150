namespace Matcher.Roles.Reading;

/// <summary>Tells a line that was cut by an editor's margin from a line that stands by itself.</summary>
internal static class Wrapping
{
    /// <summary>Shorter lines were not cut by a margin.</summary>
    private const int ShortestWrapped = 40;

    /// <summary>An unclosed bracket does not swallow a whole document.</summary>
    private const int LongestBracketed = 500;

    private static readonly HashSet<string> CannotEnd = WordSet.Of(
        "de du des d' la le les l' un une et ou à au aux en dans sur pour par avec sans que qui dont ainsi son sa ses leur leurs notre "
            + "votre nos vos the of and or to");

    /// <summary>Whether <paramref name="line"/> goes on with the block above.</summary>
    /// <param name="block">The text of the block so far.</param>
    /// <param name="above">The block's last physical line, trimmed.</param>
    /// <param name="line">The next line, trimmed.</param>
    public static bool Continues(string block, string above, string line)
    {
        if (HasOpenBracket(block)) return true;
        if (above.Length < ShortestWrapped || above[^1] is '.' or '!' or '?' or ':' or ';' or '…') return false;
        if (above[^1] == ',' || CannotEnd.Contains(LastWord(above))) return true;
        // In a document without capitals, a lower-case letter says nothing.
        return char.IsLower(line[0]) && !char.IsLower(block[0]);
    }

    private static bool HasOpenBracket(string block) =>
        block.Length < LongestBracketed && block.LastIndexOf('(') is var open and >= 0 && block.LastIndexOf(')') < open
            && block[^1] is not ('.' or ':');

    private static string LastWord(string line)
    {
        var start = line.Length;
        while (start > 0 && !RoleText.IsSpace(line[start - 1]) && !RoleText.IsApostrophe(line[start - 1])) start--;
        return RoleText.Fold(line.AsSpan(start));
    }
}
