using Matcher.Messages;

namespace Matcher.Cli.Messages;

/// <summary>The texts of <c>matcher explain</c>.</summary>
internal sealed class ExplainMessages(MessageLanguage language) : Catalogue(language)
{
    public string Description => Say(
        "Rend compte du score d'un candidat : chaque point, par quels mots du CV, et ce qui manque.",
        "Accounts for a candidate's score: every point, by which words of the CV, and what is missing.");

    public string CandidateOption => Say("L'identifiant du candidat.", "The candidate's identifier.");

    public string RoleOption => Say("L'identifiant d'une fiche ; sans lui, toutes.", "The identifier of a role; without it, all.");

    public string FormatOption => Say("text (par défaut), md, html ou jsonl.", "text (the default), md, html or jsonl.");

    public string WithName => Say("CHAMP=TEXTE", "FIELD=TEXT");

    public string WithOption => Say(
        "Et si le CV disait aussi : --with \"formation=Master informatique\". Le CV est noté de nouveau avec cette ligne. Peut être répété.",
        "What if the CV also said: --with \"education=Master informatique\". The CV is scored again with that line. May be repeated.");

    public string UnknownRole(string id, string roles) => Say(
        $"pas de fiche {Quote(id)}. Il y a : {roles}.",
        $"no role {Quote(id)}. There are: {roles}.");

    // The head.
    public string Candidate => Say("Candidat", "Candidate");

    public string Role => Say("Fiche", "Role");

    public string Score(string score) => Say($"{score} sur 100", $"{score} of 100");

    public string Rank(int rank, int of) => Say($"rang {Whole(rank)} sur {Whole(of)}", $"rank {Whole(rank)} of {Whole(of)}");

    public string RankAlone(int rank) => Say($"rang {Whole(rank)}", $"rank {Whole(rank)}");

    // Criteria.
    public string PointsOf(string points, string weight) => Say($"{points} sur {weight}", $"{points} of {weight}");

    public string Points(string points, string weight) => Say($"{points} / {weight} points", $"{points} / {weight} points");

    public string Line(int line) => Say($"ligne {line}", $"line {line}");

    public string CoverageIs => Say("couverture", "coverage");

    public string MoreEvidence(int count, string gain) => Say(
        $"et {Count(count, "autre passage", "autres passages")} ({gain})",
        $"and {Count(count, "more passage", "more passages")} ({gain})");

    // The end.
    public string NotEvidenced => Say("Non attesté dans le CV", "Not evidenced in the CV");

    public string NotEvidencedHint => Say(
        "Le CV n'en parle pas : ce n'est pas un non, c'est une question à poser.",
        "The CV does not speak of it: that is not a no, it is a question to ask.");

    public string Contradicted => Say("Contredit par le CV", "Contradicted by the CV");

    public string ToCheck => Say("À vérifier (sans effet sur le score)", "To check (without effect on the score)");

    public string Total => Say("Total des points", "Sum of the points");

    public string ScoreRow => Say("Score", "Score");

    public string Legend => Say(
        "[+] couvert   [~] en partie   [ ] non attesté   [!] contredit",
        "[+] covered   [~] partial   [ ] not evidenced   [!] contradicted");
}
