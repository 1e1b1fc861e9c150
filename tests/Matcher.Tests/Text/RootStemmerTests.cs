using System.Text;
using Matcher.Text;

namespace Matcher.Tests.Text;

public class RootStemmerTests
{
    public static TheoryData<string, string> Same => SpecFile.Read("roots-same.tsv");

    public static TheoryData<string, string> Different => SpecFile.Read("roots-different.tsv");

    [Theory]
    [MemberData(nameof(Same))]
    public void Two_words_share_their_root(string one, string other) => Assert.Equal(Root(one), Root(other));

    [Theory]
    [MemberData(nameof(Different))]
    public void Two_words_keep_their_roots_apart(string one, string other) => Assert.NotEqual(Root(one), Root(other));

    [Theory]
    [MemberData(nameof(Same))]
    public void A_root_of_text_is_that_of_bytes(string one, string other)
    {
        foreach (var stem in new[] { one, other }.Select(word => FrenchAnalyzer.Key(word)))
        {
            var root = new byte[Encoding.UTF8.GetByteCount(stem) + RootStemmer.Margin];
            Assert.Equal(RootStemmer.Root(stem), Encoding.UTF8.GetString(root, 0, RootStemmer.Root(Encoding.UTF8.GetBytes(stem), root)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("sql")]
    [InlineData("c++")]
    [InlineData("r489")]
    [InlineData("ion")]
    [InlineData("ement")]
    [InlineData("œuvr")]
    public void What_is_short_or_no_word_stays_as_it_is(string stem) => Assert.Equal(stem, RootStemmer.Root(stem));

    [Fact]
    public void A_root_is_never_longer_than_its_margin_allows()
    {
        foreach (var (key, _) in Matcher.Trades.TradeDirectory.Shared.Titles)
        {
            foreach (var stem in key.Split(' ')) Assert.InRange(Encoding.UTF8.GetByteCount(RootStemmer.Root(stem)), 1, Encoding.UTF8.GetByteCount(stem) + RootStemmer.Margin);
        }
    }

    private static string Root(string text) => string.Join(' ', FrenchAnalyzer.Analyze(text).Select(word => RootStemmer.Root(word.Stem)));
}
