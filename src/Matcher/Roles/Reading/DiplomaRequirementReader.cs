namespace Matcher.Roles.Reading;

/// <summary>Reads a diploma line of a role document into its alternatives, most often one.</summary>
internal static class DiplomaRequirementReader
{
    /// <summary>A line with more words is no list of alternatives.</summary>
    private const int LongestLine = 150;

    private static readonly HashSet<string> ExperienceWords = WordSet.Of("expérience expériences expérimenté expérimentée "
        + "expérimentés expérimentées réalisations réalisation ancienneté");
    private static readonly PhraseMap<bool> NoExperience = new PhraseMap<bool>().Add(true,
        "sans expérience|ou sans expérience|aucune expérience");

    // From one of these on, a line speaks of something else than the diploma.
    private static readonly PhraseMap<bool> Tails = new PhraseMap<bool>().Add(true,
        "pour|complété|complétée|complétés|complétées|assorti|assortie|justifiant|ayant|apprécié|appréciée|appréciés|appréciées|"
            + "souhaité|souhaitée|souhaités|exigé|exigée|indispensable|obligatoire|serait|afin|"
        + "et une expérience|et une première expérience|et plusieurs|et au moins|et minimum|et vous|et justifiez|vous justifiez|"
        + "concours|débutant accepté|débutants acceptés|accompagné|accompagnée|doublé|doublée|suivi d'une|suivie d'une");

    private static readonly HashSet<string> AfterWith = WordSet.Of("spécialisation spécialité spécialisations option dominante "
        + "mention orientation");

    private static readonly HashSet<string> AlternativeWords = WordSet.Of(
        "diplôme diplômes diplômé diplômée formation formations titre titres du certificat cqp vae autodidacte autodidactes promotion "
            + "reconversion équivalence équivalent études cursus qualification diplômant niveau profils profil");

    /// <summary>
    /// The alternatives of a line; their <see cref="DiplomaRequirement.CriterionId"/> is set later, by the role as a whole.
    /// </summary>
    public static IReadOnlyList<DiplomaRequirement> Read(string text, int line, Need byDefault = Need.Expected)
    {
        var words = RoleWords.Of(text);
        var found = new List<DiplomaRequirement>();
        foreach (var (from, to) in Alternatives(text, words)) found.Add(One(RoleWords.Slice(text, words, from, to), line, byDefault));
        return found.Count > 1 ? found : [One(text, line, byDefault)];
    }

    /// <summary>Whether a line names a diploma, a level or another way in.</summary>
    public static bool NamesOne(string text, IReadOnlyList<RoleWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (AlternativeWords.Contains(words[i].Key) || DiplomaLevels.MatchExplicit(words, i) > 0
                || DiplomaLevels.MatchName(text, words, i, out _) > 0)
                return true;
        }

