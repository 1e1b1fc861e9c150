using System.Globalization;
using System.Text;

namespace Matcher.Evaluation.Rankers;

/// <summary>Words and pairs of words, counted: lower case, without accents and French function words, runs of two letters or figures and more.</summary>
internal static class NGrams
{
    private const int ShortestWord = 2;

    /// <summary>How often each word and each pair of neighbouring words stands in a text.</summary>
    public static Dictionary<string, int> Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? before = null;
        foreach (var word in Words(text))
        {
            Add(word);
            if (before is not null) Add($"{before} {word}");
            before = word;
        }

        return counts;

        void Add(string term) => counts[term] = counts.GetValueOrDefault(term) + 1;
    }

    // Function words go before pairs are made, as scikit-learn does.
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormKD) + " ")
        {
            if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                word.Append(char.ToLowerInvariant(c));
                continue;
            }

            if (word.Length >= ShortestWord && word.ToString() is var whole && !FunctionWords.Contain(whole)) yield return whole;
            word.Clear();
        }
    }
}
