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
}
