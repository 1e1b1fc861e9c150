using Matcher.Linking;
using Matcher.Tests.Shared;

namespace Matcher.Tests.Linking;

/// <summary>Keeps the quality of linking on judged titles above its floor.</summary>
public class JudgedLinkingTests
{
    private const int Top = 100;
    private const double LeastReciprocalRank = 0.845;
    private const double LeastPrecision = 0.69;

    [Fact]
    public void Judged_titles_are_linked_at_least_as_well_as_ever()
    {
        var queries = Rows("queries.tsv");
        var corpus = Rows("corpus_elements.tsv");
        var relevant = Rows("annotations.tsv").Where(row => row[3] != "0").ToLookup(row => row[0], row => row[2], StringComparer.Ordinal);
        var linker = new TitleLinker(corpus.Select(row => row[1]));
        var (reciprocalRank, precision) = (0.0, 0.0);
        foreach (var query in queries)
        {
            var wanted = relevant[query[0]].ToHashSet(StringComparer.Ordinal);
            var found = 0;
            var gain = 0.0;
            var links = linker.Link(query[1], Top);
            for (var i = 0; i < links.Count; i++)
            {
                if (!wanted.Contains(corpus[links[i].Index][0])) continue;
                found++;
                gain += found / (i + 1.0);
                if (found == 1) reciprocalRank += 1 / (i + 1.0);
            }

            precision += gain / wanted.Count;
        }

        Assert.True(reciprocalRank / queries.Count >= LeastReciprocalRank, $"MRR {reciprocalRank / queries.Count:F4}");
        Assert.True(precision / queries.Count >= LeastPrecision, $"MAP {precision / queries.Count:F4}");
    }

    private static List<string[]> Rows(string file) => [.. File.ReadLines(TestFiles.Judged("melo-fr", file)).Select(line => line.Split('\t'))];
}
