using System.Globalization;
using System.Text;
using Matcher.Candidates;
using Matcher.Extensions;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Tests.Shared;
using Matcher.Vectors;

namespace Matcher.Tests.Extensions;

/// <summary>Scorers of the user's own answer for the criteria that they claim, and are accounted for like the engine.</summary>
public class CriterionScorerTests
{
    private static readonly Candidate Tested = new("C-9", "Technicien support\nTest de compétence réseau : 17/20\nBTS informatique");

    [Fact]
    public void A_scorers_word_is_the_coverage_and_the_account_says_so()
    {
        var matcher = new RoleMatcher(MatchedPeople.Matcher.Roles, new MatcherOptions { CriterionScorers = [new SkillsTest()] });
        var account = matcher.Explain(Tested, MatchedPeople.Role);
        Account.Check(account, Tested);
        var line = account.Contributions.Single(line => line.Criterion.Id == "technical-1");
        Assert.Equal((850_000, CriterionStatus.Covered), (line.CoverageMicros, line.Status));
        Assert.Equal("test : 17/20", line.Factors.Single(factor => factor.Name == FactorName.Custom).Why);
        Assert.Equal((MatchHow.Custom, "17/20"), (line.Evidence.Single().How, line.Evidence.Single().Text));
        Assert.Equal(account.ScoreMicros, matcher.Score(Tested).Single(score => score.Role.Id == MatchedPeople.Role).ScoreMicros);
    }

    [Fact]
    public void What_no_scorer_claims_or_answers_stays_the_engines()
    {
        var matcher = new RoleMatcher(MatchedPeople.Matcher.Roles, new MatcherOptions { CriterionScorers = [new SkillsTest()] });
        Assert.Equal(MatchedPeople.Matcher.Score(MatchedPeople.One).Select(score => score.ScoreMicros), matcher.Score(MatchedPeople.One).Select(score => score.ScoreMicros));
        foreach (var (own, plain) in matcher.Explain(Tested).Zip(MatchedPeople.Matcher.Explain(Tested)))
        {
            foreach (var (one, other) in own.Contributions.Zip(plain.Contributions).Where(pair => pair.First.Criterion.Id != "technical-1"))
                Assert.Equal((one.CoverageMicros, one.PointsMicros), (other.CoverageMicros, other.PointsMicros));
        }
    }

    [Theory]
    [InlineData(1_000_001, "x", "coverage")]
    [InlineData(-1, "x", "coverage")]
    [InlineData(10, " ", "no reason")]
    public void A_wrong_answer_is_refused_and_names_the_scorer(int coverage, string why, string found)
    {
        var matcher = new RoleMatcher(MatchedPeople.Matcher.Roles, new MatcherOptions { CriterionScorers = [new Fixed(new CriterionVerdict(coverage, why))] });
        var wrong = Assert.Throws<InvalidOperationException>(() => matcher.Score(Tested));
        Assert.Contains("fixed", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(found, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_goes_wrong_in_a_batch_is_thrown_as_it_is()
    {
        var matcher = new RoleMatcher(MatchedPeople.Matcher.Roles, new MatcherOptions { CriterionScorers = [new Fixed(new CriterionVerdict(-1, "x"))] });
        Assert.Throws<InvalidOperationException>(() => matcher.Rank(MatchedPeople.Many(50), cancellation: TestContext.Current.CancellationToken));
        Assert.Throws<InvalidOperationException>(() => matcher.Score(MatchedPeople.Many(50), TestContext.Current.CancellationToken).Count());
    }

    [Fact]
    public void A_passage_outside_its_field_is_refused()
    {
        var matcher = new RoleMatcher(MatchedPeople.Matcher.Roles, new MatcherOptions { CriterionScorers = [new Fixed(new CriterionVerdict(1, "x") { Passages = [(CandidateField.Text, 5, 10_000)] })] });
        Assert.Throws<InvalidOperationException>(() => matcher.Score(Tested));
    }

    /// <summary>The example of the guide: the result of a skills test, which the CV bears in its text.</summary>
    private sealed class SkillsTest : ICriterionScorer
    {
        private const int MicrosAPoint = 50_000; // a test is out of 20

        public string Name => "skills test";

        public bool Claims(RoleProfile role, Criterion criterion) => criterion.Id == "technical-1";

        public CriterionVerdict? Score(in CriterionRequest request)
        {
            var text = request.Candidate[CandidateField.Text];
            var at = text.IndexOf("/20"u8) - 2;
            if (at < 0 || !int.TryParse(text.Slice(at, 2), CultureInfo.InvariantCulture, out var points)) return null;
            return new CriterionVerdict(points * MicrosAPoint, $"test : {Encoding.UTF8.GetString(text.Slice(at, 5))}") { Passages = [(CandidateField.Text, at, 5)] };
        }
    }

    private sealed class Fixed(CriterionVerdict verdict) : ICriterionScorer
    {
        public string Name => "fixed";

        public bool Claims(RoleProfile role, Criterion criterion) => true;

        public CriterionVerdict? Score(in CriterionRequest request) => verdict;
    }
}
