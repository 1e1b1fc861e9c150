using Matcher.Messages;

namespace Matcher.Cli.Messages;

/// <summary>The texts of the command line itself: what is wrong with it, and the words of its help.</summary>
internal sealed class UsageMessages(MessageLanguage language) : Catalogue(language)
{
    public string Description => Say(
        "Classe des CV face à des fiches métiers, en français, et explique chaque point. Hors ligne.",
        "Ranks French CVs against French role profiles, and explains every point. Offline.");

    // Headings of the help.
    public string UsageHeading => Say("Utilisation :", "Usage:");

    public string CommandsHeading => Say("Commandes :", "Commands:");

    public string ArgumentsHeading => "Arguments" + Say(" :", ":");

    public string OptionsHeading => "Options" + Say(" :", ":");

    public string ExamplesHeading => Say("Exemples :", "Examples:");

    public string StatusHeading => Say("État de sortie :", "Exit status:");

    public string Statuses => Say(
        "0 fait ; 1 échec pendant l'exécution ; 2 mauvais usage ou entrée illisible ; 3 fait, avec des rejets, sous --strict ; 130 interrompu.",
        "0 done; 1 failed while running; 2 bad usage or unreadable input; 3 done with rejects under --strict; 130 interrupted.");

    public string MoreHelp => Say(
        "L'aide d'une commande : matcher COMMANDE --help",
        "Help on a command: matcher COMMAND --help");

    public string OptionsWord => Say("[options]", "[options]");

    public string CommandWord => Say("COMMANDE", "COMMAND");

    // Options of every command.
    public string HelpOption => Say("Affiche cette aide.", "Shows this help.");

    public string VersionOption => Say("Affiche la version.", "Shows the version.");

    public string LangOption => Say(
        "Langue de l'aide, des messages et des explications. Sans cette option : celle de la machine si c'est l'anglais, sinon le français.",
        "Language of help, messages and explanations. Without it: the machine's if it is English, else French.");

    // What is wrong with a command line.
    public string Error(string text) => Say("Erreur : ", "Error: ") + text;

    public string SeeHelp(string command) => Say($"Voir : {command} --help", $"See: {command} --help");

    public string NoCommand(string commands) => Say(
        $"il manque une commande. Il y a : {commands}.",
        $"a command is missing. There are: {commands}.");

    public string UnknownCommand(string found, string? nearest, string commands) => Say(
        $"pas de commande {Quote(found)}", $"no command {Quote(found)}") + Nearest(nearest, Say($"Il y a : {commands}.", $"There are: {commands}."));

    public string UnknownOption(string found, string? nearest) =>
        Say($"pas d'option {Quote(found)}", $"no option {Quote(found)}") + Nearest(nearest, "");

    public string ExtraArgument(string found) => Say($"{Quote(found)} est en trop.", $"{Quote(found)} is one too many.");

    public string MissingArgument(string name) => Say($"il manque {name}.", $"{name} is missing.");

    public string MissingOption(string name, string value) => Say($"il manque {name} {value}.", $"{name} {value} is missing.");

    public string MissingValue(string name, string value) => Say($"{name} attend une valeur : {name} {value}.", $"{name} needs a value: {name} {value}.");

    public string GivenTwice(string name) => Say($"{name} est donné plusieurs fois ; une seule fois suffit.", $"{name} is given more than once; give it once.");

    public string NotAChoice(string name, string found, string choices) => Say(
        $"{name} {found} : valeur inconnue. Attendu : {choices}.",
        $"{name} {found}: unknown value. Expected: {choices}.");

    public string NotANumber(string name, string found, int least) => Say(
        $"{name} {found} : il faut un nombre entier, {Whole(least)} ou plus.",
        $"{name} {found}: a whole number is needed, {Whole(least)} or more.");

    public string BadMap(string found) => Say(
        $"--map {found} : il faut CHAMP=EN-TÊTE, par exemple --map titre=Libellé. Champs : id, titre, résumé, expérience, formation, compétences, certifications, langues, texte, années, salaire.",
        $"--map {found}: FIELD=HEADER is needed, such as --map title=Label. Fields: id, title, summary, experience, education, skills, certifications, languages, text, years, salary.");

    public string BadWeight(string name, string found) => Say(
        $"{name} {found} : il faut SORTE=N, une fois par sorte, par exemple technique=40,diplôme=10 ; N de 0 à 1000000. Sortes : titre, activité, diplôme, technique, aptitude, expérience.",
        $"{name} {found}: KIND=N is needed, once a kind, such as technical=40,diploma=10; N from 0 to 1000000. Kinds: title, activity, diploma, technical, aptitude, experience.");

    public string BadAddition(string name, string found) => Say(
        $"{name} {found} : il faut CHAMP=TEXTE, par exemple \"formation=Master informatique\". Champs : titre, résumé, expérience, formation, compétences, certifications, langues, texte, années, salaire.",
        $"{name} {found}: FIELD=TEXT is needed, such as \"education=Master informatique\". Fields: title, summary, experience, education, skills, certifications, languages, text, years, salary.");

    // What goes wrong outside the command line.
    public string Interrupted => Say("Interrompu ; rien n'a été écrit à moitié.", "Interrupted; nothing was left half-written.");

    public string FileFailure(string detail) => Say($"un fichier n'a pas pu être lu ou écrit. {detail}", $"a file could not be read or written. {detail}");

    public string Unexpected(string detail) => Say($"erreur imprévue. {detail}", $"unexpected error. {detail}");

    private string Nearest(string? nearest, string otherwise) => nearest is null
        ? (Say(". ", ". ") + otherwise).TrimEnd(' ')
        : Say($" ; vouliez-vous dire {nearest} ?", $"; did you mean {nearest}?");
}
