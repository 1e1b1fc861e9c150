using Matcher.Text;

namespace Matcher.Linking;

/// <summary>Words that say which post of a trade a title names: the one who helps, who leads, who designs, who teaches or who sells.</summary>
internal static class PostRanks
{
    private const string Resource = "Matcher.Linking.Data.ranks.txt";
    private const int WordsRead = 2; // "Premier assistant", "maître assistant": what stands further is no rank of the job

    private static readonly Dictionary<string, int> Ranks = TextResource.Lines(Resource)
        .SelectMany((line, number) => line.Split(' ').Select(word => (Stem: TitleReader.Stems(word)[0], Rank: number + 1)))
        .ToDictionary(entry => entry.Stem, entry => entry.Rank, StringComparer.Ordinal);

    /// <summary>The number of a title's rank, 0 where it opens with no word of rank.</summary>
    /// <param name="stems">The stems of the title.</param>
    public static int Of(string[] stems)
    {
        foreach (var stem in stems.AsSpan(0, Math.Min(WordsRead, stems.Length)))
        {
            if (Ranks.TryGetValue(stem, out var rank)) return rank;
        }

        return 0;
    }
}
