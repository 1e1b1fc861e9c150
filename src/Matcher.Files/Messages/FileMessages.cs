using System.Globalization;
using Matcher.Files.Columns;
using Matcher.Messages;

namespace Matcher.Files.Messages;

/// <summary>
/// Every text this assembly says, in French and in English: where, what was found, what was expected, how to mend it.
/// Headers and identifiers may appear in them, no other cell.
/// </summary>
internal sealed class FileMessages(MessageLanguage language)
{
    private const int HeadersShown = 30;
    private const int HeaderLengthShown = 60;

    private bool French => language == MessageLanguage.French;

    public string InFile(string file, string text) => French ? $"{file} : {text}" : $"{file}: {text}";

    // Inputs that cannot be read.
    public string NotFound(string file) => InFile(file, Say(
        "fichier introuvable. Vérifiez le chemin.",
        "no such file. Check the path."));

    public string CannotOpen(string file, string why) => InFile(file, Say(
        $"le fichier ne s'ouvre pas ({why}). Vérifiez les droits, et qu'aucun autre programme ne le tient ouvert.",
        $"the file cannot be opened ({why}). Check the permissions, and that no other program holds it open."));

    public string IsFolder(string file) => InFile(file, Say(
        "ceci est un dossier. Donnez un fichier CSV ou JSON Lines.",
        "this is a folder. Give a CSV or JSON Lines file."));

    public string Empty(string file) => InFile(file, Say(
        "le fichier est vide. Il faut une ligne d'en-tête (id;titre;expérience;…) puis une ligne par candidat.",
        "the file is empty. A header line (id;title;experience;…) is needed, then one row per candidate."));

    public string NotText(string file, string what) => InFile(file, Say(
        $"ceci est un fichier {what}, pas un CSV. Dans Excel : Enregistrer sous, « CSV UTF-8 (délimité par des points-virgules) ».",
        $"this is {what}, not CSV. In Excel: Save as, “CSV UTF-8”."));

    public string JsonArray(string file) => InFile(file, Say(
        "un tableau JSON ne se lit pas : il faut un objet par ligne (JSON Lines).",
        "a JSON array is not read: one object a line is needed (JSON Lines)."));

    public string BrokenHeader(string file, int line) => InFile(file, Say(
        $"ligne {N(line)} : les guillemets de l'en-tête sont cassés. Refermez-les, ou retirez-les.",
        $"line {N(line)}: the quotes of the header are broken. Close them, or take them out."));

    public string BrokenFirstObject(string file) => InFile(file, Say(
        "aucune ligne n'est un objet JSON lisible.",
        "no line is a readable JSON object."));

    public string NoTextColumn(string file, IReadOnlyList<string> headers) => InFile(file, Say(
        $"aucune colonne de texte reconnue. Trouvé : {Quoted(headers)}. Attendu au moins une de : titre, profil, expérience, formation, "
            + "compétences, certifications, langues, texte du cv. Renommez une colonne, ou dites laquelle lire : --map texte=EN-TÊTE.",
        $"no text column recognized. Found: {Quoted(headers)}. Expected at least one of: title, summary, experience, education, "
            + "skills, certifications, languages, text. Rename a column, or say which to read: --map text=HEADER."));

    public string NoSuchHeader(string header, string? nearest, IReadOnlyList<string> headers) =>
        Say($"pas de colonne {Quote(header)}", $"no column {Quote(header)}")
        + (nearest is null
            ? Say($". Trouvé : {Quoted(headers)}.", $". Found: {Quoted(headers)}.")
            : Say($" ; vouliez-vous dire {Quote(nearest)} ?", $"; did you mean {Quote(nearest)}?"));

    public string HeaderMappedTwice(string header) => Say(
        $"la colonne {Quote(header)} est demandée pour deux champs ; elle n'en donne qu'un.",
        $"column {Quote(header)} is asked for twice; it gives one field only.");

    public string PayHistoryMapped(string header) => Say(
        $"la colonne {Quote(header)} ne peut pas être lue : {PayReason}.",
        $"column {Quote(header)} cannot be read: {PayReason}.");

    public string ReadTwice => Say(
        "Cette entrée a déjà été lue. Ouvrez-la de nouveau pour la relire.",
        "This input has been read already. Open it again to read it again.");

    public string NamesFirst => Say(
        "Les noms se lisent après les candidats. Notez d'abord cette entrée.",
        "Names are read after candidates. Map this input first.");

