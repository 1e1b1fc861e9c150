using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Tests.Shared;
using Matcher.Vectors;
using Matcher.WhatIfs;

namespace Matcher.Tests.WhatIfs;

/// <summary>What would be if a CV were otherwise, found by scoring it again.</summary>
public class WhatIfTests
{
    private const string Role =
        """
        Le responsable des sauvegardes assure la protection des données de l'entreprise.

        ## Activités principales
        - Superviser les sauvegardes des serveurs
        - Encadrer une équipe de techniciens

        ## Compétences techniques
        - Maîtrise des systèmes d'exploitation : Windows, Linux, Unix
        - Permis B indispensable

        ## Diplômes requis
        Diplôme de niveau Bac +2 en informatique : BTS ou DUT

        ## Expérience
        Une expérience de 5 ans est demandée
        """;

    private static readonly RoleIndex Index = RoleIndex.Build([RoleDocument.Parse("sauvegardes", Role)]);
    private static readonly Scorer Scorer = new(Index);
    private static readonly WhatIfRunner Runner = new(Index);

    private static readonly Candidate Candidate = new("W1", new Dictionary<CandidateField, string>
    {
        [CandidateField.Title] = "Technicien",
        [CandidateField.Experience] = "Banque du Sud, 2019-2024\n- supervision des sauvegardes de 40 serveurs Linux\n- accueil des visiteurs",
        [CandidateField.Education] = "Baccalauréat professionnel commerce, 2018",
        [CandidateField.Years] = "2",
    });

    private static readonly Explanation Account = new Explainer(Index).Explain(Candidate, 0);

    [Fact]
    public void Every_gap_that_can_be_filled_adds_points_most_first()
    {
        var found = Runner.FillGaps(Candidate, Account, 0);
        Assert.Equal(found.Select(whatIf => whatIf.ChangeMicros).OrderDescending(), found.Select(whatIf => whatIf.ChangeMicros));
        Assert.All(found, whatIf => Assert.True(whatIf.ChangeMicros > 0));
        Assert.All(found, whatIf => Assert.Equal(Account.ScoreMicros + whatIf.ChangeMicros, whatIf.ScoreMicros));
        Assert.Equal(["activity-2", "diploma", "experience", "technical-2", "title"], found.Select(whatIf => whatIf.CriterionId!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_changed_CV_would_earn_is_what_that_CV_earns()
    {
        foreach (var whatIf in Runner.FillGaps(Candidate, Account, 0).Where(whatIf => whatIf.Field is not null))
        {
            var field = whatIf.Field!.Value;
            var text = field == CandidateField.Education ? Candidate[field] + "\n" + whatIf.Text : whatIf.Text;
            Assert.Equal(Scorer.Score(Candidate.With(field, text).View()).Score(0), whatIf.ScoreMicros);
        }
    }

    [Fact]
    public void A_line_told_by_a_post_is_covered_but_for_the_trade_of_the_CV()
    {
        var whatIf = Runner.FillGaps(Candidate, Account, 0).Single(found => found.CriterionId == "activity-2");
        var contribution = Account.Contributions.Single(c => c.Criterion.Id == "activity-2");
        Assert.Equal((WhatIfKind.Line, contribution.Text), (whatIf.Kind, whatIf.Text));
        Assert.True(whatIf.ChangeMicros >= (contribution.Criterion.WeightMicros / 2) - contribution.PointsMicros);
        Assert.Equal(Account.ScoreMicros, Scorer.Score(Candidate.View()).Score(0));
    }

    [Fact]
    public void Without_a_passage_the_CV_earns_what_is_left()
    {
        var found = Runner.WithoutPassages(Candidate, Account, 0);
        Assert.NotEmpty(found);
        Assert.Equal(found.Select(whatIf => whatIf.ChangeMicros).Order(), found.Select(whatIf => whatIf.ChangeMicros));
        Assert.True(found[0].ChangeMicros < 0);
        foreach (var whatIf in found)
        {
            var text = Candidate[whatIf.Field!.Value];
            Assert.Equal(whatIf.Text, text.Substring(whatIf.Start, whatIf.Length));
            Assert.Equal(Scorer.Score(Candidate.With(whatIf.Field.Value, text.Remove(whatIf.Start, whatIf.Length)).View()).Score(0), whatIf.ScoreMicros);
        }

        Assert.Contains(found, whatIf => whatIf.Text == "- supervision des sauvegardes de 40 serveurs Linux");
    }

    [Fact]
    public void A_long_line_is_cut_at_its_sentences()
    {
        const string Cv = "Aime la montagne et la lecture, membre d'une chorale de quartier depuis dix ans. Supervision des sauvegardes des serveurs. Bénévole au club de voile chaque été.";
        var candidate = new Candidate("W2", new Dictionary<CandidateField, string> { [CandidateField.Experience] = Cv });
        var found = Runner.WithoutPassages(candidate, new Explainer(Index).Explain(candidate, 0), 0);
        Assert.Equal("Supervision des sauvegardes des serveurs.", Assert.Single(found).Text);
    }

    [Fact]
    public void A_diploma_of_the_users_own_is_read_as_any_other()
    {
        var whatIf = Runner.Add(Candidate, Account, 0, CandidateField.Education, "BTS informatique, 2016");
        var contribution = Account.Contributions.Single(c => c.Criterion.Id == "diploma");
        Assert.Equal(contribution.Criterion.WeightMicros - contribution.PointsMicros, whatIf.ChangeMicros);
        Assert.Equal(0, Runner.Add(Candidate, Account, 0, CandidateField.Salary, "45").ChangeMicros);
    }

    [Fact]
    public void A_CV_that_covers_everything_has_no_gap_and_an_empty_one_no_passage()
    {
        var empty = new Candidate("W3", "");
        var nothing = new Explainer(Index).Explain(empty, 0);
        Assert.Empty(Runner.WithoutPassages(empty, nothing, 0));
        Assert.NotEmpty(Runner.FillGaps(empty, nothing, 0));

        var covered = nothing with { Contributions = [.. nothing.Contributions.Select(c => c with { CoverageMicros = 1_000_000, PointsMicros = c.Criterion.WeightMicros })] };
        Assert.Empty(Runner.FillGaps(empty, covered, 0));
    }

    [Fact]
    public void Each_diploma_that_the_seeds_ask_for_has_a_name_under_which_a_CV_tells_it()
    {
        var roles = RoleDocument.ReadPath(TestFiles.Project("seeds"));
        var index = RoleIndex.Build(roles);
        var scorer = new Scorer(index);
        for (var role = 0; role < roles.Count; role++)
        {
            foreach (var diploma in roles[role].Diplomas)
            {
                var position = roles[role].Criteria.ToList().FindIndex(criterion => criterion.Id == diploma.CriterionId);
                var best = DiplomaTitles.Of(diploma).Max(title =>
                    scorer.Score(new Candidate("D", new Dictionary<CandidateField, string> { [CandidateField.Education] = title, [CandidateField.Years] = "15" }).View()).Criteria(role)[position].Coverage);
                Assert.True(best >= 900_000, $"{roles[role].Id}: {diploma.Text}");
            }
        }
    }
}
