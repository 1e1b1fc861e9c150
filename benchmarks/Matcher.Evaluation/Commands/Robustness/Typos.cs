using System.Text;
using Matcher.Evaluation.Statistics;

namespace Matcher.Evaluation.Commands.Robustness;

/// <summary>Misspells words as hands do: two letters exchanged, one dropped, one doubled, or the key beside it hit. The same text and seed give the same typos.</summary>
internal static class Typos
{
    private const int ShortestWord = 4;

    private static readonly string[] KeyRows = ["azertyuiop", "qsdfghjklm", "wxcvbn"];

    /// <summary>Misspells some of the words of four letters and more, one typo a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="seed">What the choice of words and typos follows from.</param>
    /// <param name="rate">The part of those words to misspell, 0 to 1.</param>
    public static string Add(string text, string seed, double rate)
    {
        var chance = new SplitMix(seed);
        var result = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end == start) result.Append(text[start++]);
            else if (end - start >= ShortestWord && chance.Happens(rate)) result.Append(Misspell(text[start..end], chance));
            else result.Append(text, start, end - start);
            start = Math.Max(start, end);
        }

        return result.ToString();
    }

    private static string Misspell(string word, SplitMix chance)
    {
        var at = chance.Next(word.Length - 1);
        return chance.Next(4) switch
        {
            0 when word[at] != word[at + 1] => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
            1 => word.Remove(at, 1),
            2 => word.Insert(at, word[at].ToString()),
            _ => $"{word[..at]}{Neighbour(word[at], chance)}{word[(at + 1)..]}",
        };
    }

    // On a French keyboard; a letter that has no key in these rows, an accented one, becomes the commonest letter.
    private static char Neighbour(char letter, SplitMix chance)
    {
        var lower = char.ToLowerInvariant(letter);
        var row = KeyRows.FirstOrDefault(keys => keys.Contains(lower, StringComparison.Ordinal));
        if (row is null) return 'e';
        var at = row.IndexOf(lower, StringComparison.Ordinal) + (chance.Next(2) == 0 ? -1 : 1);
        var neighbour = row[at < 0 ? 1 : at == row.Length ? row.Length - 2 : at];
        return char.IsUpper(letter) ? char.ToUpperInvariant(neighbour) : neighbour;
    }
}
