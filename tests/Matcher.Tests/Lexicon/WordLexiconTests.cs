using Matcher.Lexicon;
using Matcher.Text;

namespace Matcher.Tests.Lexicon;

public class WordLexiconTests
{
    [Fact]
    public void The_shipped_lexicon_is_read_whole() => Assert.True(WordLexicon.Shipped.Count > 2500, $"{WordLexicon.Shipped.Count} relations");

    [Fact]
    public void Equal_terms_evidence_each_other_and_a_narrower_term_only_the_broader()
    {
        var lexicon = WordLexicon.Shipped.With("test", ["zorglub = glubzor", "fendoir > zorglub 0.7", "# comment", ""]);
        Assert.Contains(lexicon.For(FrenchAnalyzer.Key("zorglub")), e => e.Key == FrenchAnalyzer.Key("glubzor") && e.Kind == RelationKind.Same);
        Assert.Contains(lexicon.For(FrenchAnalyzer.Key("glubzor")), e => e.Key == FrenchAnalyzer.Key("zorglub"));
        Assert.Contains(lexicon.For(FrenchAnalyzer.Key("zorglub")), e => e.Key == FrenchAnalyzer.Key("fendoir") && e.Strength == 0.7);
        Assert.Empty(lexicon.For(FrenchAnalyzer.Key("fendoir")));
    }

    [Fact]
    public void A_term_may_hold_several_words_and_a_number_of_its_own()
    {
        var lexicon = WordLexicon.Shipped.With("test", ["gouzi office 365 > suite zinzin", "a1 = b1 = c1 0.9 [informatique réseau]"]);
        Assert.Contains(lexicon.For(FrenchAnalyzer.Key("suite zinzin")), e => e.Key == FrenchAnalyzer.Key("gouzi office 365"));
        Assert.Contains(lexicon.For("a1"), e => e.Key == "c1" && e.Strength == 0.9 && e.Domain == FrenchAnalyzer.Key("informatique réseau"));
    }

    [Fact]
    public void Of_terms_that_give_no_evidence_the_other_way_round_stays()
    {
        var lexicon = WordLexicon.Empty.With("test", ["a1 = b1", "c1 > b1", "d1 > c1"]).Where(key => key is not ("a1" or "d1"));
        Assert.Equal(["c1"], lexicon.For("b1").Select(evidencing => evidencing.Key));
        Assert.Equal(["b1"], lexicon.For("a1").Select(evidencing => evidencing.Key));
        Assert.Empty(lexicon.For("c1"));
        Assert.False(lexicon.Knows("d1"));
    }

    [Fact]
    public void Each_relation_knows_its_line()
    {
        var places = WordLexicon.Shipped.With("test", ["# comment", "", "a1 > b1 0.7 # why"]).Relations.Select(relation => relation.Place).ToList();
        Assert.Equal(new LexiconPlace("test", 3, "a1 > b1 0.7", IsShipped: false), places[^1]);
        Assert.All(places.SkipLast(1), place => Assert.True(place is { IsShipped: true, Line: > 0, Text.Length: > 0 }));
    }

    [Fact]
    public void A_user_can_protect_a_term()
    {
        var lexicon = WordLexicon.Shipped.With("test", ["! X#Y"]);
        Assert.Equal("x#y", FrenchAnalyzer.Analyze("du X#Y avancé", lexicon.Protected)[0].Form);
        Assert.NotEqual("x#y", FrenchAnalyzer.Analyze("du X#Y avancé")[0].Form);
    }

    [Fact]
    public void All_wrong_lines_are_told_at_once_with_their_numbers()
    {
        var error = Assert.Throws<LexiconException>(() => WordLexicon.Shipped.With("mien.txt", ["veeam sauvegarde", "a > b > c", "bon = juste", "a = b [ouvert"]));
        Assert.Equal(3, error.Message.Split('\n').Length);
        Assert.Contains("mien.txt:1:", error.Message, StringComparison.Ordinal);
        Assert.Contains("mien.txt:2:", error.Message, StringComparison.Ordinal);
        Assert.Contains("mien.txt:4:", error.Message, StringComparison.Ordinal);
    }
}
