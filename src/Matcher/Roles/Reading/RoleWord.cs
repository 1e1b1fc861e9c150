namespace Matcher.Roles.Reading;

/// <summary>One word or mark of a line of a role document.</summary>
/// <param name="Start">Where it starts in the line, in UTF-16 code units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Key">Its folded form; an elided word keeps its apostrophe ("l'"), an ellipsis is "…".</param>
internal sealed record RoleWord(int Start, int End, string Key)
{
    public bool IsWord => char.IsLetterOrDigit(Key[0]) || Key.Length > 1 && Key[0] == '.';

    public bool IsNumber => char.IsAsciiDigit(Key[0]);

    public bool Is(string key) => string.Equals(Key, key, StringComparison.Ordinal);
}
