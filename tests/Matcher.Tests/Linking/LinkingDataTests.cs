using Matcher.Linking;
using Matcher.Text;

namespace Matcher.Tests.Linking;

/// <summary>Keeps the files that people edit in order.</summary>
public class LinkingDataTests
{
    private const string Folder = "Matcher.Linking.Data.";

    [Theory]
    [InlineData("senses.txt")]
    [InlineData("titles.txt")]
    public void A_line_joins_different_terms_that_have_words(string file) =>
        Assert.All(TextResource.Lines(Folder + file), line =>
        {
            var terms = line.Split(" = ");
            Assert.True(terms.Length > 1, "one term alone says nothing");
            Assert.All(terms, term => Assert.NotEmpty(TitleReader.Stems(term)));
            Assert.Equal(terms.Distinct(StringComparer.Ordinal), terms);
        });

    [Fact]
    public void A_word_has_one_rank()
    {
        var stems = TextResource.Lines(Folder + "ranks.txt").SelectMany(line => line.Split(' ')).Select(word => TitleReader.Stems(word)[0]).ToList();
        Assert.Equal(stems.Distinct(StringComparer.Ordinal), stems);
    }

    [Theory]
    [InlineData("soudeur", "soudure")]
    [InlineData("soudeur", "soudage")]
    [InlineData("chaudronnier", "chaudronnerie")]
    [InlineData("électricien", "électricité")]
    [InlineData("technicienne de surface ferroviaire", "techniciens de surface du rail")]
    public void Words_of_one_derivation_or_sense_are_one(string one, string other) => Assert.Equal(Senses(one), Senses(other));

    [Theory]
    [InlineData("boulanger", "boucher")]
    [InlineData("plombier", "plongeur")]
    [InlineData("comptable", "compositeur")]
    public void Words_that_only_look_alike_stay_apart(string one, string other) => Assert.NotEqual(Senses(one), Senses(other));

    private static List<string> Senses(string title) => [.. TitleReader.Read(title).Senses.Select(sense => sense.Name)];
}
