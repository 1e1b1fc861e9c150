using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Messages;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Tests.Shared;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>What the title of a role asks of the headline, the posts and the work of a CV.</summary>
public class TitleScoringTests
{
    private static readonly RoleIndex Index = RoleIndex.Build(
        [RoleDocument.Parse("cto", "Le directeur technique informatique conçoit les produits.\n\n## Activités principales\n- Encadrer les équipes de développement\n- Choisir les technologies")]);

    [Fact]
    public void Another_title_of_the_same_job_counts_as_the_title()
    {
        var same = Title("CTO", "CTO - éditeur de logiciels - 2018 à 2024\n- roadmap produit, architecture logicielle, recrutement de développeurs, dette technique, DevOps");
        var stranger = Title("Boulanger", "Boulanger - fournil - 2018 à 2024\n- pétrissage, façonnage, cuisson");
        Assert.Equal(CriterionStatus.Covered, same.Status);
        Assert.Contains(same.Evidence, evidence => evidence.Text == "CTO");
        Assert.Equal(CriterionStatus.NotEvidenced, stranger.Status);
    }

    [Fact]
    public void A_title_without_a_word_of_its_trade_is_held_back_by_a_factor_that_says_so()
    {
        var alone = Title("CTO", "CTO - Théâtre des Arts - 2015 à 2024\n- plateau, éclairage, sonorisation, accueil des compagnies");
        var factor = Assert.Single(alone.Factors, factor => factor.Name == FactorName.Setting);
        Assert.True(factor.ValueMicros < 1_000_000);
        Assert.False(string.IsNullOrEmpty(factor.Why));
    }

    [Theory]
    [InlineData("Responsable de pôle")]
    [InlineData("Chargée de mission")]
    [InlineData("Adjudant-chef")]
    [InlineData("Ingénieure territoriale principale")]
    public void Work_told_under_a_mute_title_is_the_job_too(string mute)
    {
        const string Work = "\n- choix des technologies, encadrement des équipes de développement\n- architecture logicielle, DevOps, dette technique, roadmap produit, tests automatisés, intégration continue";
        var told = Title(mute, mute + " - éditeur - 2018 à 2024" + Work);
        var listed = Title(mute, mute + " - éditeur - 2018 à 2024\n- accueil, courrier, standard");
        var underAnother = Title("Boulanger", "Boulanger - fournil - 2018 à 2024" + Work);
        Assert.True(told.CoverageMicros > 200_000, $"{told.CoverageMicros}");
        Assert.DoesNotContain(told.Factors, factor => factor.Name is FactorName.OtherTitle);
        Assert.All(told.Evidence.Where(evidence => evidence.How == MatchHow.Narrower), evidence => Assert.Equal(CandidateField.Experience, evidence.Field));
        Assert.True(listed.CoverageMicros < told.CoverageMicros);
        Assert.True(underAnother.CoverageMicros < told.CoverageMicros);
        Assert.Contains(underAnother.Factors, factor => factor.Name is FactorName.OtherTitle);
    }

    [Fact]
    public void Competences_count_beside_work_that_is_told_and_little_without_it()
    {
        const string Post = "Responsable de pôle - éditeur - 2018 à 2024";
        const string Told = Post + "\n- architecture logicielle, encadrement des équipes de développement, choix des technologies";
        const string Skills = "DevOps, dette technique, roadmap produit, tests automatisés, intégration continue";
        Assert.True(Title("", Told, Skills).PointsMicros > Title("", Told).PointsMicros);
        Assert.True(Title("", Post + "\n- accueil, courrier", Skills).PointsMicros * 2L < Title("", Told, Skills).PointsMicros);
    }

    [Fact]
    public void A_headline_of_another_job_is_the_latest_posts_where_its_head_bears_no_title()
    {
        const string Work = "Logiciels Bernard, Rennes, depuis 2018\n- architecture logicielle, DevOps, dette technique, roadmap produit, tests automatisés, intégration continue, encadrement des équipes de développement";
        var mute = Title("Responsable de pôle", Work);
        var other = Title("Boulanger", Work);
        Assert.Contains(other.Factors, factor => factor.Name is FactorName.OtherTitle);
        Assert.DoesNotContain(mute.Factors, factor => factor.Name is FactorName.OtherTitle);
    }

