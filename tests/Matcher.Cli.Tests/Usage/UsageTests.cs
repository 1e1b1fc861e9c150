using Matcher.Messages;

namespace Matcher.Cli.Tests.Usage;

public sealed class UsageTests
{
    [Theory]
    [InlineData("", "il manque une commande. Il y a : score, explain, roles, inspect, lexicon, evaluate.")]
    [InlineData("scroe", "pas de commande «\u00A0scroe\u00A0» ; vouliez-vous dire score ?")]
    [InlineData("score", "il manque CANDIDATS….|il manque --roles CHEMIN.")]
    [InlineData("score a.csv", "il manque --roles CHEMIN.")]
    [InlineData("score a.csv --roles", "--roles attend une valeur : --roles CHEMIN.")]
    [InlineData("score a.csv --role r", "pas d'option «\u00A0--role\u00A0» ; vouliez-vous dire --roles ?")]
    [InlineData("score a.csv --roles r --weights x", "--weights x : il faut SORTE=N, une fois par sorte, par exemple technique=40,diplôme=10 ; N de 0 à 1000000. Sortes : titre, activité, diplôme, technique, aptitude, expérience.")]
    [InlineData("score a.csv --roles r --wieghts x=1", "pas d'option «\u00A0--wieghts\u00A0» ; vouliez-vous dire --weights ?")]
    [InlineData("score a.csv --roles r --top many", "--top many : il faut un nombre entier, 0 ou plus.")]
    [InlineData("score a.csv --roles r --top 1 --top 2", "--top est donné plusieurs fois")]
    [InlineData("score a.csv --roles r --map titre", "--map titre : il faut CHAMP=EN-TÊTE")]
    [InlineData("score a.csv --roles r --decimal virgule", "--decimal virgule : valeur inconnue. Attendu : comma, point.")]
    [InlineData("score a.csv --roles r --output r.doc", "l'extension ne dit pas le format. Formats : csv, jsonl, xlsx, html.")]
    [InlineData("score a.csv --roles r --output nowhere/at/all/r.csv", "ce dossier n'existe pas")]
    [InlineData("score a.csv --roles r --output a.csv", "il serait écrasé")]
    [InlineData("score - - --roles r", "«\u00A0-\u00A0» est donné deux fois|fichier introuvable|introuvable")]
    [InlineData("explain a.csv --roles r", "il manque --candidate ID.")]
    [InlineData("roles a b", "«\u00A0b\u00A0» est en trop.")]
    [InlineData("roles nowhere", "nowhere")]
    [InlineData("inspect nowhere.csv", "nowhere.csv : fichier introuvable.")]
    [InlineData("evaluate nowhere.csv --qrels q", "q : le fichier ne s'ouvre pas")]
    [InlineData("roles a --lang it", "--lang it : valeur inconnue. Attendu : fr, en.")]
    public void A_wrong_command_line_ends_with_2_and_says_what_to_mend(string line, string expected)
    {
        var run = CommandRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains(expected.Split('|'), text => run.Error.Contains(text, StringComparison.Ordinal));
        Assert.StartsWith("Erreur : ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_of_a_command_line_are_told_at_once()
    {
        var run = CommandRun.Of("score", "a.csv", "--roles", "r", "--top", "x", "--decimal", "y", "--map", "z");
        Assert.Equal(3, run.Error.Split("Erreur : ").Length - 1);
    }

    [Theory]
    [InlineData(MessageLanguage.French, "", "Erreur : ")]
    [InlineData(MessageLanguage.English, "", "Error: ")]
    [InlineData(MessageLanguage.French, "en", "Error: ")]
    [InlineData(MessageLanguage.English, "fr", "Erreur : ")]
    public void The_language_chosen_goes_before_the_machine_s(MessageLanguage machine, string chosen, string expected)
    {
        var run = CommandRun.With(new Surroundings { Language = machine }, ["inspect", "nowhere.csv", .. chosen.Length == 0 ? Array.Empty<string>() : ["--lang", chosen]]);
        Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_language_may_come_before_the_command() =>
        Assert.StartsWith("Error: ", CommandRun.Of("--lang=en", "inspect", "nowhere.csv").Error, StringComparison.Ordinal);

    [Fact]
    public void The_version_is_shown()
    {
        var run = CommandRun.Of("--version");
        Assert.Equal(0, run.Status);
        Assert.Matches("^matcher [0-9]+\\.[0-9]+\\.[0-9]+\n$", run.Output);
    }

    [Fact]
    public void After_a_double_dash_a_name_may_start_with_a_dash()
    {
        var run = CommandRun.Of("inspect", "--", "--odd.csv");
        Assert.Equal(2, run.Status);
        Assert.Contains("--odd.csv : fichier introuvable.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_that_starts_with_an_at_sign_is_no_list_of_arguments() =>
        Assert.Contains("@list.csv : fichier introuvable.", CommandRun.Of("inspect", "@list.csv").Error, StringComparison.Ordinal);
}
