using Matcher.Lexicon;
using Matcher.Text;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Tests.Vectors;

/// <summary>The vocabulary that is read packed is the one that the texts of the trades make.</summary>
public class TitleVocabularyTests
{
    private static readonly TradeDirectory Directory = new(TradeFile.Read(DataFiles.Lines("*.txt", "Trades")));

    private static readonly TitleVocabulary Plain = TitleVocabulary.Of(Directory, WordLexicon.Shipped);

    private static readonly TitleVocabulary Packed = TitleVocabulary.Of(TradeDirectory.Shared, WordLexicon.Shipped);

    [Fact]
    public void The_shipped_lexicon_keeps_whole_what_packed_keys_keep_whole() => Assert.Same(ProtectedTerms.Shared, WordLexicon.Shipped.Protected);

    [Fact]
    public void Its_nodes_are_the_same()
    {
        Assert.Null(Directory.Packed);
        Assert.Equal((Plain.Trie.Count, Plain.Trie.StemCount), (Packed.Trie.Count, Packed.Trie.StemCount));
        Assert.Equal(Plain.Trie.Parents.ToArray(), Packed.Trie.Parents.ToArray());
        Assert.Equal(Plain.Trie.Last.ToArray(), Packed.Trie.Last.ToArray());
        Assert.Equal(Plain.Heads, Packed.Heads);
    }

    [Fact]
    public void What_is_known_of_nodes_and_stems_is_the_same()
    {
        for (var node = 0; node < Plain.Trie.Count; node++)
        {
            Assert.Equal(Plain.Title(node), Packed.Title(node));
            Assert.Equal(Plain.Beginnings[node].ToArray(), Packed.Beginnings[node].ToArray());
            Assert.Equal(Plain.Ambiguous[node].ToArray(), Packed.Ambiguous[node].ToArray());
            Assert.Equal(Plain.Subjects.Of(node).ToArray(), Packed.Subjects.Of(node).ToArray());
        }

        for (var stem = 0; stem < Plain.Trie.StemCount; stem++)
        {
            foreach (var trait in Enum.GetValues<StemTraits>()) Assert.Equal(Plain.Is(stem, trait), Packed.Is(stem, trait));
            Assert.Equal(Plain.RateAfter(stem), Packed.RateAfter(stem));
        }

        for (var family = 0; family < Directory.Trades.Count; family++) Assert.Equal(Plain.Work(family).ToArray(), Packed.Work(family).ToArray());
    }

    [Fact]
    public void It_finds_the_family_of_a_title_as_the_directory_does()
    {
        var titles = Directory.Trades.SelectMany(trade => trade.Titles.Concat(trade.Specialties).Concat(trade.Ambiguous)).Where((_, i) => i % 23 == 0).ToList();
        string[] others = ["", "h/f", "Zythologue", "Responsable", "Directeur des infrastructures et de la production informatique", "Chef de cuisine en restauration collective", "Responsable de"];
        foreach (var title in titles.Concat(others).Concat(titles.Select(title => $"{title} et {title}")).Concat(titles.Select((title, i) => $"{title} {titles[(i + 7) % titles.Count].Split(' ')[^1]}")))
            Assert.True(Directory.Find(title) == Packed.Find(title), title);
    }
}
