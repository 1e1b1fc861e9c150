using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Messages;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Tests.Shared;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>What wishes, notions and the work of others are worth, and how an explanation says so.</summary>
public class StanceScoringTests
{
    private const string Role =
        """
        Le responsable logistique organise les flux de l'entrepôt.

        ## Activités principales
        - Planifier les tournées de livraison
        - Encadrer des caristes

        ## Compétences techniques
        - Gestion des stocks
        - Notions de comptabilité analytique
        - Permis B indispensable
        """;

    private static readonly RoleIndex Index = RoleIndex.Build([RoleDocument.Parse("logistique", Role)]);

    [Theory]
    [InlineData("Souhaite évoluer vers la gestion des stocks", 150_000, "« Souhaite évoluer vers la » : un souhait")]
    [InlineData("Notions de gestion des stocks", 400_000, "« Notions de » : des notions")]
    [InlineData("En lien avec les responsables de la gestion des stocks", 200_000, "« En lien avec les » : le travail d'un autre")]
    [InlineData("Vend des logiciels de gestion des stocks", 200_000, "« Vend des » : l'objet de son travail, pas son métier")]
    public void What_is_no_fact_is_held_back_by_a_factor_that_cites_the_words(string summary, int rate, string why)
    {
        var contribution = Explain("technical-1", (CandidateField.Summary, summary));
        var plain = Explain("technical-1", (CandidateField.Summary, "Gestion des stocks"));
        var factor = Assert.Single(contribution.Factors, factor => factor.Name == FactorName.Stance);
        Assert.Equal(rate, factor.ValueMicros);
        Assert.Equal(why, factor.Why);
        Assert.Equal(plain.Factors[0].ValueMicros, contribution.Factors[0].ValueMicros);
        Assert.DoesNotContain(plain.Factors, other => other.Name == FactorName.Stance);
    }

    [Fact]
    public void The_reason_is_told_in_english_too()
    {
        var candidate = new Candidate("C1", new Dictionary<CandidateField, string> { [CandidateField.Summary] = "Notions de gestion des stocks" });
        var contribution = new Explainer(Index, MessageLanguage.English).Explain(candidate, 0).Contributions.Single(c => c.Criterion.Id == "technical-1");
        Assert.Equal("“Notions de”: some notions", contribution.Factors.Single(factor => factor.Name == FactorName.Stance).Why);
    }

    [Theory]
    [InlineData("Gestion des stocks. Souhaite évoluer vers la gestion des stocks.")]
    [InlineData("Souhaite évoluer vers la gestion des stocks. Gestion des stocks.")]
    [InlineData("Gestion des stocks. Notions de gestion. En lien avec les responsables de stocks.")]
    public void A_fact_loses_nothing_by_a_wish_beside_it(string summary) =>
        Assert.Equal(Explain("technical-1", (CandidateField.Summary, "Gestion des stocks.")).PointsMicros, Explain("technical-1", (CandidateField.Summary, summary)).PointsMicros);

    [Theory]
    [InlineData("technical-2", "Notions de comptabilité analytique", "Comptabilité analytique")] // asked for as notions
    [InlineData("activity-2", "Encadrement de 6 caristes", "Encadrement, caristes")] // the team is part of the work
    public void What_the_role_itself_asks_for_so_is_a_fact(string criterion, string said, string plain)
    {
        var contribution = Explain(criterion, (CandidateField.Experience, "Poste\n- " + said));
        Assert.DoesNotContain(contribution.Factors, factor => factor.Name == FactorName.Stance);
        Assert.True(contribution.PointsMicros >= Explain(criterion, (CandidateField.Experience, "Poste\n- " + plain)).PointsMicros);
    }

    [Theory]
    [InlineData("En recherche d'un poste de responsable logistique")]
    [InlineData("EN RECHERCHE D'UN POSTE DE RESPONSABLE LOGISTIQUE")]
    [InlineData("Objectif : responsable logistique")]
    [InlineData("Assistante du responsable logistique")]
    [InlineData("Vendeur, souhaite devenir responsable logistique")]
    [InlineData("Looking for a responsable logistique job")]
    public void A_title_wished_for_or_held_by_another_is_not_held(string headline)
    {
        var held = Explain("title", (CandidateField.Title, "Responsable logistique"));
        var wished = Explain("title", (CandidateField.Title, headline));
        Assert.True(wished.PointsMicros * 3 < held.PointsMicros, $"{wished.PointsMicros} against {held.PointsMicros}");
    }

    [Fact]
    public void A_wish_does_not_hide_the_post_held()
    {
        const string Posts = "Responsable logistique - entrepôt - 2018 à 2024\n- gestion des stocks, tournées, caristes, inventaire";
        var silent = Explain("title", (CandidateField.Experience, Posts));
        var seeking = Explain("title", (CandidateField.Title, "En recherche d'un poste de responsable logistique"), (CandidateField.Experience, Posts));
        Assert.True(seeking.PointsMicros >= silent.PointsMicros, $"{seeking.PointsMicros} against {silent.PointsMicros}");
    }

    [Fact]
    public void A_headline_of_many_unrelated_jobs_is_worth_less_for_each()
    {
        var one = Explain("title", (CandidateField.Title, "Responsable logistique"));
        var many = Explain("title", (CandidateField.Title, "Responsable logistique / Boulanger / Infirmier / Comptable"));
        Assert.True(many.PointsMicros < one.PointsMicros);
        Assert.False(string.IsNullOrEmpty(Assert.Single(many.Factors, factor => factor.Name == FactorName.Focus).Why));
    }

    [Theory]
    [InlineData("Responsable logistique", "Responsable logistique Responsable logistique Responsable logistique")]
    [InlineData("Gestion des stocks", "Gestion des stocks, gestion des stocks, gestion des stocks")]
    public void Saying_it_again_earns_nothing_more(string once, string again)
    {
        foreach (var field in new[] { CandidateField.Title, CandidateField.Summary, CandidateField.Skills })
            Assert.Equal(Score((field, once)), Score((field, again)));
    }

    [Theory]
    [InlineData("Permis B : non")]
    [InlineData("Non titulaire du permis B")]
    [InlineData("Je n'ai pas le permis B")]
    [InlineData("Pas encore de permis B")]
    public void A_denial_contradicts(string summary) =>
        Assert.Equal(CriterionStatus.Contradicted, Explain("technical-3", (CandidateField.Summary, summary)).Status);

    [Fact]
    public void Keywords_that_no_post_bears_out_are_flagged()
    {
        const string Words = "gestion des stocks, tournées de livraison, caristes, entrepôt, flux, comptabilité analytique, permis B";
        Assert.Contains(Whole((CandidateField.Skills, Words)).Flags, flag => flag.Code == "keyword-list");
        Assert.Contains(Whole((CandidateField.Summary, Words)).Flags, flag => flag.Code == "keyword-list");
        Assert.DoesNotContain(Whole((CandidateField.Experience, "Responsable logistique - 2018 à 2024\n- " + Words)).Flags, flag => flag.Code == "keyword-list");
    }

    private static int Score(params (CandidateField Field, string Text)[] fields) => Whole(fields).ScoreMicros;

    private static Contribution Explain(string criterion, params (CandidateField Field, string Text)[] fields) => Whole(fields).Contributions.Single(c => c.Criterion.Id == criterion);

    private static Explanation Whole(params (CandidateField Field, string Text)[] fields)
    {
        var candidate = new Candidate("C1", fields.Select(field => KeyValuePair.Create(field.Field, field.Text)));
        var explanation = new Explainer(Index).Explain(candidate, 0);
        Account.Check(explanation, candidate);
        return explanation;
    }
}
