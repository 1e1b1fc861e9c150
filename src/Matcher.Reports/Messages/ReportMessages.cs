using Matcher.Messages;
using Matcher.Reports.Model;

namespace Matcher.Reports.Messages;

/// <summary>The texts of the reports that people read.</summary>
internal sealed class ReportMessages(MessageLanguage language) : Catalogue(language)
{
    /// <summary>The page's language, as browsers name it.</summary>
    public string Tag => Say("fr", "en");

    public string Title => Say("Classement des candidats", "Ranking of candidates");

    public string AccountTitle(string who) => Say($"Compte du score de {who}", $"Account of the score of {who}");

    public static string Who(CandidateReport candidate) => candidate.Name is { Length: > 0 } name ? $"{SafeText.Flat(name)} ({SafeText.Flat(candidate.Explanation.CandidateId)})" : SafeText.Flat(candidate.Explanation.CandidateId);

    public string Skip => Say("Aller au contenu", "Skip to the content");

    public string RolesNav => Say("Fiches", "Roles");

    public string Intro => Say(
        "Chaque point d'un score est lié à une ligne de la fiche et à des mots du CV ; le score est leur somme exacte. Il classe et n'écarte personne : la décision revient à une personne.",
        "Every point of a score is tied to a line of the role and to words of the CV; the score is their exact sum. It ranks and drops nobody: the decision is a person's.");

    public string Privacy => Say(
        "Ce fichier contient des extraits de CV : gardez-le comme vous gardez les CV. Il ne charge rien et n'envoie rien.",
        "This file holds excerpts of CVs: keep it as you keep the CVs. It loads nothing and sends nothing.");

    public string NoScript => Say(
        "Ce lecteur n'exécute pas de script : la liste se lit, les comptes détaillés demandent un navigateur.",
        "This viewer runs no script: the list can be read, the detailed accounts need a browser.");

    // The list.
    public string Scored(int shown, int scored) => (shown, scored) switch
    {
        (_, 0) => Say("Aucun candidat noté.", "No candidate was scored."),
        _ when shown == scored => Say($"{Count(scored, "candidat noté", "candidats notés")}, tous sur cette liste.", $"{Count(scored, "candidate", "candidates")} scored, all on this list."),
        _ => Say($"{Count(scored, "candidat noté", "candidats notés")} ; {Whole(shown)} sur cette liste.", $"{Count(scored, "candidate", "candidates")} scored; {Whole(shown)} on this list."),
    };

    public string Shortlist => Say("La liste", "The list");

    public string RankHead => Say("Rang", "Rank");

    public string CandidateHead => Say("Candidat", "Candidate");

    public string ScoreHead => Say("Score sur 100", "Score of 100");

    public string Strengths => Say("Points forts", "Strengths");

    public string Gaps => Say("Manques", "Gaps");

    public string ToCheck => Say("À vérifier", "To check");

    public string None => Say("aucun", "none");

    public string Pages => Say("Pages de la liste", "Pages of the list");

    public string PageOf(int first, int last) => $"{Whole(first)}–{Whole(last)}";

    public string Colours => Say("Couleurs des points", "Colours of the points");

    // One candidate.
    public string RankOf(int rank, int scored) => Say($"rang {Whole(rank)} sur {Whole(scored)}", $"rank {Whole(rank)} of {Whole(scored)}");

    public string ScoreOf(string score) => Say($"{score} sur 100", $"{score} of 100");

    public string Points => Say("Les points", "The points");

    public string Kind => Say("Nature", "Kind");

    public string Earned => Say("Obtenus", "Earned");

    public string Possible => Say("Possibles", "Possible");

    public string Total => Say("Score", "Score");

    public string TotalEvidenced => Say("Points attestés", "Points evidenced");

    public string NoFlag => Say("Rien de particulier.", "Nothing in particular.");

    public string FlagsHint => Say("Sans effet sur le score.", "Without effect on the score.");

    public string Findings => Say("Diplôme et expérience", "Diploma and experience");

    public string DiplomasRead => Say("Diplômes lus", "Diplomas read");

    public string PostsRead => Say("Postes lus", "Posts read");

    public string Questions => Say("À demander en entretien", "To ask at the interview");

    public string NoQuestion => Say("Aucun manque : rien à demander de plus.", "No gap: nothing more to ask.");

    public string Account => Say("Ce que rapporte chaque ligne de la fiche", "What each line of the role earns");

    public string AccountHint => Say("Choisissez une ligne pour voir ses mots dans le CV.", "Choose a line to see its words in the CV.");

    public string Cv => Say("Le CV", "The CV");

    public string CvHint => Say("Choisissez un mot marqué pour voir ce qu'il rapporte. Ceux qui rapportent moins de 0,1 point ne sont pas colorés.", "Choose a marked word to see what it earned. Those that earn less than 0.1 point are not coloured.");

    public string CvOf(string who) => Say($"CV de {who}", $"CV of {who}");

    /// <summary>What follows the points of a criterion or a kind.</summary>
    public string OfWeight(string weight) => Say($" sur {weight}", $" of {weight}");

    public string Line(int line) => Say($"ligne {Whole(line)}", $"line {Whole(line)}");

    public string CoverageIs => Say("couverture", "coverage");

    /// <summary>What follows the points of a passage; then comes its part of the words found.</summary>
    public string GainBetween => Say(" pt (", " pt (");

    /// <summary>What follows that part.</summary>
    public string GainAfter => PercentSign + ")";

    public string MorePassages(int count) => Say(
        $"et {Count(count, "autre passage", "autres passages")}",
        $"and {Count(count, "more passage", "more passages")}");

    public string LeftOut(int characters) => Say(
        $"[… {Count(characters, "caractère", "caractères")} sans mot retenu …]",
        $"[… {Count(characters, "character", "characters")} with no word that counted …]");

    // Views.
    public string Distribution => Say("Répartition des scores", "Distribution of the scores");

    public string DistributionOf(int scored, int shown, string least) => shown == scored
        ? Say($"{Count(scored, "score", "scores")}, par tranche de 2 points.", $"{Count(scored, "score", "scores")}, by steps of 2 points.")
        : Say(
            $"{Count(scored, "score", "scores")}, par tranche de 2 points ; en couleur, les {Whole(shown)} de la liste, à partir de {least}.",
            $"{Count(scored, "score", "scores")}, by steps of 2 points; in colour, the {Whole(shown)} of the list, from {least} up.");

    public string Quartiles(int low, int middle, int high) => Say(
        $"La moitié des candidats est sous {Whole(middle)} points, un quart sous {Whole(low)}, un quart à {Whole(high)} ou plus.",
        $"Half of the candidates are below {Whole(middle)} points, a quarter below {Whole(low)}, a quarter at {Whole(high)} or more.");

    public string HeatMap => Say("Critères × candidats", "Criteria × candidates");

    public string HeatMapHint => Say(
        "La couverture de chaque critère, en pour cent ; 0 : le CV n'en parle pas ; ✕ : il dit le contraire.",
        "The coverage of each criterion, in per cent; 0: the CV does not speak of it; ✕: it says the contrary.");

    public string Compare => Say("Comparer deux candidats", "Compare two candidates");
}