    [Fact]
    public void The_latest_post_takes_the_headline_where_its_head_bears_no_title()
    {
        const string Work = "\n- architecture logicielle, DevOps, dette technique, roadmap produit";
        var mute = Title("CTO", "Logiciels Bernard, Rennes, depuis 2018" + Work);
        var named = Title("CTO", "CTO - Logiciels Bernard, Rennes, depuis 2018" + Work);
        var other = Title("CTO", "Boulanger - Logiciels Bernard, Rennes, depuis 2018" + Work);
        Assert.InRange(mute.PointsMicros, named.PointsMicros * 8L / 10, named.PointsMicros);
        Assert.True(other.PointsMicros < mute.PointsMicros);
    }

    [Fact]
    public void A_title_said_of_several_jobs_is_the_one_that_the_work_speaks_of()
    {
        var index = RoleIndex.Build([RoleDocument.Parse("dev", "# Développeur logiciel\n\n## Activités principales\n- Programmer les applications\n- Écrire les tests\n")]);
        var programmer = new Candidate("C1", new Dictionary<CandidateField, string> { [CandidateField.Experience] = "Développeuse - éditeur - 2018 à 2024\n- Java, Spring, tests unitaires, API REST, Git, revues de code" });
        var builder = new Candidate("C2", new Dictionary<CandidateField, string> { [CandidateField.Experience] = "Développeuse - promotion immobilière - 2018 à 2024\n- prospection foncière, permis de construire, promesses de vente, bilans promoteur, PLU, terrains" });
        var scores = new[] { programmer, builder }.Select(candidate => new Explainer(index).Explain(candidate, 0).Contributions[0].CoverageMicros).ToArray();
        Assert.True(scores[1] < scores[0] / 2, $"{scores[0]} {scores[1]}");
    }

    [Fact]
    public void A_homonym_of_another_trade_is_not_the_job()
    {
        var homonym = Title("Directeur technique de théâtre", "Directeur technique de théâtre - 2015 à 2024\n- plateau, éclairage, sonorisation, accueil des compagnies");
        Assert.Equal(CriterionStatus.NotEvidenced, homonym.Status);
    }

    [Fact]
    public void A_headline_that_no_post_bears_out_earns_less_than_the_post()
    {
        const string Work = "\n- architecture logicielle, DevOps, dette technique, roadmap produit";
        var claimed = Title("CTO", "Vendeur - magasin - 2018 à 2024" + Work);
        var held = Title("", "CTO - éditeur - 2018 à 2024" + Work);
        Assert.True(claimed.PointsMicros < held.PointsMicros);
    }

    [Fact]
    public void An_old_post_counts_less_than_the_latest()
    {
        const string Work = "\n- architecture logicielle, DevOps, dette technique";
        var latest = Title("", "CTO - éditeur - 2018 à 2024" + Work + "\nVendeur - magasin - 2010 à 2018");
        var old = Title("", "Vendeur - magasin - 2018 à 2024\nCTO - éditeur - 2010 à 2018" + Work);
        Assert.True(old.PointsMicros < latest.PointsMicros);
    }

    [Theory]
    [InlineData("Directeur technique - éditeur de progiciels")] // a title cut short
    [InlineData("Directeur régional technique informatique - éditeur")] // a word between
    [InlineData("Head of engineering - éditeur")]
    public void A_title_said_otherwise_still_counts(string head)
    {
        var contribution = Title("", head + " - 2018 à 2024\n- architecture logicielle, DevOps, dette technique, roadmap produit");
        Assert.True(contribution.CoverageMicros > 250_000, $"{contribution.CoverageMicros}");
    }

    [Theory]
    [InlineData("ancien CTO")]
    [InlineData("adjoint au CTO")]
    [InlineData("stagiaire CTO")]
    public void A_word_before_a_title_may_take_away_from_it(string headline)
    {
        const string Posts = "CTO - éditeur - 2018 à 2024\n- architecture logicielle, DevOps, dette technique, roadmap produit";
        Assert.True(Title(headline, Posts).PointsMicros < Title("CTO", Posts).PointsMicros);
    }

