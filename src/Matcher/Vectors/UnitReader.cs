using System.Text;
using Matcher.Lexicon;
using Matcher.Roles;
using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>Cuts a criterion's words into units.</summary>
internal static class UnitReader
{
    /// <summary>The units of a criterion, in order; each word is in exactly one.</summary>
    public static List<Unit> Read(Criterion criterion, List<Word> words, WordLexicon lexicon)
    {
        var units = new List<Unit>();
        var examples = Examples(criterion, words);
        var list = -1;
        for (var first = 0; first < words.Count;)
        {
            var last = first;
            if (examples[first] >= 0)
            {
                // Examples that follow one another are one list of alternatives; words between them start another.
                if (first == 0 || examples[first - 1] < 0) list++;
                while (last + 1 < words.Count && examples[last + 1] == examples[first]) last++;
                units.Add(new Unit(first, last, list));
            }
            else
            {
                last = LongestTerm(words, examples, first, lexicon);
                units.Add(new Unit(first, last, ExampleList: -1));
            }

            first = last + 1;
        }

        return units;
    }

    private static int LongestTerm(List<Word> words, int[] examples, int first, WordLexicon lexicon)
    {
        var longest = first;
        var key = words[first].Stem;
        for (var last = first + 1; last < words.Count && last - first < WordLexicon.LongestTerm; last++)
        {
            if (words[last].Token.Before >= Break.Item || examples[last] >= 0) break;
            key = $"{key} {words[last].Stem}";
            if (lexicon.Knows(key)) longest = last;
        }

        return longest;
    }

    // For each word, the example that holds it, or -1.
    private static int[] Examples(Criterion criterion, List<Word> words)
    {
        var examples = new int[words.Count];
        Array.Fill(examples, -1);
        var from = 0;
        for (var example = 0; example < criterion.Examples.Count; example++)
        {
            var at = criterion.Text.IndexOf(criterion.Examples[example], from, StringComparison.Ordinal);
            if (at < 0) continue;
            from = at + criterion.Examples[example].Length;
            var start = Encoding.UTF8.GetByteCount(criterion.Text.AsSpan(0, at));
            var end = Encoding.UTF8.GetByteCount(criterion.Text.AsSpan(0, from));
            for (var i = 0; i < words.Count; i++)
            {
                if (words[i].Token.Start >= start && words[i].Token.Start < end) examples[i] = example;
            }
        }

        return examples;
    }
}
