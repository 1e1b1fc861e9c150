using Matcher.Candidates;
using Matcher.Evaluation.Rankers;

namespace Matcher.Evaluation.Tests.Rankers;

public class TfIdfRankerTests
{
    private const int Digits = 6;

    [Fact]
    public void Scores_are_those_computed_by_hand()
    {
        // Three texts: idf of "chat" (in 3) is ln(4/4) + 1, of "noir" and "chat noir" (in 2) ln(4/3) + 1, of "blanc" and "chat blanc" (in 1) ln(4/2) + 1.
        var scores = new TfIdfRanker([new Candidate("a", "Le chat noir"), new Candidate("b", "Un chat blanc")]).Score(Roles.Of("Chat noir"));
        var two = Math.Log(4 / 3.0) + 1;
        var one = Math.Log(2) + 1;

        Assert.Equal(1, scores[0], Digits);
        Assert.Equal(1 / (Math.Sqrt(1 + (2 * two * two)) * Math.Sqrt(1 + (2 * one * one))), scores[1], Digits);
    }

    [Fact]
    public void A_word_said_twice_weighs_less_than_twice_as_much()
    {
        // Terms of the candidate: "chat" twice, "chat chat" once; all are in both texts or in one.
        var score = new TfIdfRanker([new Candidate("a", "chat chat")]).Score(Roles.Of("chat"))[0];
        var pair = Math.Log(3 / 2.0) + 1;
        var twice = 1 + Math.Log(2);

        Assert.Equal(twice / Math.Sqrt((twice * twice) + (pair * pair)), score, Digits);
    }

    [Fact]
    public void Words_are_told_apart_by_letters_not_by_case_accents_or_function_words()
    {
        var counts = NGrams.Count("L'Île, à la plage : ÎLE 2024 !");

        Assert.Equal(
            ["2024 1", "ile 2", "ile 2024 1", "ile plage 1", "plage 1", "plage ile 1"],
            counts.Select(term => $"{term.Key} {term.Value}").Order(StringComparer.Ordinal));
    }
}
