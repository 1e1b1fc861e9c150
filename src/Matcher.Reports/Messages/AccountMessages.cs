using Matcher.Messages;

namespace Matcher.Reports.Messages;

/// <summary>The texts of the account of one candidate, on pages of text and of Markdown.</summary>
internal sealed class AccountMessages(MessageLanguage language) : Catalogue(language)
{
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
