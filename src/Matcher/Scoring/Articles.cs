using System.Text;

namespace Matcher.Scoring;

/// <summary>Tells a word after an article, by the bytes before it.</summary>
internal static class Articles
{
    /// <summary>Whether a definite article, alone or contracted, stands right before a word.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="start">Where the word begins.</param>
    public static bool StandBefore(ReadOnlySpan<byte> text, int start)
    {
        var before = text[..start];
        if (EndsWithApostrophe(before, out var left)) return IsWord(before[..left], "l"u8);
        if (start == 0 || text[start - 1] != ' ') return false;
        before = before[..^1];
        return IsWord(before, "le"u8) || IsWord(before, "les"u8) || IsWord(before, "du"u8) || IsWord(before, "au"u8) || IsWord(before, "aux"u8);
    }

    private static bool EndsWithApostrophe(ReadOnlySpan<byte> before, out int left)
    {
        left = before.EndsWith("'"u8) ? before.Length - 1 : before.EndsWith("’"u8) ? before.Length - 3 : -1;
        return left >= 0;
    }

    // The word itself, and not the end of a longer one.
    private static bool IsWord(ReadOnlySpan<byte> before, ReadOnlySpan<byte> word) =>
        before.Length >= word.Length && Ascii.EqualsIgnoreCase(before[^word.Length..], word)
            && (before.Length == word.Length || before[^(word.Length + 1)] is (byte)' ' or (byte)'\n' or (byte)'(' or (byte)',');
}
