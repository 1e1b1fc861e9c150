using Matcher.Messages;

namespace Matcher.Cli.Messages;

/// <summary>The texts of <c>matcher score</c>.</summary>
internal sealed class ScoreMessages(MessageLanguage language) : Catalogue(language)
{
    public string Description => Say(
        "Classe les candidats pour chaque fiche métier, le meilleur d'abord.",
        "Ranks the candidates for each role, best first.");

    public string OutputOption => Say(
        "Le fichier des résultats ; son extension dit le format. Sans lui : un tableau à l'écran, du CSV dans un tube.",
        "The file of results; its extension says the format. Without it: a table on a screen, CSV on a pipe.");

    public string FormatOption => Say("csv, jsonl, xlsx ou html, quelle que soit l'extension.", "csv, jsonl, xlsx or html, whatever the extension.");

    public string TopOption => Say(
        "Combien de candidats garder par fiche ; 0 pour tous. Par défaut : tous en CSV, 50 ailleurs.",
        "How many candidates to keep a role; 0 for all. By default: all in CSV, 50 elsewhere.");

    public string RejectsOption => Say(
        "Le fichier des lignes rejetées, écrit seulement s'il y en a. Par défaut : SORTIE.rejects.csv.",
        "The file of rejected rows, written only when there are any. By default: OUTPUT.rejects.csv.");

    public string StrictOption => Say("Finit avec l'état 3 s'il y a des lignes rejetées.", "Ends with status 3 when rows were rejected.");

    public string DecimalOption => Say(
        "La virgule (comma), pour Excel en français, ou le point (point), pour les programmes.",
        "The comma, for Excel in French, or the point, for programs.");

    public string ShowNamesOption => Say(
        "Joint les noms aux résultats, après la notation et pour les candidats gardés seulement.",
        "Joins names to the results, after scoring and for the candidates kept alone.");

    // What cannot be done.
    public string NotForScreens(string format) => Say(
        $"--format {format} : un écran n'affiche pas ce format. Ajoutez --output classement.{format}.",
        $"--format {format}: a screen does not show this format. Add --output ranking.{format}.");

    public string NoNamesInJson => Say(
        "--show-names : le JSON Lines garde les identifiants seuls.",
        "--show-names: JSON Lines keep identifiers alone.");

    public string UnknownExtension(string output, string available) => Say(
        $"--output {output} : l'extension ne dit pas le format. Formats : {available}. Changez l'extension, ou ajoutez --format.",
        $"--output {output}: the extension does not say the format. Formats: {available}. Change the extension, or add --format.");

    public string NoFolder(string option, string path) => Say(
        $"{option} {path} : ce dossier n'existe pas. Créez-le, ou changez le chemin.",
        $"{option} {path}: there is no such folder. Make it, or change the path.");

    public string IsFolder(string option, string path) => Say(
        $"{option} {path} : c'est un dossier ; il faut un nom de fichier.",
        $"{option} {path}: this is a folder; the name of a file is needed.");

    public string WouldOverwrite(string option, string path) => Say(
        $"{option} {path} : ce fichier est une entrée de cette commande ; il serait écrasé. Choisissez un autre nom.",
        $"{option} {path}: this file is an input of this command and would be written over. Choose another name.");

    // Progress.
    public string Rows(int rows) => Say(Count(rows, "CV noté", "CV notés"), Count(rows, "CV scored", "CVs scored"));

    public string PerSecond(long rows) => $"{Whole(rows)}/s";

    public string TimeLeft(TimeSpan time) => Say($"reste {Duration(time)}", $"{Duration(time)} left");

    // The table.
    public string RankHead => Say("Rang", "Rank");

    public string CandidateHead => Say("Candidat", "Candidate");

    public string NameHead => Say("Nom", "Name");

    public string ScoreHead => Say("Score", "Score");

    public string StrengthsHead => Say("Points forts", "Strengths");

    public string GapsHead => Say("Manques", "Gaps");

    public string FlagsHead => Say("À vérifier", "To check");

    public string Legend => Say(
        "[+] attesté   [~] en partie   [ ] non attesté   [!] contredit",
        "[+] pass   [~] partial   [ ] not evidenced   [!] contradicted");

    public string LeftOut(int shown, int scored) => Say(
        $"{Whole(shown)} sur {Count(scored, "candidat", "candidats")} ; --top 0 les montre tous.",
        $"{Whole(shown)} of {Count(scored, "candidate", "candidates")}; --top 0 shows all.");

    // The settings that a report tells.
    public string VersionSetting => Say("Version de Matcher", "Version of Matcher");

    public string CandidatesSetting => Say("Candidats", "Candidates");

    public string RolesSetting => Say("Fiches", "Roles");

    public string LexiconSetting => Say("Lexique ajouté", "Lexicon added");

    public string TopSetting => Say("Candidats gardés par fiche", "Candidates kept a role");

    public string Top(int top) => top == 0 ? Say("tous", "all") : Say($"{Whole(top)} au plus", $"{Whole(top)} at most");

    public string ColumnsReadSetting => Say("Colonnes lues", "Columns read");

    public string ColumnsNotReadSetting => Say("Colonnes non lues", "Columns not read");

    // The summary.
    public string Summary(int read, int scored, int rejected, int roles, TimeSpan time) => Say(
        $"{Count(read, "ligne lue", "lignes lues")}, {Count(scored, "candidat noté", "candidats notés")}, {Count(rejected, "ligne rejetée", "lignes rejetées")}, {Count(roles, "fiche", "fiches")}, en {Duration(time)}.",
        $"{Count(read, "row", "rows")} read, {Count(scored, "candidate", "candidates")} scored, {Count(rejected, "row", "rows")} rejected, {Count(roles, "role", "roles")}, in {Duration(time)}.");

    public string Kept(int top, int left) => Say(
        $"Au plus {Count(top, "candidat", "candidats")} par fiche ; {Whole(left)} laissés de côté. --top 0 garde tout le monde.",
        $"At most {Count(top, "candidate", "candidates")} a role; {Whole(left)} left out. --top 0 keeps everyone.");

    public string Written(string path) => Say($"Résultats : {path}", $"Results: {path}");

    public string RejectsWritten(string path) => Say($"Lignes rejetées : {path}", $"Rejected rows: {path}");
}