    [Theory]
    [InlineData("Tuteur, a secondé le CTO - éditeur - 2018 à 2024")]
    [InlineData("Secrétariat du CTO - éditeur - 2018 à 2024")]
    [InlineData("Rattachée au CTO - éditeur - 2018 à 2024")]
    public void A_title_behind_an_article_is_somebody_else_s(string head) =>
        Assert.DoesNotContain(Title("", head + "\n- accueil, courrier, standard").Evidence, evidence => evidence.Text == "CTO");

    [Fact]
    public void Whom_later_sentences_of_a_first_line_of_prose_name_does_not_hold_the_post()
    {
        const string Prose = "Logiciels Bernard, Rennes, depuis 2018. Chaque semaine j'ouvre le courrier, je classe les dossiers, je réponds au téléphone, je tiens la caisse, je commande fournitures, papier, café et cartouches, je range les archives et je vais à la banque pour eux. CTO, comptable et vendeurs me confient leurs plis.";
        const string Next = "\nMairie de Vitré - 2010 à 2018\n- accueil";
        Assert.DoesNotContain(Title("", Prose + Next).Evidence, evidence => evidence.Text == "CTO");
        Assert.Contains(Title("", "CTO, " + Prose + Next).Evidence, evidence => evidence.Text == "CTO");
    }

    [Fact]
    public void An_employer_s_name_is_no_other_title()
    {
        const string Work = "\n- choix des technologies, encadrement des équipes de développement\n- architecture logicielle, DevOps, dette technique, roadmap produit, tests automatisés, intégration continue";
        var employed = Title("", "Association d'aide à domicile, Vitré, 2018 à 2024" + Work);
        var aide = Title("", "Aide à domicile, Vitré, 2018 à 2024" + Work);
        Assert.DoesNotContain(employed.Factors, factor => factor.Name is FactorName.OtherTitle);
        Assert.Contains(aide.Factors, factor => factor.Name is FactorName.OtherTitle);
    }

