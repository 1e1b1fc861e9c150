using Matcher.Messages;

namespace Matcher.Cli.Messages;

/// <summary>The texts of <c>matcher evaluate</c>.</summary>
internal sealed class EvaluateMessages(MessageLanguage language) : Catalogue(language)
{
    public string Description => Say(
        "Mesure un classement contre des jugements : nDCG@10, MAP, P@5 et MRR, définis comme trec_eval.",
        "Measures a ranking against judgements: nDCG@10, MAP, P@5 and MRR, as trec_eval defines them.");

    public string RankingName => Say("CLASSEMENT", "RANKING");

    public string RankingArgument => Say(
        "Un classement de matcher score, CSV ou JSON Lines ; l'ordre est celui de la colonne rank.",
        "A ranking of matcher score, CSV or JSON Lines; the order is that of the rank column.");

    public string QrelsOption => Say(
        "Les jugements : une ligne « fiche 0 candidat note » par paire.",
        "The judgements: one line “role 0 candidate grade” a pair.");

    public string GradeName => Say("NOTE", "GRADE");

    public string RelevantOption => Say(
        "La note à partir de laquelle un candidat convient. Par défaut : 1.",
        "The grade from which a candidate is relevant. By default: 1.");

    public string FormatOption => Say("text (par défaut) ou json.", "text (the default) or json.");

    // What cannot be read.
    public string CannotOpen(string file, string why) => Say(
        $"{file} : le fichier ne s'ouvre pas ({why}). Vérifiez le chemin et les droits.",
        $"{file}: the file cannot be opened ({why}). Check the path and the permissions.");

    public string BadQrel(string file, int line) => Say(
        $"{file}, ligne {line} : il faut quatre valeurs, « fiche 0 candidat note », la note étant un nombre entier.",
        $"{file}, line {line}: four values are needed, “role 0 candidate grade”, the grade being a whole number.");

    public string NoRelevant(string file, int grade) => Say(
        $"{file} : aucun candidat n'est noté {grade} ou plus ; il n'y a rien à mesurer. Vérifiez --relevant.",
        $"{file}: no candidate is graded {grade} or more; there is nothing to measure. Check --relevant.");

    public string NoColumn(string file, string column, string found) => Say(
        $"{file} : pas de colonne {Quote(column)}. Trouvé : {found}. Il faut un classement de matcher score.",
        $"{file}: no column {Quote(column)}. Found: {found}. A ranking of matcher score is needed.");

    public string BadRow(string file, long line) => Say(
        $"{file}, ligne {line} : il faut une fiche (role), un rang entier (rank) et un candidat (candidate).",
        $"{file}, line {line}: a role, a whole rank and a candidate are needed.");

    public string RankedTwice(string file, long line, string role) => Say(
        $"{file}, ligne {line} : ce candidat est déjà classé pour {role}. Un candidat n'a qu'un rang par fiche.",
        $"{file}, line {line}: this candidate is already ranked for {role}. A candidate has one rank a role.");

    // The table.
    public string RoleHead => Say("Fiche", "Role");

    public string JudgedHead => Say("jugés", "judged");

    public string RelevantHead => Say("conviennent", "relevant");

    public string Mean => Say("moyenne", "mean");

    public string NotRanked(string roles) => Say(
        $"Jugées, mais absentes du classement, comptées pour 0 : {roles}.",
        $"Judged but not in the ranking, counted as 0: {roles}.");

    public string NotJudged(string roles) => Say(
        $"Classées, mais sans candidat qui convienne dans les jugements, laissées de côté : {roles}.",
        $"Ranked, but without a relevant candidate in the judgements, left out: {roles}.");
}
