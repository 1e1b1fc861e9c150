using Matcher.Lexicon.Checks;
using Matcher.Messages;

namespace Matcher.Cli.Messages;

/// <summary>The texts of <c>matcher lexicon</c>.</summary>
internal sealed class LexiconMessages(MessageLanguage language) : Catalogue(language)
{
    public string Description => Say(
        "Contrôle un lexique : cycles, contradictions, doublons, entrées mortes, mots ambigus.",
        "Checks a lexicon: cycles, contradictions, duplicates, dead entries, ambiguous words.");

    public string FilesArgument => Say(
        "Vos lexiques, contrôlés en plus de celui fourni ; sans fichier, celui fourni.",
        "Your lexicons, checked on top of the one that ships; without a file, the one that ships.");

    public string RolesOption => Say(
        "Une fiche métier ou un dossier : signale vos relations qu'aucune ligne n'appelle.",
        "A role document or a folder: remarks on relations of yours that no line asks for.");

    public string FormatOption => Say("text (par défaut) ou json.", "text (the default) or json.");

    public string FileHead => Say("Fichier", "File");

    public string WithDomainHead => Say("[domaine]", "[domain]");

    public string ProtectedHead => Say("! protégés", "! protected");

    public string Shipped => Say("lexique fourni", "lexicon that ships");

    public string Total => Say("en tout", "in all");

    public string Signs => Say(
        "= même sens, > plus étroit, ~ voisin ; [domaine] : combien d'entre elles n'ont cours que dans un domaine.",
        "= the same, > narrower, ~ related; [domain]: how many of them hold only in a domain.");

    public string Problems(int count) => count == 0 ? Say("Aucun problème", "No problem") : Count(count, Say("problème", "problem"), Say("problèmes", "problems"));

    public string Remarks(int count) => count == 0
        ? Say("Aucune remarque", "No remark")
        : Count(count, Say("remarque, à relire", "remark, worth a look"), Say("remarques, à relire", "remarks, worth a look"));

    public string Finding(LexiconFinding finding)
    {
        var first = Quote(finding.Terms[0]);
        var second = finding.Terms.Count > 1 ? Quote(finding.Terms[1]) : "";
        return finding.Kind switch
        {
            LexiconFindingKind.Cycle => Say("ces termes tournent en rond", "these terms run in a circle") + Colon + string.Join(" > ", finding.Terms.Append(finding.Terms[0])) + Say(". Retirez la relation la moins sûre.", ". Take out the least certain relation."),
            LexiconFindingKind.Contradiction => Say($"{first} et {second} ont deux relations qui s'excluent. Gardez-en une.", $"{first} and {second} stand in two relations that exclude each other. Keep one."),
            LexiconFindingKind.Duplicate when second.Length == 0 => Say($"{first} est protégé deux fois.", $"{first} is protected twice."),
            LexiconFindingKind.Duplicate => Say($"{first} et {second} sont reliés deux fois de la même façon. Gardez une ligne.", $"{first} and {second} are related twice the same way. Keep one line."),
            LexiconFindingKind.NoWords => Say($"{first} n'a que des mots de grammaire : rien ne le trouvera.", $"{first} holds only words of grammar: nothing will find it."),
            LexiconFindingKind.Shortened => Say($"de {first}, un seul mot est lu : il sera trouvé où on ne l'attend pas.", $"of {first}, one word alone is read: it will be found where it is not meant."),
            LexiconFindingKind.SameWords => Say($"{first} et {second} se lisent déjà comme les mêmes mots : la relation n'ajoute rien.", $"{first} and {second} read as the same words already: the relation adds nothing."),
            LexiconFindingKind.TooLong => Say($"{first} a plus de mots qu'on n'en lit ensemble dans une fiche (cinq, sans les articles).", $"{first} holds more words than are read together in a role document (five, without articles)."),
            LexiconFindingKind.Cut => Say($"{first} est coupé par un signe : ses mots ne sont jamais lus ensemble.", $"{first} is cut by a mark: its words are never read together."),
            LexiconFindingKind.NoDomain => Say($"le domaine {first} n'a que des mots de grammaire : la relation vaut partout.", $"the domain {first} holds only words of grammar: the relation holds everywhere."),
            LexiconFindingKind.NotKept => Say(
                $"{first} est coupé malgré « ! » : seul un terme qui a un signe, ou qui commence par une lettre seule, est gardé entier.",
                $"{first} is cut in spite of “!”: only a term that holds a symbol, or opens with a single letter, is kept whole."),
            LexiconFindingKind.Ambiguous => Say($"{first} a plusieurs sens{Subjects(finding)} et prouve sans [domaine].", $"{first} has several meanings{Subjects(finding)} and gives evidence without a [domain]."),
            _ => Say($"aucune ligne des fiches n'appelle {Asked(finding, " ni ")}.", $"no line of the role documents asks for {Asked(finding, " or ")}."),
        };
    }

    private string Colon => Say("\u00A0: ", ": ");

    private static string Subjects(LexiconFinding finding) => finding.Subjects.Count == 0 ? "" : $" ({string.Join(", ", finding.Subjects)})";

    private string Asked(LexiconFinding finding, string or) => string.Join(or, finding.Terms.Select(Quote));
}
