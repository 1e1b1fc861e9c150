using Matcher.Messages;
using Matcher.Roles;

namespace Matcher.Reports.Messages;

/// <summary>What to ask at an interview, in words. They ask for facts, and never suggest the answer.</summary>
internal sealed class QuestionMessages(MessageLanguage language) : Catalogue(language)
{
    private const int LongestQuote = 110;

    /// <summary>The CV does not speak of it.</summary>
    public string NotEvidenced(CriterionKind kind, string asked, int line) => kind switch
    {
        CriterionKind.Title => Say(
            $"Aucun poste du CV n'est reconnu comme {Quote(Cited(asked))}. Qu'avez-vous fait qui s'en approche le plus ?",
            $"No post of the CV is recognised as {Quote(Cited(asked))}. What have you done that comes closest?"),
        CriterionKind.Diploma => Say(
            $"La fiche demande {Quote(Cited(asked))} (ligne {line}) et le CV n'en montre pas. Quel est votre plus haut diplôme, et qu'est-ce qui peut en tenir lieu ?",
            $"The role asks for {Quote(Cited(asked))} (line {line}) and the CV shows none. What is your highest diploma, and what may stand in its place?"),
        CriterionKind.Experience => Say(
            $"La fiche demande {Quote(Cited(asked))} (ligne {line}) : combien d'années, dans quels postes ?",
            $"The role asks for {Quote(Cited(asked))} (line {line}): how many years, in which posts?"),
        CriterionKind.Aptitude => Say(
            $"Quelle situation vécue montre ceci : {Quote(Cited(asked))} ?",
            $"Which situation that you lived through shows this: {Quote(Cited(asked))}?"),
        CriterionKind.Technical => Say(
            $"Le CV ne parle pas de {Quote(Cited(asked))}. L'avez-vous pratiqué, où et quand ?",
            $"The CV does not speak of {Quote(Cited(asked))}. Have you practised it, where and when?"),
        _ => Say(
            $"Le CV ne parle pas de ceci : {Quote(Cited(asked))}. L'avez-vous déjà fait, où et avec quel résultat ?",
            $"The CV does not speak of this: {Quote(Cited(asked))}. Have you done it, where and with what result?"),
    };

    /// <summary>The CV says a little of it, in words that would not be worth citing.</summary>
    public string Little(CriterionKind kind, string asked, int line) => kind is CriterionKind.Activity or CriterionKind.Technical
        ? Say(
            $"Le CV ne dit que peu de ceci : {Quote(Cited(asked))}. Qu'avez-vous fait sur ce sujet, où et quand ?",
            $"The CV says little of this: {Quote(Cited(asked))}. What have you done about it, where and when?")
        : NotEvidenced(kind, asked, line);

    /// <summary>The CV says part of it.</summary>
    public string Partial(CriterionKind kind, string asked, string passage) => kind switch
    {
        CriterionKind.Title => Say(
            $"Le CV dit {Quote(passage)} et n'établit qu'en partie le métier demandé. Quelle part en avez-vous déjà tenue, où et quand ?",
            $"The CV says {Quote(passage)} and bears out the job asked for only in part. Which part of it have you already held, where and when?"),
        CriterionKind.Diploma => Say(
            $"{Quote(passage)} ne répond qu'en partie à {Quote(Cited(asked))}. Qu'est-ce qui le complète : autre diplôme, spécialité, expérience ?",
            $"{Quote(passage)} only partly answers {Quote(Cited(asked))}. What completes it: another diploma, a specialty, experience?"),
        CriterionKind.Experience => Say(
            $"La fiche demande {Quote(Cited(asked))} et le CV n'en établit qu'une partie. Quelles sont les dates de vos postes ?",
            $"The role asks for {Quote(Cited(asked))} and the CV bears out part of it only. What are the dates of your posts?"),
        CriterionKind.Aptitude => Say(
            $"Le CV dit {Quote(passage)}. Quelle situation vécue montre ceci : {Quote(Cited(asked))} ?",
            $"The CV says {Quote(passage)}. Which situation that you lived through shows this: {Quote(Cited(asked))}?"),
        _ => Say(
            $"Le CV dit {Quote(passage)}. Qu'avez-vous fait vous-même, où et quand, sur ceci : {Quote(Cited(asked))} ?",
            $"The CV says {Quote(passage)}. What did you do yourself, where and when, on this: {Quote(Cited(asked))}?"),
    };

    /// <summary>The CV denies it.</summary>
    public string Contradicted(string asked, string passage, int line) => Say(
        $"Le CV dit {Quote(passage)} et la fiche demande {Quote(Cited(asked))} (ligne {line}). Qu'en est-il aujourd'hui ?",
        $"The CV says {Quote(passage)} and the role asks for {Quote(Cited(asked))} (line {line}). How do things stand today?");

    /// <summary>A flag, as a question; empty where its criteria are asked about already.</summary>
    public string Flag(string code, string detail) => code switch
    {
        "salary-above-range" => $"{Sentence(detail)} {Say("La fourchette du poste convient-elle ?", "Is the range of the post acceptable?")}",
        "years-mismatch" => $"{Sentence(detail)} {Say("Quelles sont les dates exactes ?", "What are the exact dates?")}",
        "unread-diploma" => Say("Quel est l'intitulé exact de votre diplôme, et son année ?", "What is the exact name of your diploma, and its year?"),
        "too-little-information" => Say("Le CV en dit trop peu : demandez un CV complet avant de juger.", "The CV says too little: ask for a full one before you judge."),
        "keyword-list" or "copied-from-role" => Say("Pour chaque compétence citée : dans quel poste, et pour quel résultat ?", "For each competence named: in which post, and with what result?"),
        _ => "",
    };

    /// <summary>A text as it is cited within a sentence.</summary>
    public static string Cited(string text) => SafeText.Shorten(SafeText.Flat(text), LongestQuote).TrimEnd('.');

    private static string Sentence(string detail) => detail.Length == 0 ? "" : $"{char.ToUpperInvariant(detail[0])}{detail[1..].TrimEnd('.')}.";
}