    // Notices.
    public string NamesRead(string file, IReadOnlyList<string> headers, int count) => InFile(file, Say(
        $"noms lus après la notation, pour les résultats seulement : {string.Join(", ", headers.Select(Show))} ({N(count)} {(count > 1 ? "candidats gardés" : "candidat gardé")}).",
        $"names read after scoring, for the results alone: {string.Join(", ", headers.Select(Show))} ({N(count)} {(count == 1 ? "candidate" : "candidates")} kept)."));

    public string NoNameColumn(string file) => InFile(file, Say(
        "pas de colonne de noms reconnue ; les candidats gardent leur identifiant. Attendu : nom, prénom, ou nom complet. Renommez la colonne.",
        "no column of names recognized; candidates keep their identifiers. Expected: last name, first name, or full name. Rename the column."));

    public string Windows1252(string file, int line) => InFile(file, Say(
        $"lu en Windows-1252, car ce n'est pas de l'UTF-8 valide (premier octet fautif ligne {N(line)}). Si des accents sont faux, enregistrez le fichier en UTF-8.",
        $"read as Windows-1252, as it is not valid UTF-8 (first faulty byte on line {N(line)}). If accents are wrong, save the file as UTF-8."));

    public string RepairedUtf8(string file, int line) => InFile(file, Say(
        $"la marque de début annonce de l'UTF-8, mais des octets n'en sont pas (premier ligne {N(line)}) : ils sont lus comme U+FFFD.",
        $"the byte order mark says UTF-8, but some bytes are not (first on line {N(line)}): they are read as U+FFFD."));

    public string NoIdColumn(string file, string prefix) => InFile(file, Say(
        $"pas de colonne d'identifiants : les candidats s'appellent {prefix} et le numéro de la ligne dans Excel ({prefix}2 est le premier). Pour en choisir une : --id EN-TÊTE.",
        $"no identifier column: candidates are called {prefix} and the row number in Excel ({prefix}2 is the first). To choose one: --id HEADER."));

    public string ColumnsRead(string file, ColumnPlan plan)
    {
        var read = plan.Read.Select(column => $"{Show(column.Header)} ({FieldName((ColumnTarget)column.Field)})").ToList();
        if (plan.IdIndex >= 0) read.Insert(0, $"{Show(plan.Headers[plan.IdIndex])} ({FieldName(ColumnTarget.Id)})");
        return InFile(file, Say("colonnes lues : ", "columns read: ") + string.Join(", ", read) + ".");
    }

    public string? ColumnsNotRead(string file, ColumnPlan plan)
    {
        if (plan.NotRead.Count == 0) return null;
        var notRead = plan.NotRead.Take(HeadersShown).Select(column => Show(column.Header) + Why(column.Reason)).ToList();
        if (plan.NotRead.Count > HeadersShown) notRead.Add("…");
        return InFile(file, Say("colonnes non lues : ", "columns not read: ") + string.Join(", ", notRead) + ".");
    }

    // Reasons for rejects.
    public string NoId(string header) => Say(
        $"la colonne {Quote(header)} est vide. Donnez un identifiant à ce candidat.",
        $"column {Quote(header)} is empty. Give this candidate an identifier.");

    public string DuplicateId(int row, string? otherFile) => otherFile is null
        ? Say(
            $"cet identifiant est déjà celui de la ligne {N(row)}, qui est gardée. Donnez-en un autre, ou retirez une des deux lignes.",
            $"row {N(row)} already has this identifier, and is kept. Give another one, or take out one of the two rows.")
        : Say(
            $"cet identifiant est déjà celui de la ligne {N(row)} de {otherFile}, qui est gardée. Donnez-en un autre, ou retirez une des deux lignes.",
            $"row {N(row)} of {otherFile} already has this identifier, and is kept. Give another one, or take out one of the two rows.");

    public string FieldCount(int found, int expected) => Say(
        $"{N(found)} champs, l'en-tête en a {N(expected)}. Cherchez un séparateur {(found < expected ? "manquant" : "en trop, ou mettez le champ entre guillemets")}.",
        $"{N(found)} fields, the header has {N(expected)}. Look for a {(found < expected ? "missing separator" : "stray separator, or put the field in quotes")}.");

