using System.Text;
using Matcher.Candidates;
using Matcher.Evaluation.Commands.Robustness;

namespace Matcher.Evaluation.Tests.Commands;

public class TextChangeTests
{
    private static readonly Candidate Before = new("K1", new Dictionary<CandidateField, string>
    {
        [CandidateField.Title] = "Chargé d'été",
        [CandidateField.Skills] = "Œuvre, naïveté",
        [CandidateField.Years] = "12 années",
    });

    [Theory]
    [InlineData("none", "Chargé d'été", "Œuvre, naïveté")]
    [InlineData("without accents", "Charge d'ete", "Œuvre, naivete")]
    [InlineData("upper case", "CHARGÉ D'ÉTÉ", "ŒUVRE, NAÏVETÉ")]
    [InlineData("no headline", "", "Œuvre, naïveté")]
    public void Texts_change_and_years_do_not(string change, string title, string skills)
    {
        var after = Apply(change);

        Assert.Equal((title, skills, "12 années"), (after[CandidateField.Title], after[CandidateField.Skills], after[CandidateField.Years]));
    }

    [Fact]
    public void Decomposed_text_is_longer_and_composes_to_what_it_was()
    {
        var title = Apply("decomposed (NFD)")[CandidateField.Title];

        Assert.Equal(Before[CandidateField.Title].Length + 3, title.Length);
        Assert.Equal(Before[CandidateField.Title], title.Normalize(NormalizationForm.FormC));
    }

    private static Candidate Apply(string name) => TextChange.All.Single(change => change.Name == name).Apply(Before);
}
