using Matcher.Text;

namespace Matcher.Trades;

/// <summary>Words that say how high a post stands and not what is done there, by their stems.</summary>
internal static class RankWords
{
    /// <summary>All of them. Alone, they name no job; and a title does not run over one.</summary>
    public static IReadOnlySet<string> All { get; } = Stems(
        "responsable", "directeur", "chef", "manager", "technicien", "ingénieur", "assistant", "chargé", "agent", "conseiller", "adjoint", "consultant",
        "coordinateur", "superviseur", "gestionnaire", "opérateur", "employé", "cadre", "expert", "administrateur", "animateur", "inspecteur", "contrôleur",
        "président", "associé", "stagiaire", "alternant", "apprenti", "bénévole", "lead", "head", "director", "officer", "aide", "ouvrier", "maître");

    /// <summary>Ranks that employers use one for the other: "chef de dépôt" is "responsable de dépôt" elsewhere.</summary>
    public static IReadOnlySet<string> Heads { get; } = Stems("responsable", "chef", "manager");

    /// <summary>Parts of an employer that a title may name between the rank and the subject: "responsable du pôle support" is a "responsable support".</summary>
    public static IReadOnlySet<string> Units { get; } = Stems(
        "secteur", "pôle", "service", "département", "unité", "division", "bureau", "cellule", "activité", "périmètre", "domaine", "section", "équipe",
        "groupe", "direction", "antenne", "plateau", "entité", "filière", "branche", "team", "department", "unit");

    /// <summary>How long somebody has held a post: "senior data analyst" is a data analyst.</summary>
    public static IReadOnlySet<string> Levels { get; } = Stems("senior", "junior", "jeune", "confirmé", "débutant", "expérimenté", "futur");

    private static HashSet<string> Stems(params string[] words) => [.. words.Select(word => FrenchAnalyzer.Key(word))];
}