    public string BadQuoting(int line, int field, int? resumed) => Say(
        $"guillemet mal placé ligne {N(line)}, champ {N(field)}. Doublez les guillemets du texte (\"\") et mettez le champ entre guillemets.",
        $"misplaced quote on line {N(line)}, field {N(field)}. Double the quotes of the text (\"\") and put the field in quotes.") + Resumed(resumed);

    public string UnclosedQuote(int line, int field, int? resumed) => Say(
        $"guillemet ouvert ligne {N(line)}, champ {N(field)}, jamais refermé. Refermez-le.",
        $"the quote opened on line {N(line)}, field {N(field)}, is never closed. Close it.") + Resumed(resumed);

    public string Pieces(int? resumed) => Say(
        "morceaux d'un champ dont le guillemet ouvrant manque. Rendez-le au champ.",
        "pieces of a field whose opening quote is missing. Give it back to the field.") + Resumed(resumed);

    public string TooLong(int limit, int? resumed) => Say(
        $"plus de {N(limit)} octets. Un CV est plus court : cherchez un guillemet jamais refermé.",
        $"more than {N(limit)} bytes. A CV is shorter: look for a quote that is never closed.") + Resumed(resumed);

    public string BadJson(long column) => Say(
        $"JSON illisible, octet {column.ToString(CultureInfo.InvariantCulture)} de la ligne. Il faut un objet par ligne.",
        $"unreadable JSON, byte {column.ToString(CultureInfo.InvariantCulture)} of the line. One object a line is needed.");

    public string LongLine(int limit) => Say(
        $"plus de {N(limit)} octets sur une ligne. Un CV est plus court : coupez la ligne.",
        $"more than {N(limit)} bytes on one line. A CV is shorter: break the line.");

    public string NoJsonId(string property) => Say(
        $"la propriété {Quote(property)} manque ou est vide. Donnez un identifiant à ce candidat.",
        $"property {Quote(property)} is missing or empty. Give this candidate an identifier.");

    private string PayReason => Say(
        "un salaire actuel ou passé n'a pas à être connu (transparence des rémunérations, directive UE 2023/970, article 5)",
        "current or past pay is not to be known (pay transparency, Directive (EU) 2023/970, article 5)");

    private string Why(NotReadReason reason) => reason switch
    {
        NotReadReason.AlreadyGiven => Say(" (une autre colonne donne déjà ce champ)", " (another column gives this field already)"),
        NotReadReason.PayHistory => $" ({PayReason})",
        NotReadReason.UnclearPay => Say(
            " (actuel ou souhaité ? si c'est une prétention : --map salaire=EN-TÊTE)", " (current or expected? if expected: --map salary=HEADER)"),
        _ => "",
    };

    private string FieldName(ColumnTarget target) => target switch
    {
        ColumnTarget.Id => Say("identifiant", "identifier"),
        ColumnTarget.Title => Say("titre", "title"),
        ColumnTarget.Summary => Say("profil", "summary"),
        ColumnTarget.Experience => Say("expérience", "experience"),
        ColumnTarget.Education => Say("formation", "education"),
        ColumnTarget.Skills => Say("compétences", "skills"),
        ColumnTarget.Certifications => "certifications",
        ColumnTarget.Languages => Say("langues", "languages"),
        ColumnTarget.Text => Say("texte du CV", "CV text"),
        ColumnTarget.Years => Say("années d'expérience", "years of experience"),
        _ => Say("prétention salariale", "salary expectation"),
    };

    private string Resumed(int? line) => line is null
        ? Say(" Rien de lisible après.", " Nothing readable after it.")
        : Say($" La lecture reprend ligne {N(line.Value)}.", $" Reading resumes on line {N(line.Value)}.");

    private string Quoted(IReadOnlyList<string> headers) =>
        string.Join(", ", headers.Take(HeadersShown).Select(Quote)) + (headers.Count > HeadersShown ? ", …" : "");

    private string Quote(string header) => French ? $"« {Show(header)} »" : $"“{Show(header)}”";

    /// <summary>A header on one line, cut when it is long: a broken file may have a whole CV there.</summary>
    private static string Show(string header)
    {
        var flat = header.ReplaceLineEndings(" ").Replace('\0', ' ');
        return flat.Length <= HeaderLengthShown ? flat : string.Concat(flat.AsSpan(0, HeaderLengthShown), "…");
    }

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Say(string french, string english) => French ? french : english;
}
