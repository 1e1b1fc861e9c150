using System.Text;
using Matcher.Diplomas;

namespace Matcher.Roles.Reading;

/// <summary>
/// The level of a diploma line in the French national framework (3 to 8). "Bac +N" and "niveau N" rule over the names of diplomas.
/// </summary>
internal static class DiplomaLevels
{
    // Levels: national framework of qualifications (décret 2019-14) and the registered level of each diploma.
    private static readonly PhraseMap<int> Names = new PhraseMap<int>()
        .Add(3, "cap|bep|mention complémentaire|deaes")
        .Add(4, "bac|baccalauréat|bac pro|bac professionnel|bac techno|bac technologique|brevet professionnel|bp|bpjeps|deas|"
            + "aide-soignant|aide-soignante|aide soignant|aide soignante|"
            + "auxiliaire de puériculture|deap|capacité en droit|daeu|terminale")
        .Add(5, "bts|btsa|dut|deug|deust|dejeps|technicien supérieur|deme")
        .Add(6, "but|licence|licences|licence pro|licence professionnelle|bachelor|bachelors|bachelor's|bachelor's degree|l3|master 1|"
            + "master i|maîtrise|miage|m1|iup|ingénieur maître|ingénieur-maître|dcg|desjeps|caferuis|deass|dees|"
            + "diplôme d'état d'infirmier|diplôme d'état d'infirmière|diplôme d'infirmier|infirmier diplômé d'état|"
            + "infirmière diplômée d'état|infirmier|infirmière|ide|cadre de santé|assistant de service social|"
            + "éducateur spécialisé|ergothérapeute|manipulateur radio|technicien de laboratoire médical|"
            + "bachelor universitaire de technologie")
        .Add(7, "master|master 2|master ii|masters|mastère|mastères|m2|msc|mba|dess|dea|magistère|diplôme d'ingénieur|"
            + "diplômes d'ingénieur|école d'ingénieur|école d'ingénieurs|écoles d'ingénieur|écoles d'ingénieurs|d'ingénieurs|ingénieur|"
            + "ingénieurs|"
            + "cycle ingénieur|école de commerce|écoles de commerce|école supérieure de commerce|école de management|"
            + "écoles de management|grande école|grandes écoles|dscg|cafdes|master's|master's degree|troisième cycle|"
            + "sage-femme|kinésithérapeute|masseur-kinésithérapeute|iade|puéricultrice|psychologue|institut d'études politiques|"
            + "sciences po")
        .Add(8, "doctorat|docteur|thèse|phd|ph.d|hdr|expert-comptable|diplôme d'expertise comptable|docteur en médecine|pharmacien|"
            + "médecin");

    private static readonly Dictionary<string, int> Roman =
        new(StringComparer.Ordinal) { ["v"] = 3, ["iv"] = 4, ["iii"] = 5, ["ii"] = 6, ["i"] = 7 };

    /// <summary>The lowest and highest level that the words name, or nulls.</summary>
    public static (int? Min, int? Max) Of(string text, IReadOnlyList<RoleWord> words)
    {
        var levels = Explicit(words);
        if (levels.Count == 0) levels = ByName(text, words);
        if (levels.Count == 0 && NamesDiploma(text, words)) levels = ByDiploma(text);
        return levels.Count == 0 ? (null, null) : (levels.Min(), levels.Max());
    }

    /// <summary>
    /// The number of words of a "Bac +N[/M]" or "niveau N" at a word, 0 for none; its levels go to <paramref name="levels"/>.
    /// </summary>
    public static int MatchExplicit(IReadOnlyList<RoleWord> words, int at, List<int>? levels = null)
    {
        if (words[at].Key is "niveau" or "niv") return Niveau(words, at, levels);
        if (words[at].Key is not ("bac" or "bacs" or "baccalaureat")) return 0;
        var i = at + 1;
        if (i < words.Count && words[i].Key is "+" or "plus") i++;
        if (!Years(words, i, out var years))
        {
            // "Bac à bac+2": from the bac itself on.
            var to = i + 1 < words.Count && words[i].Key is "a" or "/" && words[i + 1].Key is "bac" or "+" ? MatchExplicit(words, i + (words[i + 1].Is("bac") ? 1 : 0), levels) : 0;
            if (to == 0) return 0;
            levels?.Add(FromYears(1));
            return i + 1 - at + to;
        }

        levels?.Add(FromYears(years));
        i++;
        // "/3", "à +5", "ou bac +5", "-3".
        while (i + 1 < words.Count && words[i].Key is "/" or "a" or "ou" or "-" or "et")
        {
            var next = i + 1;
            if (next < words.Count && words[next].Is("bac")) next++;
            if (next < words.Count && words[next].Is("+")) next++;
            if (!Years(words, next, out years)) break;
            if (next + 1 < words.Count && words[next + 1].Key is "ans" or "annees" or "an") break;
            levels?.Add(FromYears(years));
            i = next + 1;
        }

        return i - at;
    }

