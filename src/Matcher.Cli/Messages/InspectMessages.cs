using Matcher.Messages;

namespace Matcher.Cli.Messages;

/// <summary>The texts of <c>matcher inspect</c>.</summary>
internal sealed class InspectMessages(MessageLanguage language) : Catalogue(language)
{
    public string Description => Say(
        "Montre ce qui a été compris de chaque candidat : années, titre, diplômes, points à vérifier.",
        "Shows what was understood of each candidate: years, title, diplomas, what to check.");

    public string CandidateOption => Say("Un seul candidat, par son identifiant.", "One candidate only, by identifier.");

    public string FormatOption => Say("text (par défaut) ou jsonl.", "text (the default) or jsonl.");

    public string Years(decimal? years) => years is { } number
        ? Decimals(number, decimal.IsInteger(number) ? 0 : 1) + "\u00A0" + (number >= 2 || (number > 1 && !IsFrench) ? Say("ans", "years") : Say("an", "year"))
        : Say("années non lues", "years not read");

    public string NoTitle => Say("sans titre", "no title");

    public string NoDiploma => Say("aucun diplôme lu", "no diploma read");
}
