using Matcher.Messages;

namespace Matcher.Cli.Messages;

/// <summary>The texts of <c>matcher inspect</c>.</summary>
internal sealed class InspectMessages(MessageLanguage language) : Catalogue(language)
{
    public string Description => Say(
        "Montre ce qui a été compris de chaque candidat : années, titre, postes, diplômes, points à vérifier.",
        "Shows what was understood of each candidate: years, title, posts, diplomas, what to check.");

    public string CandidateOption => Say("Un seul candidat, par son identifiant.", "One candidate only, by identifier.");

    public string FormatOption => Say("text (par défaut) ou jsonl.", "text (the default) or jsonl.");

    public string NoTitle => Say("sans titre", "no title");

    public string NoDiploma => Say("aucun diplôme lu", "no diploma read");
}
