using Matcher.Files.Batch;
using Matcher.Messages;
using Matcher.Reports.Model;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Tests.Shared;
using Matcher.WhatIfs;

namespace Matcher.Reports.Tests.Model;

public sealed class ReportBuilderTests
{
    private static IEnumerable<CandidateReport> All => TestReport.Samples.Report.Roles.SelectMany(role => role.Candidates);

    [Fact]
    public void Every_account_derives_its_score()
    {
        Assert.Equal(5 * 24, All.Count());
        Assert.All(All, candidate => Account.Check(candidate.Explanation, TestReport.Samples.Candidate(candidate.Explanation.CandidateId)));
    }

    [Fact]
    public void The_points_by_kind_sum_to_the_score_and_the_weights_to_100() => Assert.All(All, candidate =>
    {
        Assert.Equal(candidate.Explanation.ScoreMicros, candidate.Kinds.Sum(kind => kind.PointsMicros));
        Assert.Equal(100_000_000, candidate.Kinds.Sum(kind => kind.WeightMicros));
    });

    [Fact]
    public void The_points_of_the_evidence_sum_to_those_of_the_criterion() => Assert.All(All.SelectMany(candidate => candidate.Criteria), criterion =>
    {
        Assert.Equal(criterion.Contribution.Evidence.Count, criterion.EvidencePointsMicros.Count);
        if (criterion.Contribution.PointsMicros > 0) Assert.Equal(criterion.Contribution.PointsMicros, criterion.EvidencePointsMicros.Sum());
    });

    [Fact]
    public void Strengths_and_gaps_are_those_of_the_ranking()
    {
        foreach (var (ranking, role) in TestReport.Samples.Rankings.Zip(TestReport.Samples.Report.Roles))
        {
            foreach (var (ranked, candidate) in ranking.Candidates.Zip(role.Candidates))
            {
                Assert.Equal(Ids(ranking.Role, ranked.Summary.Strengths), candidate.Strengths.Select(item => item.Criterion.Id));
                Assert.Equal(Ids(ranking.Role, ranked.Summary.Gaps), candidate.Gaps.Select(item => item.Criterion.Id));
            }
        }
    }

    [Fact]
    public void The_scores_of_all_are_counted_those_left_out_too()
    {
        var few = TestReport.OfSamples(top: 3);
        foreach (var (role, whole) in few.Report.Roles.Zip(TestReport.Samples.Report.Roles))
        {
            Assert.Equal(3, role.Candidates.Count);
            Assert.Equal(24, role.Scores!.Counts.Sum());
            Assert.Equal(role.Scores.Counts, whole.Scores!.Counts);
            foreach (var candidate in whole.Candidates) Assert.True(whole.Scores.Counts[ScoreCounts.Cell(candidate.Explanation.ScoreMicros)] > 0);
        }
    }

    [Fact]
    public void Each_question_is_about_what_is_missing_and_no_two_are_alike() => Assert.All(All, candidate =>
    {
        var asked = candidate.Questions.Where(question => question.About is not null).ToList();
        Assert.All(asked, question => Assert.NotEqual(CriterionStatus.Covered, question.About!.Status));
        Assert.All(asked, question => Assert.NotEqual(Need.Plus, question.About!.Criterion.Need));
        Assert.Equal(candidate.Questions.Count, candidate.Questions.Select(question => question.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.InRange(asked.Count, candidate.Gaps.Count > 0 ? 1 : 0, 7);
    });

    [Fact]
    public void A_question_that_cites_a_passage_holds_its_words() => Assert.All(
        All.SelectMany(candidate => candidate.Questions).Where(question => question.Passage is not null),
        question => Assert.Contains(question.Passage!, question.Text, StringComparison.Ordinal));

    [Fact]
    public void Places_and_what_ifs_are_those_of_the_engine()
    {
        var samples = TestReport.Samples;
        var runner = new WhatIfRunner(samples.Index);
        foreach (var (ranking, role) in samples.Rankings.Select((ranking, role) => (ranking, role)))
        {
            foreach (var report in samples.Report.Roles[role].Candidates.Take(8))
            {
                Assert.Equal(ranking.Standings[report.Rank - 1], report.Standing);
                var candidate = samples.Candidate(report.Explanation.CandidateId);
                var expected = runner.FillGaps(candidate, report.Explanation, role).Select(whatIf => whatIf with { Rank = RankOf(ranking, candidate.Id, whatIf.ScoreMicros) });
                Assert.Equal(expected, report.WhatIfs);
                Assert.NotEmpty(report.WhatIfs);
            }
        }
    }

    [Fact]
    public void The_diploma_asked_for_and_the_one_found_are_told_with_their_levels()
    {
        var report = TestReport.OfRows(MessageLanguage.French, ["A", "Responsable informatique", "", "", "BTS Informatique, 2004", "", "", ""], ["B", "Responsable informatique", "", "", "", "", "", ""]).Report;
        var findings = report.Roles[0].Candidates.ToDictionary(candidate => candidate.Explanation.CandidateId, candidate => Assert.Single(candidate.DiplomaFindings).Text);
        Assert.Contains("Trouvé : «\u00A0BTS Informatique\u00A0» (niveau 5, bac+2).", findings["A"], StringComparison.Ordinal);
        Assert.EndsWith("Aucun diplôme lu n'y répond.", findings["B"], StringComparison.Ordinal);
    }

    // All candidates of the samples are kept.
    private static int RankOf(RoleRanking ranking, string id, int scoreMicros) => 1 + ranking.Candidates.Count(other =>
        other.Id != id && (other.ScoreMicros > scoreMicros || (other.ScoreMicros == scoreMicros && string.CompareOrdinal(other.Id, id) < 0)));

    private static IEnumerable<string> Ids(RoleProfile role, TopCriteria top) => top.Positions().Select(position => role.Criteria[position].Id);
}
