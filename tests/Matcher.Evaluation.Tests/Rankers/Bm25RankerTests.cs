using Matcher.Candidates;
using Matcher.Evaluation.Rankers;

namespace Matcher.Evaluation.Tests.Rankers;

public class Bm25RankerTests
{
    private const int Digits = 6;

    private readonly Bm25Ranker _ranker = new([new Candidate("a", "chat noir"), new Candidate("b", "chat chat blanc gris")]);

    [Fact]
    public void Scores_are_those_computed_by_hand()
    {
        // "chat" is in both of two texts of 2 and 4 words, 3 in the mean.
        var rarity = Math.Log(1 + (0.5 / 2.5));
        var scores = _ranker.Score(Roles.Of("Chat"));

        Assert.Equal(rarity * 1 * 2.2 / (1 + (1.2 * (0.25 + (0.75 * 2 / 3)))), scores[0], Digits);
        Assert.Equal(rarity * 2 * 2.2 / (2 + (1.2 * (0.25 + (0.75 * 4 / 3)))), scores[1], Digits);
    }

    [Fact]
    public void A_word_that_the_role_repeats_counts_a_little_more()
    {
        var once = _ranker.Score(Roles.Of("chat"));
        var twice = _ranker.Score(Roles.Of("chat, chat"));

        Assert.Equal(once[0] * 4 / 3, twice[0], Digits);
    }

    [Fact]
    public void Words_of_one_stem_are_one_word() => Assert.Equal(_ranker.Score(Roles.Of("chat noir")), _ranker.Score(Roles.Of("les chats noirs")));

    [Fact]
    public void A_role_of_other_words_scores_nothing() => Assert.Equal([0, 0], _ranker.Score(Roles.Of("plombier")));
}
