namespace Matcher.Roles.Reading;

/// <summary>
/// Cuts a job title out of the line that gives it: what recruits before it ("Nous recrutons un(e)…"), and the sex, the
/// contract, the place and the department behind it, are left out. The title stays a slice of its line.
/// </summary>
internal static class TitleCleaner
{
    private const int MaxSegmentWords = 6;
    private const int SharedLetters = 4;
    private const int SeekWithin = 14;

    private static readonly PhraseMap<bool> Seekers = new PhraseMap<bool>().Add(
        true, "recrutons|recrute|recrute pour|recherchons|recherche|recherche actuellement|recrute actuellement|embauche|cherche|cherchons|"
            + "recrutement d'|recrutement de|recrutement|is hiring|we are hiring|hiring|devenez|deviens|poste de|poste d'|emploi de|"
            + "emploi d'|offre d'emploi|fiche de poste|fiche métier|fiche de fonction|fiche emploi|profil de poste|avis de vacance|job description|"
            + "offre|annonce|avis de recrutement|recherché|urgent");

    private static readonly HashSet<string> Contracts = WordSet.Of("cdi cdd intérim interim alternance stage apprentissage freelance vacation "
        + "vacations saisonnier contractuel titulaire cdi/cdd");

    // What opens a part of the line that speaks of where, how or for whom one works.
    private static readonly HashSet<string> Contexts = WordSet.Of("""
        direction service pôle département site usine agence groupe secteur unité équipe société fiche offre annonce réf référence ref
        poste catégorie grade salaire urgent france télétravail remote hybride lieu basé basée région h/f f/h temps fonction recrutement
        rattaché rattachée contrat permanent permanente intercommunal collectivité mairie ville commune hôpital chu ch ehpad cabinet full-time part-time
        secondaire statut postes foyer résidence école lycée collège centre établissement association clinique maison crèche cadre etam brut brute dès immédiat
        paris lyon marseille toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nîmes
        villeurbanne clermont-ferrand aix-en-provence brest limoges tours amiens metz perpignan besançon orléans rouen mulhouse caen nancy
        saint-étienne saint-denis argenteuil montreuil roubaix tourcoing avignon dunkerque poitiers versailles pau valence annecy chambéry
        la-rochelle bayonne lorient vannes quimper colmar troyes cherbourg créteil nanterre boulogne-billancourt courbevoie puteaux massy
        évry cergy melun le-mans le-havre bretagne normandie alsace occitanie auvergne île-de-france ile-de-france idf paca corse guadeloupe
        martinique réunion mayotte guyane
        """);

    private static readonly HashSet<string> Articles = WordSet.Of("un une le la l' les son sa notre nos votre leur deux trois plusieurs "
        + "futur future nouveau nouvelle ( ) e ne / · . ! : - [ ] actuellement aujourd'hui pour");

    /// <summary>The title in a line, or an empty text where it holds none.</summary>
    public static string Clean(string line)
    {
        line = BoldLead(line);
        var words = RoleWords.Of(line);
        var from = Start(line, words);
        var to = End(words, ref from);
        while (from < to && !words[from].IsWord) from++;
        while (to > from && !words[to - 1].IsWord && !(words[to - 1].Is(")") && Opens(words, from, to - 1))) to--;
        return RoleWords.Slice(line, words, from, to).Trim();
    }

    /// <summary>"**Chef de cuisine** – hôpital, école": what stands in bold before a dash or a bracket.</summary>
    private static string BoldLead(string line)
    {
        if (line.Length < 6 || line[0] is not ('*' or '_') || line[1] != line[0]) return line;
        var close = line.IndexOf(line[..2], 2, StringComparison.Ordinal);
        if (close < 0 || close + 2 >= line.Length) return line;
        var rest = line.AsSpan(close + 2).TrimStart();
        return rest.Length > 0 && !char.IsLetterOrDigit(rest[0]) ? line[2..close] : line;
    }

    private static int Start(string line, List<RoleWord> words)
    {
        var from = 0;
        while (from < words.Count && !words[from].IsWord) from++;
        for (var i = from; i < words.Count && i < SeekWithin; i++)
        {
            var length = Seekers.Match(words, i);
            if (length == 0) continue;
            var next = i + length;
            // "Recrutement" and "poste de" must come first; "la mairie recrute" may have anyone before.
            if (i > from && words[i].Key is not ("recrutons" or "recrute" or "recherchons" or "recherche" or "cherche" or "cherchons" or "embauche"
                or "hiring" or "is")) continue;
            while (next < words.Count && Articles.Contains(words[next].Key)) next++;
            next = AfterEmployer(words, next, i);
            // "Chargé de recherche" ends there, "recherche fondamentale" is a field: something must be sought.
            if (next >= words.Count || i > from && words[i].Is("recherche") && next == i + length) continue;
            from = next;
        }

        if (from + 1 < words.Count && Contracts.Contains(words[from].Key) && !words[from + 1].IsWord) from += 2;
        if (from + 3 < words.Count && (words[from].Key is "ref" or "reference" or "n" or "no" or "n°" or "offre" || words[from].IsNumber))
        {
            var dash = words.FindIndex(from, w => w.Key is ":" or "|" || w.Is("-") && w.Start > 0 && RoleText.IsSpace(line[w.Start - 1]));
            if (dash > 0 && dash <= from + 7 && dash + 1 < words.Count) from = dash + 1;
        }

        return from;
    }

