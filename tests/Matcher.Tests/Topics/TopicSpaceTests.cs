using Matcher.Text;
using Matcher.Topics;

namespace Matcher.Tests.Topics;

/// <summary>How near texts are by the topics that their words belong to.</summary>
public class TopicSpaceTests
{
    private static readonly TopicSpace Space = new TopicDirectory(TopicFile.Read(
    [
        "[gouter]", "? goûter", "= palais exercé | panel sensoriel | dégustation",
        "[brasser]", "? brasser", "= cuve matière | empâtage | houblon",
        "[vendre]", "? vendre", "= clientèle | comptoir | caisse",
    ])).Space(ProtectedTerms.Shared);

    [Fact]
    public void Texts_without_a_common_word_are_near_where_their_words_belong_to_the_same_topics()
    {
        Assert.InRange(Space.Mix("Goûter").Nearness(Space.Mix("panel et palais")), 0.99, 1.01);
        Assert.InRange(Space.Mix("Goûter et brasser").Nearness(Space.Mix("palais")), 0.5, 0.9);
    }

    [Theory]
    [InlineData("Goûter", "houblon")]
    [InlineData("Goûter", "téléphone mural")]
    [InlineData("", "panel")]
    public void Other_texts_are_not(string one, string other) => Assert.Equal(0, Space.Mix(one).Nearness(Space.Mix(other)));

    [Fact]
    public void What_all_texts_that_stand_together_speak_of_counts_less()
    {
        var alone = Space.Mix("brasser, goûter").Nearness(Space.Mix("panel"));
        var apart = Space.Apart(["brasser, goûter", "brasser, vendre", "brasser"])[0].Nearness(Space.Mix("panel"));
        Assert.True(apart > alone);
    }
}
