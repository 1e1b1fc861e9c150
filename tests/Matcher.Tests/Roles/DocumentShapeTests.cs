using Matcher.Messages;
using Matcher.Roles;

namespace Matcher.Tests.Roles;

/// <summary>Documents of every shape, small and whole.</summary>
public class DocumentShapeTests
{
    [Fact]
    public void A_title_and_list_items_are_enough()
    {
        var role = Read("""
            # Technicien support (H/F)

            - Bac +2 en informatique exigé
            - Expérience de 3 ans minimum
            - Maîtrise de Windows
            - Sens du service
            - Traiter les tickets
            - Docker, Kubernetes
            """);
        Assert.Equal("Technicien support", role.Title);
        Assert.Equal("title@1 diploma@3 experience@4 technical-1@5 aptitude-1@6 activity-1@7 technical-2@8", Ids(role));
        Assert.Equal(Need.Required, role.Criteria[1].Need);
        Assert.Empty(role.Warnings);
    }

    [Fact]
    public void Bare_text_without_marks_or_headings_is_classed_by_its_words()
    {
        var role = Read("""
            Développeur Java
            Vous rejoindrez l'équipe des outils internes.
            Bac+5 en informatique
            Maîtrise de Java
            Expérience de 3 ans exigée
            Rigueur
            """);
        Assert.Equal("Développeur Java", role.Title);
        Assert.Contains("rejoindrez", role.Mission, StringComparison.Ordinal);
        Assert.Equal("title@1 diploma@3 technical-1@4 experience@5 aptitude-1@6", Ids(role));
    }

    [Fact]
    public void Bare_headings_in_capitals_or_with_a_colon_head_their_lines()
    {
        var role = Read("""
            COMPTABLE

            ACTIVITÉS PRINCIPALES
            Saisir les factures
            Préparer la clôture

            Diplômes requis :
            BTS comptabilité

            QUALITES
            Discrétion
            """);
        Assert.Equal("title@1 activity-1@4 activity-2@5 diploma@8 aptitude-1@11", Ids(role));
        Assert.Empty(role.Warnings);
    }

    [Fact]
    public void Underlined_headings_and_numbered_ones_are_headings()
    {
        var role = Read("""
            Comptable
            =========

            Missions
            --------
            - Saisir les factures

            2. Profil recherché
            - BTS comptabilité
            """);
        Assert.Equal("Comptable", role.Title);
        Assert.Equal("title@1 activity-1@6 diploma@9", Ids(role));
        Assert.Empty(role.Warnings);
    }

    [Fact]
    public void A_wrapped_item_is_one_criterion_on_its_first_line()
    {
        var role = Read("""
            # Comptable
            ## Missions
            - Saisir les factures et
              contrôler les règlements
            - Préparer la clôture mensuelle avec l'expert-comptable
            et relancer les fournisseurs
            - Archiver
            """);
        Assert.Equal("title@1 activity-1@3 activity-2@5 activity-3@7", Ids(role));
        Assert.Equal("Saisir les factures et contrôler les règlements", role.Criteria[1].Text);
        Assert.Equal("Préparer la clôture mensuelle avec l'expert-comptable et relancer les fournisseurs", role.Criteria[2].Text);
    }

    [Fact]
    public void The_sentences_of_a_paragraph_are_one_criterion_each()
    {
        var role = Read("""
            # Comptable
            ## Compétences techniques
            Maîtrise d'Excel (tableaux croisés. Macros). Bonne connaissance de Sage,
            utilisé chaque jour. Notions d'anglais.
            """);
        Assert.Equal("title@1 technical-1@3 technical-2@3 technical-3@4", Ids(role));
        Assert.Equal("Bonne connaissance de Sage, utilisé chaque jour.", role.Criteria[2].Text);
        Assert.Equal([null, CompetenceLevel.Mastery, CompetenceLevel.Good, CompetenceLevel.Basics], role.Criteria.Select(c => c.Level));
    }

    [Fact]
    public void A_profile_in_prose_is_cut_and_classed()
    {
        var role = Read("""
            # Responsable paie
            ## Profil
            De formation Bac+3 en paie, vous justifiez d'une expérience de 5 ans minimum. Vous maîtrisez Silae. Vous êtes rigoureux et autonome. Rejoignez-nous !
            """);
        Assert.Equal("title@1 diploma@3 technical-1@3 aptitude-1@3", Ids(role));
        Assert.True(role.Diplomas[0].NeedsExperience);
        Assert.Empty(role.Warnings);
    }

    [Fact]
    public void Lines_that_carry_their_heading_are_read_by_it()
    {
        var role = Read("""
            Poste : Chargé de clientèle
            Lieu : Nantes
            Contrat : CDI
            Formation : Bac+2 en commerce
            Expérience : 3 ans
            Compétences : Excel, Salesforce
            Salaire : 28K à 32K brut annuel
            """);
        Assert.Equal("Chargé de clientèle", role.Title);
        Assert.Equal("title@1 diploma@4 experience@5 technical-1@6", Ids(role));
        Assert.Equal("Bac+2 en commerce", role.Criteria[1].Text);
        Assert.Equal("Excel, Salesforce", role.Criteria[3].Text);
        Assert.Equal([new SalaryBand("", 28, 32)], role.Salaries);
        Assert.Empty(role.Warnings);
    }

