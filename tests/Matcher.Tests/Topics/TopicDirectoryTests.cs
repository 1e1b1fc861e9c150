using Matcher.Text;
using Matcher.Topics;

namespace Matcher.Tests.Topics;

public class TopicDirectoryTests
{
    private static readonly TopicWording Wording = new();

    private static readonly TopicDirectory Small = new(TopicFile.Read(
        ["[paie]", "? paie | bulletins + salaire", "= gestion de la paie", "[rh]", "? personnel", "= RRH", "+ paie", "[direction]", "? direction", "= directeur", "+ rh"]));

    [Theory]
    [InlineData("Gérer la paie", "paie")]
    [InlineData("Éditer les bulletins de salaire", "paie")]
    [InlineData("Calculer les salaires et éditer chaque bulletin", "paie")] // in any order
    [InlineData("Éditer les bulletins", "")]
    [InlineData("Personnels et paies", "paie rh")]
    [InlineData("", "")]
    public void A_line_asks_for_a_topic_when_it_holds_all_words_of_a_wording(string line, string topics) =>
        Assert.Equal(topics, string.Join(' ', Asked(Small, line)));

    [Fact]
    public void A_topic_is_shown_in_part_by_its_signs_and_not_by_theirs() => Assert.Equal([1], Small.ShowingInPart(2));

    [Fact]
    public void Every_shipped_topic_is_asked_for_and_shown() =>
        Assert.All(TopicDirectory.Shared.Topics, topic => Assert.True(topic.Asks.Count > 0 && topic.Facts.Count > 0, topic.Id));

    [Theory]
    [InlineData("# %")]
    [InlineData("# k€")]
    [InlineData("suivi des OF")] // "suivi" alone is any follow-up
    [InlineData("plusieurs projets")]
    public void A_wording_of_which_little_is_left_is_not_used(string wording) => Assert.Empty(Wording.Roots(wording));

    [Theory]
    [InlineData("permis B", "permis B")] // the letter names a class
    [InlineData("permis + B", "permis B")]
    [InlineData("ISO + 20000", "iso20000")]
    [InlineData("N+1", "n+1")]
    [InlineData("C++", "c++")]
    [InlineData("langage + C++", "lang c++")]
    [InlineData("productivité +# %", "productivit #")]
    public void A_sign_inside_a_word_is_part_of_it(string wording, string roots) => Assert.Equal(roots, string.Join(' ', Wording.Roots(wording)));

    [Fact]
    public void No_shipped_wording_is_too_short_to_be_used() =>
        Assert.DoesNotContain(Shipped(topic => topic.Asks.Concat(topic.Facts.Select(fact => fact.Text))), wording => Wording.Roots(wording.Text).Count == 0);

    // "Moniteur de" reads as "moniteur", and would be found in any monitor.
    [Fact]
    public void No_shipped_wording_of_one_word_is_torn_from_a_longer_one() =>
        Assert.DoesNotContain(
            Shipped(topic => topic.Asks.Concat(topic.Facts.Select(fact => fact.Text))),
            wording => Wording.Roots(wording.Text).Count == 1 && SmallWords.Contains(wording.Text.Split(' ')[^1]));

    [Fact]
    public void No_shipped_topic_names_a_sign_twice() =>
        Assert.Empty(TopicDirectory.Shared.Topics.Where(topic => topic.ShownBy.Distinct(StringComparer.Ordinal).Count() < topic.ShownBy.Count).Select(topic => topic.Id));

    [Fact]
    public void Every_shipped_topic_is_asked_for_by_its_own_wordings() =>
        Assert.DoesNotContain(
            Shipped(topic => topic.Asks),
            ask => !Asked(TopicDirectory.Shared, ask.Text.Replace("+", "", StringComparison.Ordinal)).Contains(ask.Id, StringComparer.Ordinal));

    [Fact]
    public void No_shipped_topic_is_its_own_sign() => Assert.DoesNotContain(TopicDirectory.Shared.Topics, topic => topic.ShownBy.Contains(topic.Id, StringComparer.Ordinal));

    private static IEnumerable<(string Id, string Text)> Shipped(Func<Topic, IEnumerable<string>> texts) =>
        TopicDirectory.Shared.Topics.SelectMany(topic => texts(topic).Select(text => (topic.Id, text)));

    private static IEnumerable<string> Asked(TopicDirectory directory, string line) =>
        directory.AskedBy(FrenchAnalyzer.Analyze(line).Select(word => RootStemmer.Root(word.Stem)).ToHashSet(StringComparer.Ordinal))
            .Select(ask => directory.Topics[ask.Topic].Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
