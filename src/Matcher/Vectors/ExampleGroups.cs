using System.Text;
using Matcher.Roles;
using Matcher.Text;

namespace Matcher.Vectors;

/// <summary>Finds which words of a line are examples.</summary>
internal static class ExampleGroups
{
    /// <summary>Tells, for each word of a criterion's text, the example that it belongs to.</summary>
    /// <returns>One number a word: the example's index, or -1.</returns>
    public static int[] Find(Criterion criterion, List<Word> words)
    {
        var groups = new int[words.Count];
        Array.Fill(groups, -1);
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
                if (words[i].Token.Start >= start && words[i].Token.Start < end) groups[i] = example;
            }
        }

        return groups;
    }
}