    [Fact]
    public void Diplomas_that_are_a_plus_are_criteria_of_their_own_wherever_they_stand()
    {
        var role = Read("""
            # Comptable
            ## Diplômes
            - DSCG souhaité
            - BTS comptabilité
            - DCG
            - Master en audit apprécié
            """);
        Assert.Equal("title@1 diploma-2@3 diploma@4 diploma-3@6", Ids(role));
        Assert.Equal("diploma-2 diploma diploma diploma-3", string.Join(' ', role.Diplomas.Select(d => d.CriterionId)));
        Assert.Equal([3, 4, 5, 6], role.Diplomas.Select(d => d.Line));
    }

    [Fact]
    public void A_plus_that_stands_alone_is_the_diploma_criterion()
    {
        var role = Read("# Comptable\n- Master en audit apprécié\n- Rigueur\n");
        Assert.Equal("title@1 diploma@2 aptitude-1@3", Ids(role));
        Assert.Equal(Need.Plus, role.Criteria[1].Need);
    }

    [Fact]
    public void Experience_lines_are_numbered_from_the_second()
    {
        var role = Read("# Comptable\n## Expérience\n- 5 ans en cabinet\n- Une première expérience du secteur public est appréciée\n");
        Assert.Equal("title@1 experience@3 experience-2@4", Ids(role));
        Assert.Equal([Need.Expected, Need.Expected, Need.Plus], role.Criteria.Select(c => c.Need));
    }

    [Fact]
    public void Lines_under_the_plus_heading_are_a_plus()
    {
        var role = Read("# Comptable\n## Missions\n- Saisir\n## Les plus\n- Espagnol\n");
        Assert.Equal([Need.Expected, Need.Expected, Need.Plus], role.Criteria.Select(c => c.Need));
    }

    [Fact]
    public void Known_sections_that_ask_nothing_are_passed_over_in_silence()
    {
        var role = Read("# Comptable\n## Missions\n- Saisir\n## Avantages\n- Mutuelle\n- Télétravail\n## Conditions de travail\nBureau partagé.\n");
        Assert.Equal("title@1 activity-1@3", Ids(role));
        Assert.Empty(role.Warnings);
    }

    [Fact]
    public void An_unknown_section_is_told_and_its_lines_are_classed_by_their_words()
    {
        var role = Read("# Comptable\n## Missions\n- Saisir\n## Notre histoire\nFondée en 1998.\n- Maîtrise d'Excel\n");
        Assert.Equal("title@1 activity-1@3 technical-1@6", Ids(role));
        Assert.Equal("4 unknown-section", Warnings(role));
    }

    [Fact]
    public void In_an_unknown_section_the_others_go_along_with_most()
    {
        var role = Read("# Comptable\n## Finance\n- Saisir les factures\n- Tenir la caisse\n- Zorber et tranquer les comptes\n- Clôturer\n## Hobby\n- Maîtrise de Sage\n- Notions de TVA\n- Cegid\n");
        Assert.Equal("title@1 activity-1@3 activity-2@4 activity-3@5 activity-4@6 technical-1@8 technical-2@9 technical-3@10", Ids(role));
        Assert.Empty(role.Warnings);
    }

