namespace Matcher.Files.Columns;

/// <summary>The headers that are understood without being told, in French and in English.</summary>
internal static class ColumnNames
{
    /// <summary>
    /// "resume" without its accent: the French summary or the English CV. <see cref="ColumnPlan"/> decides by the
    /// columns around it.
    /// </summary>
    public const string AmbiguousResume = "resume";

    private static readonly Dictionary<string, ColumnTarget> Known = Table(
        (ColumnTarget.Id, "id|identifiant|identifiant candidat|id candidat|ref|réf|référence|référence candidat|réf candidat|matricule|"
            + "numéro|n°|num|no|numéro candidat|n° candidat|code|code candidat|uuid|"
            + "candidate id|id candidate|candidate number|candidate no|candidate ref|candidate reference|identifier|reference|number"),
        (ColumnTarget.Title, "titre|titre du cv|titre cv|intitulé|intitulé du poste|intitulé de poste|titre du poste|titre de poste|poste|poste actuel|"
            + "dernier poste|poste recherché|poste visé|poste souhaité|poste occupé|métier|fonction|fonction actuelle|emploi|emploi actuel|profession|"
            + "title|job title|headline|job|position|current position|current title|current job|role|occupation|desired position"),
        (ColumnTarget.Summary, "résumé du profil|résumé profil|profil|profil professionnel|accroche|présentation|à propos|objectif|objectif professionnel|"
            + "synthèse|introduction|bio|biographie|summary|profile|professional summary|about|about me|objective|overview"),
        (ColumnTarget.Experience, "expérience|expériences|expérience professionnelle|expériences professionnelles|parcours|parcours professionnel|"
            + "historique professionnel|emplois|postes|postes occupés|missions|"
            + "experience|experiences|work experience|professional experience|employment|employment history|work history|job history|career"),
        (ColumnTarget.Education, "formation|formations|diplôme|diplômes|études|formation et diplômes|formations et diplômes|formation initiale|"
            + "cursus|scolarité|parcours scolaire|parcours académique|niveau d'études|"
            + "education|degree|degrees|diploma|diplomas|studies|qualifications|academic background|training"),
        (ColumnTarget.Skills, "compétence|compétences|compétences techniques|compétences clés|savoir-faire|savoirs faire|savoir-être|aptitudes|"
            + "technologies|outils|mots clés|logiciels|skills|skill|technical skills|hard skills|key skills|competencies|competences|expertise|"
            + "keywords|tools|technology"),
        (ColumnTarget.Certifications, "certification|certifications|certificat|certificats|habilitation|habilitations|accréditations|agréments|"
            + "permis et habilitations|certifications et habilitations|certificate|certificates|licenses|licences|licenses and certifications"),
        (ColumnTarget.Languages, "langue|langues|langues parlées|langues étrangères|niveau de langue|niveaux de langue|language|languages|"
            + "spoken languages|foreign languages"),
        (ColumnTarget.Text, "cv|cv texte|cv complet|texte|texte du cv|texte cv|texte complet|contenu|contenu du cv|corps|corps du cv|curriculum|"
            + "curriculum vitae|document|text|resume text|cv text|full text|full resume|raw text|content|body|resume content"),
        (ColumnTarget.Years, "années d'expérience|années expérience|années|nb années|nombre d'années|nombre d'années d'expérience|"
            + "nb années expérience|nb années d'expérience|nb d'années d'expérience|expérience années|expérience en années|expérience ans|"
            + "durée d'expérience|ans d'expérience|"
            + "years|years of experience|years experience|experience years|experience in years|yoe|total years of experience|number of years"),
        (ColumnTarget.Salary, "prétention|prétentions|prétention keur|prétentions keur|prétention k€|prétentions k€|prétention eur|prétentions eur|"
            + "prétention salariale|prétentions salariales|prétention salariale keur|prétentions salariales keur|prétentions salariales k€|"
            + "prétention salariale k€|prétentions salariales brutes|salaire souhaité|salaire attendu|salaire demandé|salaire visé|salaire désiré|"
            + "salaire souhaité keur|salaire souhaité k€|rémunération souhaitée|rémunération attendue|rémunération demandée|attentes salariales|"
            + "salary expectation|salary expectations|expected salary|desired salary|target salary|salary expected|expected compensation|"
            + "desired compensation|salary expectation keur|expected salary keur|salary requirement|salary requirements"));

    // A column "candidat" holds identifiers in some exports and names in others: it serves only where no better
    // identifier is found.
    private static readonly HashSet<string> WeakIds = new[] { "candidat", "candidate", "candidats", "dossier" }.ToHashSet(StringComparer.Ordinal);

    // What people type before the "=" of a mapping, beside the headers above.
    private static readonly Dictionary<string, ColumnTarget> Targets =
        Enum.GetValues<ColumnTarget>().ToDictionary(target => HeaderKey.Of(target.ToString()), StringComparer.Ordinal);

    /// <summary>What a folded header is read as, or null.</summary>
    public static ColumnTarget? Find(string key) => Known.TryGetValue(key, out var target) ? target : null;

    /// <summary>Whether a folded header may be the identifier for want of a better one.</summary>
    public static bool IsWeakId(string key) => WeakIds.Contains(key);

    /// <summary>Whether a folded header means something here, whatever it is: the separator is chosen by it.</summary>
    public static bool IsKnown(string key) => Known.ContainsKey(key) || WeakIds.Contains(key) || key == AmbiguousResume;

    /// <summary>The field that a person names in a mapping: "title", "titre", "salary", "id" …</summary>
    public static ColumnTarget? FindTarget(string name)
    {
        var key = HeaderKey.Of(name);
        if (Targets.TryGetValue(key, out var target)) return target;
        if (PayColumns.IsUnclear(key)) return ColumnTarget.Salary;
        return key == AmbiguousResume ? ColumnTarget.Summary : Find(key);
    }

    private static Dictionary<string, ColumnTarget> Table(params (ColumnTarget Target, string Names)[] rows)
    {
        var table = new Dictionary<string, ColumnTarget>(StringComparer.Ordinal);
        foreach (var (target, names) in rows)
        {
            // Singular, plural or accented, several spellings fold to one key, always within one field.
            foreach (var name in names.Split('|')) table[HeaderKey.Of(name)] = target;
        }

        return table;
    }
}