    /// <summary>The number of words of a diploma's name at a word, 0 for none.</summary>
    public static int MatchName(string text, IReadOnlyList<RoleWord> words, int at, out int level)
    {
        var length = Names.Match(words, at, out level);
        return length == 1 && !Reads(text, words, at) ? 0 : length;
    }

    private static int Niveau(IReadOnlyList<RoleWord> words, int at, List<int>? levels)
    {
        var i = at + 1;
        if (i >= words.Count) return 0;
        if (Roman.TryGetValue(words[i].Key, out var roman)) levels?.Add(roman);
        else if (words[i].Key is ['3' or '4' or '5' or '6' or '7' or '8'] digit) levels?.Add(digit[0] - '0');
        else return 0;
        return 2;
    }

    private static List<int> Explicit(IReadOnlyList<RoleWord> words)
    {
        var levels = new List<int>();
        for (var i = 0; i < words.Count; i++) MatchExplicit(words, i, levels);
        return levels;
    }

    // "Diplôme d'État de …", "certificat de capacité", "DEEJE", "DE de …".
    private static bool NamesDiploma(string text, IReadOnlyList<RoleWord> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Key is "diplome" or "diplomes" or "certificat" or "capacite" or "brevet" or "titre") return true;
        }

        return words.Count > 0 && words[0].End - words[0].Start >= 2 && text[words[0].Start..words[0].End].All(char.IsUpper) && words[0].Key is not ("du" or "maitrise" or "formation");
    }

    // Diplomas that only readers of CVs know: "DE de psychomotricien".
    private static List<int> ByDiploma(string text)
    {
        var levels = new List<int>();
        foreach (var diploma in DiplomaReader.Shared.Enumerate(Encoding.UTF8.GetBytes(text), new DiplomaScratch(), DiplomaMode.Education))
        {
            if (diploma.Level > 0) levels.Add(diploma.Level);
        }

        return levels;
    }

    private static List<int> ByName(string text, IReadOnlyList<RoleWord> words)
    {
        var levels = new List<int>();
        for (var i = 0; i < words.Count;)
        {
            var length = MatchName(text, words, i, out var level);
            if (length > 0) levels.Add(level);
            i += Math.Max(length, 1);
        }

        return levels;
    }

    /// <summary>Names that are also common words count only as the diploma is written.</summary>
    private static bool Reads(string text, IReadOnlyList<RoleWord> words, int at)
    {
        var capitals = char.IsUpper(text[words[at].End - 1]);
        var opens = at == 0 || !words[at - 1].IsWord;
        return words[at].Key switch
        {
            "but" or "cap" or "ide" or "bp" => capitals || opens && at + 1 < words.Count,
            // "Agent de maîtrise" is a rank.
            "maitrise" when at > 0 && words[at - 1].Is("de") => false,
            "maitrise" => at + 1 >= words.Count || words[at + 1].Key is not ("de" or "d'" or "du" or "des" or "parfaite" or "courante"),
            "docteur" or "medecin" or "pharmacien" or "psychologue" or "terminale" => opens || words[at - 1].Key is "de" or "d'",
            "infirmier" or "infirmiere" => at + 1 >= words.Count || !words[at + 1].Key.StartsWith("coord", StringComparison.Ordinal),
            _ => true,
        };
    }

    private static bool Years(IReadOnlyList<RoleWord> words, int at, out int years)
    {
        years = 0;
        if (at >= words.Count || words[at].Key is not ['1' or '2' or '3' or '4' or '5' or '6' or '7' or '8'] digit) return false;
        years = digit[0] - '0';
        return true;
    }

    private static int FromYears(int years) => years switch { 1 => 4, 2 => 5, 3 or 4 => 6, 8 => 8, _ => 7 };
}