        return false;
    }

    private static DiplomaRequirement One(string text, int line, Need byDefault)
    {
        var all = RoleWords.Of(text);
        var words = all.GetRange(0, Tail(text, all));
        var (min, max) = DiplomaLevels.Of(text, words);
        return new DiplomaRequirement
        {
            CriterionId = "diploma",
            Line = line,
            Text = text,
            MinLevel = min,
            MaxLevel = max,
            Fields = min is null && !HasDiploma(words) ? [DiplomaFields.Any] : DiplomaFields.Of(text, words),
            NeedsExperience = NeedsExperience(text, all),
            Need = IsStateDiploma(words) ? Need.Required : NeedReader.Read(text, byDefault: byDefault),
        };
    }

    private static bool HasDiploma(List<RoleWord> words) =>
        words.Exists(w =>
            w.Key is "diplome" or "diplomes" or "formation" or "du" or "titre" or "certificat" or "cqp" or "diplomee" or "niveau"
                or "cursus" or "etudes" or "ecole")
        && !words.Exists(w => w.Key is "sans" or "promotion" or "autodidacte" or "autodidactes" or "reconversion" or "vae");

    private static bool IsStateDiploma(List<RoleWord> words)
    {
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (words[i].Key is "diplome" or "diplomes" or "diplomee" && words[i + 1].Is("d'") && words[i + 2].Is("etat")) return true;
        }

        return words.Exists(w => w.Key is "ide" or "deas" or "dees" or "deass");
    }

    /// <summary>Experience beside the diploma, unless it is only welcome.</summary>
    private static bool NeedsExperience(string text, List<RoleWord> words)
    {
        if (NoExperience.Find(words) >= 0) return false;
        for (var i = 0; i < words.Count; i++)
        {
            var named = ExperienceWords.Contains(words[i].Key);
            var years = words[i].Key is "ans" or "annees" && i > 0 && i + 1 < words.Count
                && words[i + 1].Key is "de" or "d'" or "en" or "dans" or "minimum" or "sur";
            if (!named && !years) continue;
            var from = i;
            while (from > 0 && words[from - 1].Key is not ("," or ";" or ".")) from--;
            if (NeedReader.Read(RoleWords.Slice(text, words, from, words.Count)) != Need.Plus || from == 0) return true;
        }

        return false;
    }

    /// <summary>Where what the diploma is ends.</summary>
    private static int Tail(string text, List<RoleWord> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var key = words[i].Key;
            if (key is "experience" && i >= 3) return BeforeAdjectives(words, i);
            if (Tails.Match(words, i) > 0) return i;
            // "Un BTS est apprécié", but "ce métier est accessible avec un BTS".
            if (key is "est" or "sont" && i + 1 < words.Count && !words[i + 1].Key.StartsWith("accessible", StringComparison.Ordinal))
                return i;
            if (key is "idealement" or "eventuellement" && words[i - 1].Is(",")) return i;
            if (key is "avec" && !SpecializesNext(words, i) && !StartsName(text, words, i + 1)) return i;
            // "Bac +2, 5 ans d'expérience", "Bac +2 + 3 ans".
            if (words[i].IsNumber && i + 1 < words.Count && words[i + 1].Key is "ans" or "annees" or "an") return i;
            if (key is "plusieurs" && i + 1 < words.Count && words[i + 1].Is("annees")) return i;
        }

        return words.Count;
    }

    private static int BeforeAdjectives(List<RoleWord> words, int experience)
    {
        var end = experience;
        while (end > 1 && words[end - 1].Key is "et" or "une" or "l'" or "d'" or "solide" or "premiere" or "bonne" or "forte" or "reelle"
            or "longue" or "significative" or "+" or "plus" or "," or "ou" or "minimum") end--;
        return end;
    }

    private static bool SpecializesNext(List<RoleWord> words, int with)
    {
        var next = with + 1;
        while (next < words.Count && words[next].Key is "une" or "la") next++;
        return next < words.Count && AfterWith.Contains(words[next].Key);
    }

    /// <summary>
    /// Parts that are alternatives with different demands: "BTS avec cinq ans d'expérience, ou école d'ingénieurs". A line
    /// whose names share one demand ("master ou école d'ingénieurs") is one alternative.
    /// </summary>
    private static List<(int From, int To)> Alternatives(string text, List<RoleWord> words)
    {
        var parts = new List<(int From, int To)>();
        if (words.Count > LongestLine) return [(0, words.Count)];
        var start = 0;
        var depth = 0;
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (words[i].Is("(")) depth++;
            else if (words[i].Is(")")) depth--;
            if (depth > 0 || words[i].Key is not ("," or ";" or "ou")) continue;
            var next = words[i].Is(",") && words[i + 1].Is("ou") ? i + 2 : i + 1;
            if (!Named(text, words, start, i) || next >= words.Count) continue;
            var opens = StartsName(text, words, next);
            var named = opens && Named(text, words, next, words.Count);
            if (words[i].Is(";") && opens || named && Mentions(words, start, i) || words[next - 1].Is("ou") && IsOtherWay(words, next))
            {
                parts.Add((start, i));
                start = next;
            }
        }

        parts.Add((start, words.Count));
        return parts;
    }

    /// <summary>"ou expérience équivalente", "ou autodidacte".</summary>
    private static bool IsOtherWay(List<RoleWord> words, int at)
    {
        while (at < words.Count && words[at].Key is "une" or "par" or "l'" or "d'" or "solide") at++;
        return at < words.Count && words[at].Key is "experience" or "autodidacte" or "autodidactes" or "vae" or "promotion";
    }

    private static bool StartsName(string text, List<RoleWord> words, int at)
    {
        while (at < words.Count && words[at].Key is "un" or "une" or "de" or "d'" or "niveau" or "type" or "formation" or "acces"
            or "accessible" or "possible" or "apres" or "avec" or "egalement" or "aussi" or "ouvert" or "poste" or "au" or "aux" or "par") at++;
        return at < words.Count && (DiplomaLevels.MatchExplicit(words, at) > 0 || DiplomaLevels.MatchName(text, words, at, out _) > 0
            || words[at].Key is "diplome" or "bac" or "ecole" or "titre");
    }

    private static bool Mentions(List<RoleWord> words, int from, int to) =>
        words.Skip(from).Take(to - from).Any(w => ExperienceWords.Contains(w.Key));

    private static bool Named(string text, List<RoleWord> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (DiplomaLevels.MatchExplicit(words, i) > 0 || DiplomaLevels.MatchName(text, words, i, out _) > 0) return true;
        }

        return false;
    }
}
