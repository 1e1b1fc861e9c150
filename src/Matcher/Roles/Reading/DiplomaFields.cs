namespace Matcher.Roles.Reading;

/// <summary>
/// The specialties of a diploma line: what is left of each part of it once the names of diplomas, levels and schools
/// and the small words between are taken away.
/// </summary>
internal static class DiplomaFields
{
    private const int MaxWords = 9;

    /// <summary>Stands for any specialty.</summary>
    public const string Any = "any";

    // Taken away with the names that have a level: these have none, or stand around one.
    private static readonly PhraseMap<bool> Fillers = new PhraseMap<bool>().Add(true,
        "diplôme d'état|diplôme|diplômes|diplômé|diplômée|diplômé d'|diplôme universitaire|formation|formations|formation supérieure|"
            + "formation initiale|cursus|titre|titre professionnel|titre rncp|certificat|certification|cqp|"
        + "niveau|de type|type|vous êtes|titulaire|idéalement|minimum|au minimum|au moins|un|une|d'un|d'une|le|la|les|l'|de|du|des|d'|"
        + "en|dans|le domaine|domaine|dans le domaine|dans le domaine de|dans le domaine du|"
        + "spécialisé en|spécialisée en|spécialisation|spécialisations|spécialité|spécialités|spécialisé|spécialisée|"
        + "avec spécialisation|avec une spécialisation|avec spécialité|avec|option|mention|filière|à dominante|dominante|orienté|"
        + "orientée|orientation|"
        + "universitaire|universitaires|supérieure|supérieur|supérieures|professionnelle|professionnel|pro|validé|validée|exigé|requis|"
        + "soit|issu|issue|a|à|ou|et|études|études supérieures|bac|+|école|écoles|école spécialisée|école supérieure|"
        + "équivalent|équivalente|équivalents|similaire|reconnu|reconnue|degree|in|of|cycle|premier cycle|second cycle|iae|iut|"
        + "université|faculté|parcours|profil|profils|-|:|\"|«|»|minimum requis|obligatoire|indispensable|bon niveau|"
        + "de préférence|si possible|impérativement|diplômant|diplômante|poste|ouvert|avec un|avec une|à partir d'un|post-bac|post bac|"
        + "deuxième cycle|accès possible|concours|concours de|concours d'|accès|possible|après|accepté|acceptée|acceptés|aussi|également|titulaire d'un|titulaire du|titulaire de");

    private static readonly HashSet<string> Empty = WordSet.Of(
        "spécialisée spécialisé spécialisés équivalent équivalente équivalents équivalence similaire universitaire supérieur supérieure "
            + "reconnue reconnu validé minimum requis autre autres école écoles diplôme formation niveau domaine connexe "
        + "scientifique/technique h/f débutant débutants accepté acceptés acceptée bienvenus état du ou et de souhaité souhaitée apprécié");

    private static readonly HashSet<string> Schools = WordSet.Of(
        "iae insa icam estp polytech polytechnique esitc isel esli ciffop igs-rh igs hec essec escp em edhec emlyon centrale "
            + "centralesupélec mines ponts ensam ensimag epita epitech esiea ece efrei utc utt utbm supélec supinfo cesi cnam "
        + "enseeiht n7 isep paris lyon lille toulouse bordeaux nantes rennes strasbourg assas sorbonne nanterre montpellier "
        + "aix-marseille esilv eseo ensta dauphine sciencespo iep celsa isit esit neoma kedge skema audencia");

    // Capitals in brackets are schools beside a master or an engineer's diploma, but for these.
    private static readonly HashSet<string> FieldAcronyms = WordSet.Of("rh si it qhse qse hse qvt btp cvc grh ssi ia btp cg gea geii "
        + "gmp tc mmi rt gim gte slam sisr sio cao dao gpec aes eea staps geo cmo srh");

    private static readonly PhraseMap<string> Implied = new PhraseMap<string>()
        .Add("informatique", "miage").Add("comptabilité", "dcg|dscg|expert-comptable|diplôme d'expertise comptable").Add("commerce",
            "école de commerce|écoles de commerce|école supérieure de commerce")
        .Add("management", "école de management|écoles de management").Add("aide-soignant", "deas").Add("auxiliaire de puériculture",
            "deap").Add("travail social", "deass|caferuis|cafdes");

