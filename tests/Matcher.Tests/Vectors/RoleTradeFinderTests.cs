using Matcher.Lexicon;
using Matcher.Roles;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Tests.Vectors;

/// <summary>Which family of jobs a role belongs to, by the headings that employers write and by the lines below them.</summary>
public class RoleTradeFinderTests
{
    private static readonly TitleVocabulary Vocabulary = TitleVocabulary.Of(TradeDirectory.Shared, WordLexicon.Shipped);

    [Theory]
    [InlineData("Conseiller de vente / Responsable de rayon bricolage", "conseiller de vente")]
    [InlineData("Comptable fournisseurs junior", "comptable fournisseurs")]
    [InlineData("Senior data engineer", "data engineer")]
    [InlineData("Responsable administratif et financier (RAF)", "responsable administratif et financier")]
    [InlineData("Aide-soignant(e) diplômé(e) d'État – service de nuit (H/F)", "aide-soignant")]
    [InlineData("Soudeur TIG P3", "soudeur")]
    [InlineData("MAGASINIER CARISTE - EQUIPE DU MATIN", "magasinier cariste")]
    [InlineData("Plombier chauffagiste confirmé, dépannage", "plombier chauffagiste")]
    [InlineData("Responsable de la communication et des relations avec la presse", "responsable de la communication")]
    [InlineData("Technicien·ne de laboratoire / Biologie moléculaire", "technicien de laboratoire")]
    [InlineData("Conducteur(trice) de travaux, chantiers de logements", "conducteur de travaux")]
    [InlineData("Rédacteur territorial – Gestionnaire de paie", "gestionnaire de paie", "Saisir les variables de paie.", "Établir les bulletins de salaire et la DSN.", "Contrôler les cotisations sociales.")]
    public void A_heading_names_its_family(string heading, string job, params string[] lines) => Assert.Equal(Family(job), Found(heading, lines));

    [Theory]
    [InlineData("responsable d'exploitation informatique", "Superviser les serveurs et les sauvegardes.", "Tenir les engagements de service du centre informatique.", "Piloter la production informatique et l'ordonnancement des traitements.")]
    [InlineData("responsable d'exploitation transport", "Organiser les tournées des conducteurs.", "Suivre la réglementation sociale européenne et les temps de conduite.", "Planifier les enlèvements et les livraisons, affréter.")]
    public void The_lines_decide_between_the_meanings_of_a_title(string job, params string[] lines) => Assert.Equal(Family(job), Found("Responsable d'exploitation", lines));

    [Theory]
    [InlineData("Zythologue en chef de l'orbite basse")]
    [InlineData("Responsable")]
    [InlineData("")]
    [InlineData("( ) / –")]
    public void A_heading_that_names_no_known_job_names_none(string heading) => Assert.Equal("", Found(heading));

    [Fact]
    public void The_beginning_of_a_title_is_not_believed_against_the_lines()
    {
        string[] lines = ["Accorder les pianos.", "Restaurer les mécaniques.", "Recevoir les musiciens.", "Chiffrer les réparations.", "Tenir l'atelier."];
        Assert.Equal(Family("accordeur de pianos"), Found("Accordeur de pianos", lines));
        Assert.Equal(Family("boulanger"), Found("Boulanger de quartier"));
        Assert.Equal("", Found("Boulanger de quartier", lines));
    }

    private static string Found(string heading, params string[] lines) => new RoleTradeFinder(Vocabulary).Find(Role(heading, lines)) is >= 0 and var found ? TradeDirectory.Shared.Trades[found].Id : "";

    private static string Family(string job) => TradeDirectory.Shared.Find(job) is >= 0 and var found ? TradeDirectory.Shared.Trades[found].Id : $"? {job}";

    private static RoleProfile Role(string title, params string[] lines) => new()
    {
        Id = "r",
        Title = title,
        Criteria = lines.Length == 0 ? [] : [.. RoleDocument.Parse("r", $"# Poste\n\n## Activités\n\n{string.Join('\n', lines.Select(line => $"* {line}"))}\n").Criteria],
    };
}
