using Matcher.Packing;
using Matcher.Text;
using Matcher.Topics;
using Matcher.Trades;

namespace Matcher.Tests.Packing;

/// <summary>What was packed when the library was built is what its files say when they are read plainly.</summary>
public class PackedDataTests
{
    private static readonly Trade[] Trades = [.. TradeFile.Read(DataFiles.Lines("*.txt", "Trades"))];

    private static readonly Topic[] Topics = [.. TopicFile.Read(DataFiles.Lines("*.txt", "Topics"))];

    [Theory]
    [InlineData("stock")]
    [InlineData("trades")]
    [InlineData("topics")]
    public void The_library_holds_packed_data(string name) => Assert.True(PackedData.Find(name)!.Bytes.Length > 100_000);

    [Fact]
    public void The_library_holds_no_text_that_is_packed() =>
        Assert.DoesNotContain(typeof(PackedData).Assembly.GetManifestResourceNames(), name => name.Contains("background", StringComparison.Ordinal) || name.Contains(".Trades.", StringComparison.Ordinal) || name.Contains(".Topics.", StringComparison.Ordinal));

    [Fact]
    public void Families_are_those_of_the_files()
    {
        var packed = TradePack.Shared!.Trades();
        Assert.Equal(Trades.Length, packed.Length);
        foreach (var (expected, found) in Trades.Zip(packed))
        {
            Assert.Equal((expected.Id, expected.Level, expected.Domain), (found.Id, found.Level, found.Domain));
            Assert.Equal(expected.Neighbours, found.Neighbours);
            Assert.Equal(expected.Titles, found.Titles);
            Assert.Equal(expected.Specialties, found.Specialties);
            Assert.Equal(expected.Ambiguous, found.Ambiguous);
            Assert.Equal(expected.Vocabulary, found.Vocabulary);
        }
    }

    [Fact]
    public void Relations_are_those_of_the_files()
    {
        var (expected, found) = (new TradeRelations(Trades), TradePack.Shared!.Relations);
        Assert.Equal((expected.Count, expected.DomainCount), (found.Count, found.DomainCount));
        Assert.Equal(expected.Domains, found.Domains);
        for (var job = 0; job < expected.Count; job++) Assert.Equal(expected.Of(job), found.Of(job));
    }

    [Fact]
    public void Topics_are_those_of_the_files()
    {
        var packed = TopicPack.Shared!.Topics();
        Assert.Equal(Topics.Length, packed.Length);
        foreach (var (expected, found) in Topics.Zip(packed))
        {
            Assert.Equal(expected.Id, found.Id);
            Assert.Equal(expected.Asks, found.Asks);
            Assert.Equal(expected.Facts, found.Facts);
            Assert.Equal(expected.ShownBy, found.ShownBy);
        }
    }

    [Fact]
    public void The_facts_of_a_topic_have_the_roots_of_their_wordings()
    {
        var (plain, packed) = (new TopicFactRoots(Topics, ProtectedTerms.Shared), TopicPack.Shared!);
        var count = 0;
        for (var topic = 0; topic < Topics.Length; topic++)
        {
            var (expected, found) = (plain.Of(topic), packed.Of(topic));
            Assert.Equal(expected.Facts, found.Facts);
            Assert.Equal(expected.Roots.Length, found.Roots.Length);
            for (var i = 0; i < expected.Roots.Length; i++) Assert.True(plain.Root(expected.Roots[i]).SequenceEqual(packed.Root(found.Roots[i])), Topics[topic].Id);
            count += found.Facts.Length;
        }

        Assert.True(count > 50_000, $"{count} facts");
    }

    [Fact]
    public void Lines_ask_for_the_same_topics_in_the_same_order()
    {
        var (plain, packed) = (new TopicDirectory(Topics), TopicDirectory.Shared);
        var wording = new TopicWording();
        foreach (var (number, topic) in Topics.Index())
        {
            Assert.Equal(plain.ShowingInPart(number), packed.ShowingInPart(number));
            foreach (var text in topic.Asks.Concat(topic.Facts.Select(fact => fact.Text).Where((_, i) => i % 11 == 0)))
            {
                var roots = wording.Roots(text).ToHashSet(StringComparer.Ordinal);
                Assert.Equal(plain.AskedBy(roots).Select(Told), packed.AskedBy(roots).Select(Told));
            }
        }

        static string Told(TopicAsk ask) => $"{ask.Topic} {string.Join(' ', ask.Roots)}";
    }

    [Fact]
    public void Known_words_are_those_of_the_files()
    {
        var plain = new WordStock(DataFiles.Lines("background.fr.txt", "Text"), DataFiles.Lines("words.txt", "Text"));
        Assert.Equal(plain.Stems.Select(Told).Order(StringComparer.Ordinal), WordStock.Shared.Stems.Select(Told).Order(StringComparer.Ordinal));

        static string Told((byte[] Stem, int Rarity) stem) => $"{System.Text.Encoding.UTF8.GetString(stem.Stem)} {stem.Rarity}";
    }
}
