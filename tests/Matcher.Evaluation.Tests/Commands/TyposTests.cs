using Matcher.Evaluation.Commands.Robustness;

namespace Matcher.Evaluation.Tests.Commands;

public class TyposTests
{
    private const string Text = "Responsable de l'exploitation informatique, chargé du parc et des serveurs à Évreux.";

    [Fact]
    public void The_same_seed_misspells_the_same_way()
    {
        Assert.Equal(Typos.Add(Text, "seed", 0.5), Typos.Add(Text, "seed", 0.5));
        Assert.NotEqual(Typos.Add(Text, "seed", 0.5), Typos.Add(Text, "other", 0.5));
    }

    [Fact]
    public void Nothing_changes_at_rate_0() => Assert.Equal(Text, Typos.Add(Text, "seed", 0));

    [Fact]
    public void Words_of_three_letters_and_what_is_no_letter_stand() => Assert.Equal("du sur B2B, 2024-25 !", Typos.Add("du sur B2B, 2024-25 !", "seed", 1));

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("4")]
    public void Each_longer_word_gets_one_typo_at_rate_1(string seed)
    {
        var words = Text.Split(' ');
        var misspelt = Typos.Add(Text, seed, 1).Split(' ');

        Assert.Equal(words.Length, misspelt.Length);
        for (var i = 0; i < words.Length; i++)
        {
            Assert.InRange(misspelt[i].Length - words[i].Length, -1, 1);
            Assert.Equal(words[i].Count(char.IsLetter) >= 4, words[i] != misspelt[i]);
        }
    }

    [Fact]
    public void About_as_many_words_are_misspelt_as_the_rate_says()
    {
        var words = Enumerable.Repeat("infrastructure", 4000).ToArray();
        Assert.InRange(Typos.Add(string.Join(' ', words), "rate", 0.05).Split(' ').Count(word => word != words[0]), 160, 240);
    }
}
