using System.Globalization;
using Matcher.Messages;

namespace Matcher.Roles;

/// <summary>The texts of everything that is said of a role document, in French and English.</summary>
internal static class RoleMessages
{
    public const string ShareOutOfRange = "A weight is negative or above 1,000,000. Expected: numbers from 0 to 1,000,000, one a kind "
        + "of criterion.";
    public const string NoShare = "All the weights of the kinds that the role asks about are 0. Expected: at least one above 0.";

    private const int LongestQuote = 80;
    private const int MostNumbers = 8;

    public static string NoRequirement(MessageLanguage language, string where) => language == MessageLanguage.English
        ? $"{where}: no requirement was found. Expected: at least one activity, diploma, competence, aptitude or experience, as list "
        + $"items or under a heading such as \"Activités\", \"Diplômes\", \"Compétences\". Add such lines, or leave the document out."
        : $"{where} : aucune exigence trouvée. Attendu : au moins une activité, un diplôme, une compétence, une aptitude ou une "
        + $"expérience, en liste ou sous un titre tel que « Activités », « Diplômes », « Compétences ». Ajoutez ces lignes ou retirez "
        + $"le document.";

    public static string BadWeights(MessageLanguage language, string where, IReadOnlyList<string> errors) =>
        (language == MessageLanguage.English
            ? $"{where}: the weights of the front matter cannot be used. "
            : $"{where} : les poids de l'en-tête sont inutilisables. ") + string.Join(' ', errors);

    public static string UnknownWeight(MessageLanguage language, int line, string key) => language == MessageLanguage.English
        ? $"Line {Text(line)}: \"{Quote(key)}\" names no kind of criterion; expected weight.title, weight.activity, weight.diploma, "
        + $"weight.technical, weight.aptitude or weight.experience."
        : $"Ligne {Text(line)} : « {Quote(key)} » ne nomme aucune sorte de critère ; attendu : weight.title, weight.activity, "
        + $"weight.diploma, weight.technical, weight.aptitude ou weight.experience.";

    public static string BadWeight(MessageLanguage language, int line, string key, string value) => language == MessageLanguage.English
        ? $"Line {Text(line)}: {Quote(key)} is \"{Quote(value)}\"; expected a number from 0 to 1000000, such as 40."
        : $"Ligne {Text(line)} : {Quote(key)} vaut « {Quote(value)} » ; attendu : un nombre de 0 à 1000000, par exemple 40.";

    public static string NoWeight(MessageLanguage language) => language == MessageLanguage.English
        ? "All the kinds that the document asks about weigh 0; expected: at least one above 0."
        : "Toutes les sortes de critères du document pèsent 0 ; attendu : au moins une au-dessus de 0.";

    public static string EqualIds(MessageLanguage language, string id, string one, string other) => language == MessageLanguage.English
        ? $"{one} and {other} have the same id, \"{id}\". Expected: one id a role. Rename one of the files or give it another \"id:\" "
        + $"in its front matter."
        : $"{one} et {other} ont le même identifiant, « {id} ». Attendu : un identifiant par fiche. Renommez l'un des fichiers ou "
        + $"donnez-lui un autre « id: » dans son en-tête.";

    public static string NotFound(MessageLanguage language, string path) => language == MessageLanguage.English
        ? $"{path}: no such file or folder. Expected: a role document (.md or .txt) or a folder of them. Check the path."
        : $"{path} : fichier ou dossier introuvable. Attendu : une fiche (.md ou .txt) ou un dossier de fiches. Vérifiez le chemin.";

    public static string EmptyFolder(MessageLanguage language, string path) => language == MessageLanguage.English
        ? $"{path}: the folder holds no role document. Expected: at least one .md or .txt file, folders inside not being read. Add one, "
        + $"or name another folder."
        : $"{path} : le dossier ne contient aucune fiche. Attendu : au moins un fichier .md ou .txt, les sous-dossiers n'étant pas lus. "
        + $"Ajoutez-en un ou indiquez un autre dossier.";

    public static string Encoding(MessageLanguage language) => language == MessageLanguage.English
        ? "The file is not valid UTF-8: it was read as Windows-1252. Save it as UTF-8 if accents look wrong."
        : "Le fichier n'est pas de l'UTF-8 valide : il a été lu comme du Windows-1252. Enregistrez-le en UTF-8 si des accents sont faux.";

