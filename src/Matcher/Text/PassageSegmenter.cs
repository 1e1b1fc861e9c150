namespace Matcher.Text;

/// <summary>
/// Groups words into passages: a line or a sentence is one, and a bare list falls into its items, since words that
/// merely stand in the same list say nothing about each other. The label of such a list ("Langages : …") is no item, and stands apart.
/// </summary>
internal static class PassageSegmenter
{
    private const int FewestItems = 4;
    private const int LongestItem = 3; // words, on average

    /// <summary>Marks the first word of each passage.</summary>
    /// <param name="breaks">What stands before each word of one text, stop words included or not.</param>
    /// <param name="starts">As long as <paramref name="breaks"/>; receives true where a passage starts.</param>
    public static void Segment(ReadOnlySpan<Break> breaks, Span<bool> starts)
    {
        var first = 0;
        while (first < breaks.Length)
        {
            var end = first + 1;
            var items = 1;
            while (end < breaks.Length && breaks[end] < Break.Sentence)
            {
                if (breaks[end] == Break.Item) items++;
                end++;
            }

            var isList = items >= FewestItems && end - first <= items * LongestItem;
            for (var i = first; i < end; i++) starts[i] = i == first || (isList && breaks[i] >= Break.Item);
            first = end;
        }
    }
}
