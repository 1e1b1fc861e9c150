using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Tests.Shared;
using Matcher.Topics;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>What a recruiter may count on, one sentence a test. Each score is derived again from its explanation.</summary>
public class ScoringTests
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
        """;

    private static readonly RoleIndex Index = RoleIndex.Build([RoleDocument.Parse("sauvegardes", Role)]);

    [Fact]
    public void An_empty_candidate_earns_nothing_and_is_flagged()
    {
        var explanation = Explain((CandidateField.Title, ""));
        Assert.Equal(0, explanation.ScoreMicros);
        Assert.All(explanation.Contributions, c => Assert.Equal(CriterionStatus.NotEvidenced, c.Status));
        Assert.Contains(explanation.Flags, flag => flag.Code == "too-little-information");
    }

    [Fact]
    public void The_words_of_a_line_in_a_post_cover_it()
    {
        var contribution = Explain((CandidateField.Experience, "Banque du Sud\n- supervision des sauvegardes de 40 serveurs")).Contributions[1];
        Assert.Equal(CriterionStatus.Covered, contribution.Status);
        Assert.Contains(contribution.Evidence, evidence => evidence.Text.Contains("sauvegardes", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_words_in_a_bare_list_earn_less_and_say_why()
    {
        var fact = Explain((CandidateField.Experience, "Banque du Sud\n- supervision des sauvegardes des serveurs")).Contributions[1];
        var list = Explain((CandidateField.Skills, "supervision des sauvegardes des serveurs")).Contributions[1];
        Assert.True(list.PointsMicros < fact.PointsMicros);
        var factor = list.Factors.Single(factor => factor.Name == FactorName.Fact);
        Assert.True(factor.ValueMicros < 1_000_000);
        Assert.False(string.IsNullOrEmpty(factor.Why));
    }

    [Fact]
    public void One_of_several_examples_is_enough()
    {
        var one = Explain((CandidateField.Experience, "Poste\nadministration de systèmes d'exploitation Linux")).Contributions[3];
        var all = Explain((CandidateField.Experience, "Poste\nadministration de systèmes d'exploitation Windows, Linux, Unix")).Contributions[3];
        Assert.Equal("technical-1", one.Criterion.Id);
        Assert.Equal(all.PointsMicros, one.PointsMicros);
    }

    [Fact]
    public void What_a_cv_denies_is_contradicted_and_flagged()
    {
        var explanation = Explain((CandidateField.Summary, "Je cherche un poste proche de mon domicile, sans permis B"));
        var contribution = explanation.Contributions.Single(c => c.Criterion.Text.StartsWith("Permis", StringComparison.Ordinal));
        Assert.Equal(CriterionStatus.Contradicted, contribution.Status);
        Assert.All(contribution.Evidence, evidence => Assert.Equal(MatchHow.Negated, evidence.How));
        Assert.Contains(explanation.Flags, flag => flag.Code == "contradiction");
        Assert.Contains(explanation.Flags, flag => flag.Code == "required-not-evidenced");
    }

    [Fact]
    public void A_narrower_term_evidences_the_broader_one()
    {
        // Without topics, whose facts may tell more of the line than its words do.
        var words = RoleIndex.Build([RoleDocument.Parse("sauvegardes", Role)], lexicon: null, EngineParts.All with { Topics = TopicDirectory.Empty });
        var contribution = Explain(words, (CandidateField.Experience, "Poste\n- exploitation de Veeam pour 40 serveurs")).Contributions[1];
        Assert.NotEqual(CriterionStatus.NotEvidenced, contribution.Status);
        Assert.Contains(contribution.Evidence, evidence => evidence.How == MatchHow.Narrower && evidence.Text.Contains("Veeam", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("BTS informatique de gestion, 2004", CriterionStatus.Covered, 1_000_000)]
    [InlineData("Master informatique, 2012", CriterionStatus.Covered, 1_000_000)]
    [InlineData("Baccalauréat professionnel systèmes électroniques numériques, 2015", CriterionStatus.Partial, 450_000)]
    public void A_diploma_is_held_against_the_level_and_the_specialty(string education, CriterionStatus status, int level)
    {
        var contribution = Explain((CandidateField.Education, education)).Contributions.Single(c => c.Criterion.Kind == CriterionKind.Diploma);
        Assert.Equal(status, contribution.Status);
        Assert.Equal(level, contribution.Factors.Single(factor => factor.Name == FactorName.Level).ValueMicros);
        Assert.Equal(MatchHow.Diploma, Assert.Single(contribution.Evidence).How);
    }

    [Theory]
    [InlineData("responsable des sauvegardes", "RESPONSABLE DES SAUVEGARDES")]
    [InlineData("chargé de la supervision des sauvegardes", "chargée de la supervision des sauvegardes")]
    [InlineData("technicien expérimenté en données", "technicienne expérimentée en données")]
    public void Case_and_gender_cost_nothing(string one, string other) =>
        Assert.Equal(Explain((CandidateField.Title, one)).ScoreMicros, Explain((CandidateField.Title, other)).ScoreMicros);

    [Fact]
    public void An_explanation_in_english_gives_the_same_numbers()
    {
        var candidate = new Candidate("C1", "Responsable des sauvegardes\nsupervision des serveurs Linux\nSalaire indifférent");
        var french = new Explainer(Index).Explain(candidate, 0);
        var english = new Explainer(Index, Messages.MessageLanguage.English).Explain(candidate, 0);
        Assert.Equal(french.Contributions.Select(c => c.PointsMicros), english.Contributions.Select(c => c.PointsMicros));
    }

    private static Explanation Explain(params (CandidateField Field, string Text)[] fields) => Explain(Index, fields);

    private static Explanation Explain(RoleIndex index, params (CandidateField Field, string Text)[] fields)
    {
        var candidate = new Candidate("C1", fields.Select(field => KeyValuePair.Create(field.Field, field.Text)));
        var explanation = new Explainer(index).Explain(candidate, 0);
        Account.Check(explanation, candidate);
        return explanation;
    }
}
