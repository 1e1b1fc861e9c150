using Matcher.Roles;

namespace Matcher.Tests.Roles;

/// <summary>Headings, list items and running text as people without an editor of documents write them.</summary>
public class DocumentMarksTests
{
    [Theory]
    [InlineData("Missions\n‾‾‾‾‾‾‾‾", "Profil\n‾‾‾‾‾‾")]
    [InlineData("Missions\n~~~~~~~~", "Profil\n······")]
    [InlineData(":: MISSIONS ::", ":: PROFIL ::")]
    [InlineData("--- Le travail ---", "--- Ce qu'il vous faut ---")]
    [InlineData("_Le travail_", "_Ce qu'il faut avoir_")]
    [InlineData("**Missions.**", "**Profil.**")]
    [InlineData("🚀 Ce que tu vas faire :", "🎯 Ce qu'on attend de toi :")]
    [InlineData("🏗️ Concrètement :", "👷 Le candidat")]
    public void Headings_may_be_marked_in_any_way(string work, string person)
    {
        var role = Read($"""
            Comptable

            {work}
            - Saisir les factures
            - Préparer la clôture

            {person}
            - BTS comptabilité
            """);
        Assert.Equal("activity,activity,diploma", string.Join(',', role.Criteria.Skip(1).Select(c => RoleWeights.Name(c.Kind))));
        Assert.Empty(role.Warnings);
    }

    [Theory]
    [InlineData("> ", "> ")]
    [InlineData(">> ", ">> ")]
    [InlineData("=> ", "=> ")]
    [InlineData("¤ ", "¤ ")]
    [InlineData("~ ", "~ ")]
    [InlineData(". ", ". ")]
    [InlineData("o ", "o ")]
    [InlineData("a. ", "b. ")]
    [InlineData("✅ ", "✅ ")]
    [InlineData("★ ", "★ ")]
    public void List_items_may_have_any_mark(string first, string second)
    {
        var role = Read($"""
            Comptable

            Missions :
            {first}saisir les factures
            {second}préparer la clôture
            """);
        Assert.Equal(["saisir les factures", "préparer la clôture"], role.Criteria.Skip(1).Select(c => c.Text));
    }

    [Fact]
    public void A_quoted_document_is_read_as_if_it_were_not()
    {
        var role = Read("""
            > # Comptable
            >
            > ## Missions
            > - Saisir les factures
            """);
        Assert.Equal("Comptable", role.Title);
        Assert.Equal("title@1 activity-1@4", Ids(role));
    }

    [Fact]
    public void Work_in_the_third_person_is_that_of_the_job_and_not_of_the_employer()
    {
        var role = Read("""
            Cuisinier (H/F)

            L'établissement accueille des groupes et organise des séminaires. Il reçoit aussi des familles.

            Le cuisinier prépare les plats du jour. Il tient à jour les fiches de recettes et forme les apprentis de la maison.

            Un CAP cuisine est exigé.
            """);
        Assert.Equal("Le cuisinier prépare les plats du jour.|Il tient à jour les fiches de recettes|forme les apprentis de la maison.|Un CAP cuisine est exigé.",
            string.Join('|', role.Criteria.Skip(1).Select(c => c.Text)));
        Assert.Contains("séminaires", role.Mission, StringComparison.Ordinal);
    }

    private static RoleProfile Read(string text) => RoleDocument.Parse("fiche", text);

    private static string Ids(RoleProfile role) => string.Join(' ', role.Criteria.Select(c => $"{c.Id}@{c.Line}"));
}