    // "Recrute pour sa maison des solidarités un assistant social": whom comes after for whom.
    private static int AfterEmployer(List<RoleWord> words, int next, int seeker)
    {
        var isFor = false;
        for (var i = seeker; i < next; i++) isFor |= words[i].Is("pour");
        for (var i = next; isFor && i < Math.Min(words.Count - 1, next + SeekWithin); i++)
        {
            if (words[i].Key is "un" or "une" && words[i + 1].IsWord) return i + 1;
        }

        return next;
    }

    private static int End(List<RoleWord> words, ref int from)
    {
        for (var i = from + 1; i < words.Count; i++)
        {
            var key = words[i].Key;
            if (IsSex(words, i) || key is "|" or "•" or "!" or "?" or ":" or ";" or "@" or "[" or "➡" or "→") return i;
            if (key is "en" && i + 1 < words.Count && words[i + 1].Key is "charge" or "vue" or "vertu" or "lien") return i;
            if (key is "." && (i + 1 == words.Count || words[i].End < words[i + 1].Start)) return i;
            // "Agence d'intérim" is an employer, and its people recruit.
            if (Contracts.Contains(key) && words[i - 1].Key is not ("d'" or "de" or "l'")) return words[i - 1].Key is "en" or "(" or "-" or "," ? i - 1 : i;
            if (key is "a" or "en" && i + 1 < words.Count && Contexts.Contains(words[i + 1].Key) && words[i + 1].Key[0] != 'h'
                && words[i + 1].Key is not ("agence" or "cabinet" or "ville" or "poste" or "region" or "hopital" or "service" or "usine" or "direction" or "ehpad" or "secteur" or "equipe" or "collectivite" or "mairie")) return i;
            if (key is "pour" or "afin" or "au" && i + 2 < words.Count && words[i + 1].Key is "notre" or "nos" or "le" or "la" or "un" or "une" or "son" or "sein" or "l'" or "de") return i;
            if (key is "base" or "basee" or "rattache" or "rattachee" or "recherche" or "recherchee" or "dans" && i > from + 1
                && words[i - 1].Key is not ("de" or "en" or "la" or "et") && (key is not "recherche" || i + 1 == words.Count || words[i + 1].Is("("))) return i;
            if (key is "-" or "," or "(" or "–" && IsContext(words, i + 1)) return i;
            if (key is "/" or "ou" && Twin(words, from, i) is var twin and not 0)
            {
                if (twin < 0) return i;
                from = i + 1;
                while (words[from].Key is "un" or "une" or "le" or "la" or "l'") from++;
            }
        }

        return words.Count;
    }

    /// <summary>"(H/F)", "F/H", "M/F/D", "h-f".</summary>
    private static bool IsSex(List<RoleWord> words, int at)
    {
        if (words[at].Is("(")) at++;
        if (at >= words.Count) return false;
        if (words[at].Key is "h-f" or "f-h" or "mixte" or "hf") return true;
        return at + 2 < words.Count && words[at + 1].Key is "/" or "-" or "|" && words[at].Key is "h" or "f" or "m" or "w" or "homme" or "femme"
            && words[at + 2].Key is "h" or "f" or "m" or "w" or "x" or "d" or "femme" or "homme";
    }

    /// <summary>Whether the part of the line that starts at a word speaks of something else than the job.</summary>
    private static bool IsContext(List<RoleWord> words, int at)
    {
        if (at >= words.Count || !words[at].IsWord || words[at].IsNumber || Contexts.Contains(words[at].Key) || Contracts.Contains(words[at].Key)
            || IsSex(words, at)) return true;
        var length = 0;
        var comma = false;
        for (var i = at; i < words.Count && words[i].Key is not ("-" or ")" or "|" or "("); i++)
        {
            length++;
            comma |= words[i].Is(",");
        }

        return length > MaxSegmentWords || comma && length > 3;
    }

    /// <summary>
    /// Where the same job stands in both genders around a stroke: below 0 to keep what is before, above 0 what is behind
    /// because it goes on ("Chargé / chargée de communication").
    /// </summary>
    private static int Twin(List<RoleWord> words, int from, int stroke)
    {
        var next = stroke + 1;
        while (next < words.Count && words[next].Key is "un" or "une" or "le" or "la" or "l'") next++;
        if (next >= words.Count || !words[next].IsWord) return 0;
        var (one, other) = (words[from].Key, words[next].Key);
        var shared = 0;
        while (shared < one.Length && shared < other.Length && one[shared] == other[shared]) shared++;
        if (shared < SharedLetters) return 0;
        var behind = 0;
        while (next + behind < words.Count && words[next + behind].IsWord) behind++;
        return stroke - from >= behind ? -1 : 1;
    }

    private static bool Opens(List<RoleWord> words, int from, int close)
    {
        for (var i = from; i < close; i++)
        {
            if (words[i].Is("(")) return true;
        }

        return false;
    }
}