    [Fact]
    public void Lines_that_are_not_understood_are_told_once_a_section()
    {
        var role = Read("# Comptable\n## Missions\n- Saisir\n## Notre histoire\n- Fondée en 1998\n- Trois sites en France\n- Un chiffre en hausse\n");
        Assert.Equal("4 unknown-section, 5 unread-line", Warnings(role));
        Assert.EndsWith("ni ligne 6, 7 : elles ne comptent pas.", role.Warnings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_line_before_a_list_heads_it()
    {
        var role = Read("Comptable\n\nMISSIONS\n\nSécurité sanitaire\n- construire les études\n- tenir le plan\n\nAmélioration continue\n- mener les audits\n");
        Assert.Equal("title@1 activity-1@6 activity-2@7 activity-3@10", Ids(role));
        Assert.Empty(role.Warnings);
    }

    [Theory]
    [InlineData("| Rubrique | Attendu |\n| --- | --- |\n| Formation | BTS comptabilité |\n| Outils | Sage |\n")]
    [InlineData("\n| Formation | BTS comptabilité |\n| --- | --- |\n| Outils | Sage |\n")]
    [InlineData("\n\nFormation\tBTS comptabilité\nOutils\tSage\n")]
    [InlineData("\n<table>\n<tr><td>Formation</td><td>BTS comptabilité</td></tr><tr><td>\nOutils</td><td>Sage</td></tr></table>\n")]
    public void The_first_cell_of_a_row_is_the_section_of_the_others(string table)
    {
        var role = Read("# Comptable\n" + table);
        Assert.Equal(["Comptable", "BTS comptabilité", "Sage"], role.Criteria.Select(c => c.Text));
        Assert.Equal([CriterionKind.Title, CriterionKind.Diploma, CriterionKind.Technical], role.Criteria.Select(c => c.Kind));
        Assert.Empty(role.Warnings);
    }

    [Fact]
    public void Heads_of_columns_that_name_sections_are_those_of_their_cells()
    {
        var role = Read("# Comptable\n\n| Domaine | Activités | Savoir-être | Niveau |\n|---|---|---|---|\n| Ventes | Saisir<br>Relancer | Rigueur | 3 |\n| Achats | Lettrer | | 2 |\n");
        Assert.Equal("title@1 activity-1@5 activity-2@5 aptitude-1@5 activity-3@6", Ids(role));
        Assert.Empty(role.Warnings);
    }

    [Fact]
    public void A_heading_below_a_section_belongs_to_it()
    {
        var role = Read("# Comptable\n## Missions\n### Qualité et contrôle\n- Vérifier les comptes\n### Formation\n- Former les assistants\n## Formation\n- DCG\n");
        Assert.Equal("title@1 activity-1@4 activity-2@6 diploma@8", Ids(role));
        Assert.Empty(role.Warnings);
    }

    [Fact]
    public void A_line_that_leads_in_a_list_is_no_criterion()
    {
        var role = Read("# Comptable\n## Missions\nÀ ce titre, vous :\n- saisissez les factures\n- relancez les clients\n");
        Assert.Equal("title@1 activity-1@4 activity-2@5", Ids(role));
        Assert.Empty(role.Warnings);
    }

    [Fact]
    public void Pictures_are_marks_of_items_and_of_headings()
    {
        var role = Read("# Comptable\n\n🎯 Vos missions\n✅ Saisir les factures\n👉 Relancer les clients\n\n💶 Salaire : 30 k€\n");
        Assert.Equal("title@1 activity-1@4 activity-2@5", Ids(role));
        Assert.Equal("Saisir les factures", role.Criteria[1].Text);
        Assert.Equal([new SalaryBand("", 30, 30)], role.Salaries);
        Assert.Empty(role.Warnings);
    }

    [Fact]
    public void Items_inside_items_are_criteria_and_bold_items_above_them_are_headings()
    {
        var role = Read("# Comptable\n## Missions\n1. **Tenir les comptes**\n   - Saisir les factures\n   - Lettrer les comptes\n2. Clôturer\n");
        Assert.Equal("title@1 activity-1@4 activity-2@5 activity-3@6", Ids(role));
    }

    [Theory]
    [InlineData("- Homme de moins de 35 ans")]
    [InlineData("- Nationalité française exigée")]
    public void A_protected_ground_is_told_and_never_a_criterion(string line)
    {
        var role = Read("# Comptable\n- Saisir les factures\n" + line + "\n");
        Assert.Equal("title@1 activity-1@2", Ids(role));
        Assert.Equal("3 protected-ground", Warnings(role));
        Assert.Contains("L1132-1", role.Warnings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Beginners_accepted_asks_nothing_and_is_told() =>
        Assert.Equal("3 asks-nothing", Warnings(Read("# Comptable\n- Saisir les factures\n- Débutant accepté\n")));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# Comptable\n")]
    [InlineData("# Comptable\n\n## Avantages\n- Mutuelle\n")]
    [InlineData("Le comptable tient les comptes.\n")]
    public void A_document_that_asks_nothing_is_refused_with_the_way_to_mend_it(string text)
    {
        var french = Assert.Throws<RoleDocumentException>(() => RoleDocument.Parse("comptable", text));
        Assert.StartsWith("comptable : aucune exigence trouvée. Attendu :", french.Message, StringComparison.Ordinal);
        var english = Assert.Throws<RoleDocumentException>(() => RoleDocument.Parse("comptable", text, MessageLanguage.English));
        Assert.StartsWith("comptable: no requirement was found. Expected:", english.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_title_the_words_of_the_id_are_one_and_this_is_told()
    {
        var role = RoleDocument.Parse("chef-de_rang", "- Dresser les tables\n");
        Assert.Equal("chef de rang", role.Title);
        Assert.Equal("0 title-from-id", Warnings(role));
    }

    [Fact]
    public void Warnings_are_in_the_language_asked_for()
    {
        var text = "# Comptable\n- Saisir\n## Notre histoire\n";
        Assert.StartsWith("Le titre", RoleDocument.Parse("c", text).Warnings[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("The heading", RoleDocument.Parse("c", text, MessageLanguage.English).Warnings[0].Message, StringComparison.Ordinal);
    }

    private static RoleProfile Read(string text) => RoleDocument.Parse("fiche", text);

    private static string Ids(RoleProfile role) => string.Join(' ', role.Criteria.Select(c => $"{c.Id}@{c.Line}"));

    private static string Warnings(RoleProfile role) => string.Join(", ", role.Warnings.Select(w => $"{w.Line} {w.Code}"));
}
