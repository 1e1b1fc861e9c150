using Matcher.Messages;

namespace Matcher.Cli.Messages;

/// <summary>The texts about what is read: candidates, role documents, lexicon; and about the rows that are not.</summary>
internal sealed class InputMessages(MessageLanguage language) : Catalogue(language)
{
    // The command line's names and descriptions.
    public string CandidatesName => Say("CANDIDATS", "CANDIDATES");

    public string CandidatesArgument => Say(
        "Fichiers de candidats, CSV ou JSON Lines ; « - » est l'entrée standard. Un identifiant ne vaut qu'une fois pour tous.",
        "Files of candidates, CSV or JSON Lines; “-” is standard input. An identifier counts once over all of them.");

    public string PathName => Say("CHEMIN", "PATH");

    public string FileName => Say("FICHIER", "FILE");

    public string HeaderName => Say("EN-TÊTE", "HEADER");

    public string MapName => Say("CHAMP=EN-TÊTE", "FIELD=HEADER");

    public string RolesOption => Say(
        "Une fiche métier (.md ou .txt), ou un dossier de fiches.",
        "A role document (.md or .txt), or a folder of them.");

    public string MapOption => Say(
        "Lit une colonne comme un champ : --map titre=Libellé. Peut être répété.",
        "Reads a column as a field: --map title=Label. May be repeated.");

    public string IdOption => Say("La colonne des identifiants.", "The column of identifiers.");

    public string LexiconOption => Say(
        "Un lexique à vous, en plus de celui fourni : une relation par ligne, comme « veeam > sauvegarde 0.8 ».",
        "A lexicon of your own, beside the one that ships: one relation a line, such as “veeam > sauvegarde 0.8”.");

    public string WeightsName => Say("SORTE=N,…", "KIND=N,…");

    public string WeightsOption => Say(
        "La part de chaque sorte de critères, à la place de celle de la fiche : titre, activité, diplôme, technique, aptitude, expérience. Les parts sont ramenées à 100 points.",
        "The share of each kind of criteria, in place of the document's: title, activity, diploma, technical, aptitude, experience. Shares are scaled to 100 points.");

    public string WeightsFileOption => Say(
        "Un fichier de poids (JSON, matcher-weights/1), par exemple appris sur des décisions ; --weights passe par-dessus.",
        "A file of weights (JSON, matcher-weights/1), learned from decisions for example; --weights goes over it.");

    public string WeightsUnreadable(string file, string why) => Say(
        $"{file} : le fichier de poids ne s'ouvre pas ({why}). Vérifiez le chemin et les droits.",
        $"{file}: the weights file cannot be opened ({why}). Check the path and the permissions.");

    public string CriterionName => Say("CRITÈRE", "CRITERION");

    public string RequireOption => Say(
        "Un critère indispensable, par son identifiant (diploma, technical-3 ; FICHE:technical-3 pour une seule fiche). Montre attesté, non attesté ou contredit, sans écarter personne ni changer le score. Peut être répété.",
        "A criterion that is a must, by its id (diploma, technical-3; ROLE:technical-3 for one role alone). Shows pass, not evidenced or contradicted; leaves nobody out and changes no score. May be repeated.");

    public string UnknownCriterion(string found, string known) => Say(
        $"--require {found} : aucune fiche n'a ce critère. Critères : {known}. Pour les lire : matcher roles",
        $"--require {found}: no role has this criterion. Criteria: {known}. To read them: matcher roles");

    public string NoWeightLeft(string role) => Say(
        $"--weights : toutes les sortes de critères de {role} pèseraient 0. Donnez plus de 0 à l'une d'elles.",
        $"--weights: all kinds of criteria of {role} would weigh 0. Give one of them more than 0.");

    public string ThreadsOption => Say(
        "Nombre de fils d'exécution ; le résultat n'en dépend pas. Par défaut, un par processeur.",
        "Number of threads; the result does not depend on it. By default, one a processor.");

    // Inputs.
    public string StandardInputTwice => Say("« - » est donné deux fois ; l'entrée standard ne se lit qu'une fois.", "“-” is given twice; standard input can be read once.");

    public string LexiconUnreadable(string file, string why) => Say(
        $"{file} : le lexique ne s'ouvre pas ({why}). Vérifiez le chemin et les droits.",
        $"{file}: the lexicon cannot be opened ({why}). Check the path and the permissions.");

    public string RoleUnreadable(string path, string why) => Say(
        $"{path} : une fiche ne s'ouvre pas ({why}). Vérifiez le chemin et les droits.",
        $"{path}: a role document cannot be opened ({why}). Check the path and the permissions.");

    public string RoleWarnings(string role, int count, string path) => Say(
        $"{role} : {Count(count, "point à relire", "points à relire")} dans la fiche. Pour les voir : matcher roles {path}",
        $"{role}: {Count(count, "point", "points")} to look at in the document. To see them: matcher roles {path}");

    // Rejected rows.
    public string Reject(string file, int row, int line, string candidate, string code, string reason)
    {
        var who = candidate.Length == 0 ? "" : $", {candidate}";
        var where = line == row ? "" : Say($" (ligne {line} du fichier)", $" (line {line} of the file)");
        return Say($"{file}, ligne {row}{where}{who} : rejetée ({code}) : {reason}", $"{file}, row {row}{where}{who}: rejected ({code}): {reason}");
    }

    public string MoreRejects(int count) => Say($"… et {Count(count, "autre ligne rejetée", "autres lignes rejetées")}.", $"… and {Count(count, "more rejected row", "more rejected rows")}.");

    public string UnknownCandidate(string id, IReadOnlyList<string> near) => Say($"pas de candidat {Quote(id)}", $"no candidate {Quote(id)}")
        + (near.Count == 0
            ? Say(". Vérifiez l'identifiant ; matcher inspect montre ceux du fichier.", ". Check the identifier; matcher inspect shows those of the file.")
            : Say($" ; vouliez-vous dire {string.Join(", ", near)} ?", $"; did you mean {string.Join(", ", near)}?"));
}