    public static string TitleFromId(MessageLanguage language, string title) => language == MessageLanguage.English
        ? $"No job title was found in the document: \"{Quote(title)}\" comes from its id. Give one by a first line, a heading or "
        + $"\"title:\" in the front matter."
        : $"Aucun intitulé de poste trouvé dans le document : « {Quote(title)} » vient de son identifiant. Donnez-le en première ligne, "
        + $"en titre ou par « title: » dans l'en-tête.";

    public static string UnknownSection(MessageLanguage language, string heading) => language == MessageLanguage.English
        ? $"The heading \"{Quote(heading)}\" is not known: the lines under it are classed by their wording, those that cannot be are "
        + $"left out."
        : $"Le titre « {Quote(heading)} » n'est pas connu : ses lignes sont classées d'après leurs mots, celles qui ne peuvent l'être "
        + $"sont laissées de côté.";

    public static string UnreadLine(MessageLanguage language, string text, IReadOnlyList<int> others)
    {
        if (language == MessageLanguage.English)
        {
            return others.Count == 0
                ? $"No requirement was understood in \"{Quote(text)}\": the line counts for nothing."
                : $"No requirement was understood in \"{Quote(text)}\" nor in line {Numbers(others)}: they count for nothing.";
        }

        return others.Count == 0
            ? $"Aucune exigence comprise dans « {Quote(text)} » : la ligne ne compte pas."
            : $"Aucune exigence comprise dans « {Quote(text)} » ni ligne {Numbers(others)} : elles ne comptent pas.";
    }

    public static string UnreadSalary(MessageLanguage language, string text) => language == MessageLanguage.English
        ? $"The amounts of \"{Quote(text)}\" could not be read as yearly or monthly pay: they are left out."
        : $"Les montants de « {Quote(text)} » n'ont pu être lus comme un salaire annuel ou mensuel : ils sont laissés de côté.";

    public static string ProtectedGround(MessageLanguage language, string text) => language == MessageLanguage.English
        ? $"\"{Quote(text)}\" asks for something that Code du travail L1132-1 forbids to ask (age, sex, family, origin, looks, health, "
        + $"residence, beliefs…): it is not made a criterion. Take it out of the document."
        : $"« {Quote(text)} » pose une condition que l'article L1132-1 du Code du travail interdit (âge, sexe, famille, origine, "
        + $"apparence, santé, domicile, convictions…) : la ligne ne devient pas un critère. Retirez-la de la fiche.";

    public static string AsksNothing(MessageLanguage language, string text) => language == MessageLanguage.English
        ? $"\"{Quote(text)}\" asks for nothing: it is not made a criterion."
        : $"« {Quote(text)} » ne demande rien : la ligne ne devient pas un critère.";

    public static string FrontMatterUnclosed(MessageLanguage language) => language == MessageLanguage.English
        ? "The front matter opened by --- is not closed: its lines are read as text. Close it by a line ---."
        : "L'en-tête ouvert par --- n'est pas fermé : ses lignes sont lues comme du texte. Fermez-le par une ligne ---.";

    public static string FrontMatterLine(MessageLanguage language, string line) => language == MessageLanguage.English
        ? $"\"{Quote(line)}\" is not read: the front matter takes lines \"key: value\" only."
        : $"« {Quote(line)} » n'est pas lu : l'en-tête n'accepte que des lignes « clé: valeur ».";

    public static string FrontMatterKey(MessageLanguage language, string key) => language == MessageLanguage.English
        ? $"The key \"{Quote(key)}\" is not known and is not read. Known keys: id, title, weight.title, weight.activity, "
        + $"weight.diploma, weight.technical, weight.aptitude, weight.experience."
        : $"La clé « {Quote(key)} » n'est pas connue et n'est pas lue. Clés connues : id, title, weight.title, weight.activity, "
        + $"weight.diploma, weight.technical, weight.aptitude, weight.experience.";

    public static string FrontMatterRepeated(MessageLanguage language, string key) => language == MessageLanguage.English
        ? $"The key \"{Quote(key)}\" is given twice: the last one counts."
        : $"La clé « {Quote(key)} » est donnée deux fois : la dernière compte.";

    public static string FrontMatterEmpty(MessageLanguage language, string key) => language == MessageLanguage.English
        ? $"The key \"{Quote(key)}\" has no value and is not read."
        : $"La clé « {Quote(key)} » n'a pas de valeur et n'est pas lue.";

    private static string Numbers(IReadOnlyList<int> lines) =>
        string.Join(", ", lines.Take(MostNumbers).Select(Text)) + (lines.Count > MostNumbers ? "…" : "");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string text)
    {
        if (text.Length <= LongestQuote) return text;
        var end = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return text[..end] + "…";
    }
}
