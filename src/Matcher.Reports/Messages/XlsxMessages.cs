using Matcher.Messages;
using Matcher.Ranks;
using Matcher.Scoring;

namespace Matcher.Reports.Messages;

/// <summary>The texts of spreadsheets.</summary>
internal sealed class XlsxMessages(MessageLanguage language) : Catalogue(language)
{
    // Sheets.
    public string ContributionsSheet => Say("Contributions", "Contributions");

    public string RejectsSheet => Say("Rejets", "Rejects");

    public string SettingsSheet => Say("Réglages", "Settings");

    // Columns of a role.
    public string Rank => Say("Rang", "Rank");

    public string Candidate => Say("Candidat", "Candidate");

    public string Name => Say("Nom", "Name");

    public string Score => Say("Score\nsur 100", "Score\nout of 100");

    public string ScoreName => Say("Score", "Score");

    public string Held => Say("La place tient", "The place holds");

    public string OutOf(string kind, int weightMicros) => $"{kind}\n{Say("sur", "out of")} {Decimals(weightMicros, 2)}";

    public string Strengths => Say("Points forts", "Strengths");

    public string Gaps => Say("Manques", "Gaps");

    public string Flags => Say("À vérifier", "To check");

    public string Decision => Say("Décision", "Decision");

    public string Reason => Say("Motif", "Reason");

    public IReadOnlyList<string> Decisions => IsFrench ? ["À rencontrer", "À revoir", "Non retenu"] : ["To meet", "To look at again", "Not kept"];

    public static string Line(string text, string criterion) => $"• {text} ({criterion})";

    // Columns of contributions.
    public string Role => Say("Fiche", "Role");

    public string Criterion => Say("Critère", "Criterion");

    public string Kind => Say("Type", "Kind");

    public string RoleLine => Say("Ligne de la fiche", "Line of the role");

    public string RoleText => Say("Texte de la fiche", "Text of the role");

    public string Need => Say("Besoin", "Need");

    public string Weight => Say("Poids", "Weight");

    public string Coverage => Say("Couverture", "Coverage");

    public string Points => Say("Points", "Points");

    public string Status => Say("Constat", "Finding");

    public string Evidence => Say("Mots du CV", "Words of the CV");

    public string Why => Say("Calcul de la couverture", "How coverage is made");

    public string Quoted(string field, string text, string how, string gain) =>
        Say($"{field} : {Quote(text)}", $"{field}: {Quote(text)}") + (gain.Length > 0 ? $" [+{gain}]" : "") + (how.Length > 0 ? $" {how}" : "");

    public string MoreEvidence(int count) => Say($"et {Count(count, "autre passage", "autres passages")}", $"and {Count(count, "more passage", "more passages")}");

    public static string Factor(string name, string value, string? why) => $"{name} {value}" + (why is null ? "" : $" ({why})");

    // Rejects.
    public string File => Say("Fichier", "File");

    public string Row => Say("Ligne dans Excel", "Row in Excel");

    public string FileLine => Say("Ligne du fichier", "Line of the file");

    public string Code => Say("Code", "Code");

    public string RejectReason => Say("Raison", "Reason");

    // Settings.
    public string Subject => Say("Sujet", "Subject");

    public string Setting => Say("Réglage", "Setting");

    public string Value => Say("Valeur", "Value");

    public string Run => Say("Exécution", "Run");

    public string Scored => Say("Candidats notés", "Candidates scored");

    public string Rejected => Say("Lignes rejetées", "Rows rejected");

    public string Names => Say("Noms", "Names");

    public string NamesShown => Say("joints après la notation, pour les candidats gardés", "joined after scoring, for the candidates kept");

    public string NamesHidden => Say("non montrés ; --show-names les joint", "not shown; --show-names joins them");

    public string Document => Say("Fiche", "Role document");

    public string Shown(int shown, int scored) => Say(
        $"{Whole(shown)} montrés sur {Count(scored, "candidat", "candidats")}",
        $"{Whole(shown)} shown of {Count(scored, "candidate", "candidates")}");

    public string WeightOf(string kind, int criteria) => Say(
        $"Poids : {kind} ({Count(criteria, "critère", "critères")})",
        $"Weight: {kind} ({Count(criteria, "criterion", "criteria")})");

    public string Reading => Say("Lecture", "How to read");

    public string HowScore => Say(
        "La somme exacte des points des critères ; les points sont le poids multiplié par la couverture. Rien d'autre n'y entre.",
        "The exact sum of the points of the criteria; points are the weight multiplied by the coverage. Nothing else counts.");

    public string HowRank => Say(
        "Du score le plus haut au plus bas ; à égalité, par identifiant. Un candidat n'est jamais écarté par l'outil.",
        "From the highest score to the lowest; equal scores by identifier. The tool never turns a candidate down.");

    public string HowTied(string resolution) => Say(
        $"Les places dont les scores sont à moins de {resolution} points : entre elles, l'ordre n'est pas sûr.",
        $"The places whose scores are less than {resolution} points apart: among them the order is not to be relied on.");

    public string HowHeld => Say(
        $"La part des {Whole(WeightDraws.Count)} tirages où la place reste la même quand le poids de chaque sorte de critères bouge de 10\u00A0% au plus.",
        $"The share of the {Whole(WeightDraws.Count)} draws in which the place stays the same when the weight of each kind of criteria moves by up to 10%.");

    public string HowInsufficient => Say(
        "Le CV en dit trop peu pour que son score bas ait un sens. Le nombre reste dans la cellule, pour trier.",
        "The CV says too little for its low score to mean anything. The number stays in the cell, to sort by.");

    public string HowDecision => Say(
        "Les colonnes Décision et Motif sont à remplir par une personne.",
        "The columns Decision and Reason are for a person to fill.");

    public string HowStatus(CriterionStatus status) => status switch
    {
        CriterionStatus.Covered => Say("le CV le montre", "the CV shows it"),
        CriterionStatus.Partial => Say("le CV en montre une partie", "the CV shows some of it"),
        CriterionStatus.Contradicted => Say("le CV dit le contraire", "the CV says the contrary"),
        _ => Say("le CV n'en parle pas : ce n'est pas un non", "the CV does not speak of it: that is not a no"),
    };
}