    [Fact]
    public void One_rank_stands_for_another()
    {
        var index = RoleIndex.Build([RoleDocument.Parse("rh", "Le responsable recrutement organise les embauches.\n\n## Activités principales\n- Conduire les entretiens\n- Tenir un vivier")]);
        var candidate = new Candidate("C1", new Dictionary<CandidateField, string> { [CandidateField.Experience] = "Chef du recrutement - boissons - 2012 à 2024\n- sourcing, entretiens, vivier, annonces, intégration" });
        var explanation = new Explainer(index).Explain(candidate, 0);
        Account.Check(explanation, candidate);
        Assert.Contains(explanation.Contributions[0].Evidence, evidence => evidence.Text.StartsWith("Chef du recrutement", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Responsable du pôle recrutement", "Responsable recrutement")]
    [InlineData("Responsable du service recrutement", "Responsable recrutement")]
    [InlineData("Responsable de la cellule de recrutement", "Responsable recrutement")]
    [InlineData("Responsable du pôle support informatique", "Responsable support informatique")]
    [InlineData("Directeur du département marketing", "Directeur marketing")]
    public void A_part_of_the_employer_takes_nothing_from_a_title(string head, string plain)
    {
        var index = RoleIndex.Build([RoleDocument.Parse("role", $"# {plain}\n\n## Activités principales\n- Conduire les entretiens annuels\n")]);
        Assert.Equal(TitleOf(index, plain).Evidence[0].GainMicros, TitleOf(index, head).Evidence[0].GainMicros);
    }

    [Fact]
    public void A_word_that_is_no_part_of_the_employer_takes_a_little()
    {
        var index = RoleIndex.Build([RoleDocument.Parse("role", "# Responsable recrutement\n\n## Activités principales\n- Conduire les entretiens annuels\n")]);
        Assert.True(TitleOf(index, "Responsable national recrutement").PointsMicros < TitleOf(index, "Responsable du pôle recrutement").PointsMicros);
    }

    private static Contribution TitleOf(RoleIndex index, string headline)
    {
        var candidate = new Candidate("C1", new Dictionary<CandidateField, string> { [CandidateField.Title] = headline });
        var explanation = new Explainer(index).Explain(candidate, 0);
        Account.Check(explanation, candidate);
        return explanation.Contributions[0];
    }

    [Fact]
    public void A_headline_that_nothing_bears_out_is_held_back_by_a_factor_that_says_so()
    {
        var claimed = Title("CTO", "Vendeur - magasin - 2018 à 2024\n- caisse, mise en rayon");
        var factor = Assert.Single(claimed.Factors, factor => factor.Name == FactorName.BorneOut);
        Assert.True(factor.ValueMicros < 1_000_000);
        Assert.False(string.IsNullOrEmpty(factor.Why));
    }

    [Theory]
    [InlineData(MessageLanguage.French, "métier")]
    [InlineData(MessageLanguage.English, "trade")]
    public void Facts_of_another_trade_prove_less_by_a_factor_that_says_so(MessageLanguage language, string word)
    {
        const string Work = "\n- encadrement des équipes de développement, choix des technologies";
        var own = Lines("CTO - éditeur - 2018 à 2024" + Work, language);
        var other = Lines("Boulanger - fournil - 2018 à 2024" + Work, language);
        Assert.Equal(own.Factors[0], other.Factors[0]);
        Assert.True(other.PointsMicros < own.PointsMicros);
        var factor = Assert.Single(other.Factors, factor => factor.Name == FactorName.Trade);
        Assert.Contains(word, factor.Why, StringComparison.Ordinal);
    }

    private static Contribution Lines(string experience, MessageLanguage language)
    {
        var candidate = new Candidate("C1", new Dictionary<CandidateField, string> { [CandidateField.Experience] = experience });
        var explanation = new Explainer(Index, language).Explain(candidate, 0);
        Account.Check(explanation, candidate);
        return explanation.Contributions[1];
    }

    [Fact]
    public void A_post_head_needs_no_year()
    {
        var contribution = Title("", "CTO, éditeur de logiciels\n2018 - 2024\n- architecture logicielle, DevOps\nIngénieur logiciel, start-up\n2012 - 2018\n- développement");
        Assert.Contains(contribution.Evidence, evidence => evidence.Text == "CTO");
    }

    [Fact]
    public void A_post_head_may_stand_after_the_label_of_a_form()
    {
        const string Told = "\nPrincipales activités  architecture logicielle, DevOps";
        var form = Title("", "Dates  2018 – 2024\nFonction ou poste occupé  CTO" + Told);
        var plain = Title("", "2018 – 2024\nCTO" + Told);
        Assert.Contains(form.Evidence, evidence => evidence.Text == "CTO");
        Assert.Equal(plain.CoverageMicros, form.CoverageMicros);
    }

    [Fact]
    public void One_title_over_and_over_is_held_back_unless_each_post_has_its_dates()
    {
        const string Told = "\n- architecture logicielle, DevOps, dette technique, roadmap produit\n";
        var repeated = Title("", string.Concat(Enumerable.Repeat("CTO\n", 12)) + Told);
        var missions = Title("", string.Concat(Enumerable.Range(0, 12).Select(i => $"CTO - {2001 + (2 * i)} à {2003 + (2 * i)}{Told}")));
        Assert.Contains(repeated.Factors, factor => factor.Name == FactorName.BorneOut);
        Assert.DoesNotContain(missions.Factors, factor => factor.Name == FactorName.BorneOut);
    }

    private static Contribution Title(string headline, string experience, string skills = "")
    {
        var candidate = new Candidate("C1", new Dictionary<CandidateField, string> { [CandidateField.Title] = headline, [CandidateField.Experience] = experience, [CandidateField.Skills] = skills });
        var explanation = new Explainer(Index).Explain(candidate, 0);
        Account.Check(explanation, candidate);
        return explanation.Contributions[0];
    }
}