    /// <summary>The specialties as the line writes them, an opening capital lowered; <see cref="Any"/> alone where it names none.</summary>
    public static IReadOnlyList<string> Of(string text, IReadOnlyList<RoleWord> words)
    {
        var fields = new List<string>();
        var bracketAfterShort = false;
        var inBracket = false;
        // "Ce métier est accessible avec un CAP": the diploma comes after.
        var lead = words.TakeWhile(w => !w.Is("accessible")).Count();
        var start = lead < words.Count ? lead + 1 : LineHead.Of(words);
        for (var i = start; i <= words.Count; i++)
        {
            // The stroke of "Bac +4/5" does not cut.
            if (i < words.Count && DiplomaLevels.MatchExplicit(words, i) is var level and > 0)
            {
                i += level - 1;
                continue;
            }

            if (i < words.Count && !IsCut(words, i)) continue;
            Add(text, words, start, i, inBracket, bracketAfterShort, fields);
            if (i == words.Count) break;
            if (words[i].Is("("))
            {
                inBracket = true;
                bracketAfterShort = IsAfterShortDiploma(words, i);
            }
            else if (words[i].Is(")")) inBracket = false;
            start = i + 1;
        }

        if (fields.Count == 0) AddImplied(words, fields);
        return fields.Count == 0 ? [Any] : fields.DistinctBy(f => RoleText.Fold(f), StringComparer.Ordinal).ToList();
    }

    private static bool IsCut(IReadOnlyList<RoleWord> words, int at) =>
        words[at].Key is "," or ";" or ":" or "/" or "…" or "(" or ")" or "." or "ou" or "or";

    private static void Add(string text, IReadOnlyList<RoleWord> words, int from, int to, bool inBracket, bool fieldAcronyms,
        List<string> fields)
    {
        var start = Strip(text, words, from, to);
        var end = to;
        while (end > start && (!words[end - 1].IsWord || !(end - 2 >= start && words[end - 2].Key.StartsWith("educat", StringComparison.Ordinal)) && Empty.Contains(words[end - 1].Key) || words[end - 1].Key is "en" or "par")) end--;
        if (start >= end || end - start > MaxWords || words.Skip(start).Take(end - start).All(w => Empty.Contains(w.Key) || w.IsNumber))
            return;
        // "Diplômé(e)": an ending.
        if (inBracket && from > 1 && words[from - 1].Is("(") && words[from - 2].End == words[from - 1].Start) return;
        if (Schools.Contains(words[start].Key) || words[start].Is("arts") && end - start == 3 && words[start + 1].Is("et")) return;
        if (inBracket && !fieldAcronyms && !IsAfterShortDiploma(words, start) && end - start == 1 && IsAcronym(text, words[start])
            && !FieldAcronyms.Contains(words[start].Key))
            return;
        var field = RoleWords.Slice(text, words, start, end);
        if (field.Length > 0) fields.Add(Lowered(field));
    }

    private static int Strip(string text, IReadOnlyList<RoleWord> words, int from, int to)
    {
        var at = from;
        while (at < to)
        {
            var length = Math.Max(DiplomaLevels.MatchExplicit(words, at), Fillers.Match(words, at));
            var named = DiplomaLevels.MatchName(text, words, at, out _);
            // The trade in "diplôme d'État d'infirmier" is its specialty: only the name before goes.
            if (named > 0 && !IsTrade(words[at].Key) && !(words[at].Is("diplome") && IsTrade(words[at + named - 1].Key)))
                length = Math.Max(length, named);
            if (length == 0 && words[at].Is("du") && char.IsUpper(text[words[at].End - 1])) length = 1;
            if (length == 0 || at + length > to) break;
            at += length;
        }

        return at;
    }

    private static bool IsTrade(string key) =>
        key is "infirmier" or "infirmiere" or "cadre" or "aide-soignant" or "aide-soignante" or "aide" or "auxiliaire" or "educateur"
            or "assistant" or "ergotherapeute"
        or "sage-femme" or "kinesitherapeute" or "masseur-kinesitherapeute" or "psychologue" or "pharmacien" or "medecin" or "puericultrice"
        or "manipulateur" or "technicien" or "medecine";

    /// <summary>After a BTS, DUT, BUT or licence, capitals in brackets name options: "DUT (GEII, GMP)".</summary>
    private static bool IsAfterShortDiploma(IReadOnlyList<RoleWord> words, int bracket)
    {
        for (var i = bracket - 1; i >= 0 && i >= bracket - 3; i--)
        {
            if (words[i].Key is "bts" or "dut" or "but" or "licence" or "deust") return true;
            if (words[i].Key is "," or ":" or ";") return false;
        }

        return false;
    }

    private static bool IsAcronym(string text, RoleWord word)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (char.IsLower(text[i])) return false;
        }

        return true;
    }

    private static void AddImplied(IReadOnlyList<RoleWord> words, List<string> fields)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (Implied.Match(words, i, out var field) > 0 && field is not null) fields.Add(field);
        }
    }

    /// <summary>"Maintenance des systèmes" loses its capital, "RH" and "SIO option SLAM" keep theirs.</summary>
    private static string Lowered(string field) =>
        field.Length > 1 && char.IsUpper(field[0]) && char.IsLower(field[1]) ? char.ToLowerInvariant(field[0]) + field[1..] : field;
}
