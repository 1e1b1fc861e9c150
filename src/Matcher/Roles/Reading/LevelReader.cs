namespace Matcher.Roles.Reading;

/// <summary>
/// The depth that a line asks for: a noun that opens the line ("connaissance", "maîtrise", "notions") with the
/// adjectives around it. "Bonne" raises "connaissance" to good and "très bonne" to mastery; "notions" and "bases" stay
/// basics however good, and "maîtrise" mastery. A level word inside the line ("… et notions de NoSQL") says nothing
/// of the line.
/// </summary>
internal static class LevelReader
{
    private static readonly Dictionary<string, CompetenceLevel> Nouns = Table(
        (CompetenceLevel.Basics, "notion notions base bases sensibilisation initiation rudiments vernis basics awareness"),
        (CompetenceLevel.Working, "connaissance connaissances pratique utilisation culture compréhension lecture usage familiarité "
            + "familier familière connaître connais connaissez connaissant pratiquez utilisez knowledge "
            + "understanding familiarity usage manipulation niveau level"),
        (CompetenceLevel.Good, "aisance proficiency proficient"),
        (CompetenceLevel.Mastery, "maîtrise maîtriser maîtrisez maîtrises maîtrisant expertise expert experte mastery spécialiste"));

    private static readonly HashSet<string> Raising = WordSet.Of("bon bonne bons bonnes solide solides forte fortes fort réelle "
        + "réelles réel good strong solid confirmé confirmée confirmées");
    private static readonly HashSet<string> Highest = WordSet.Of(
        "excellent excellente excellents excellentes parfait parfaite parfaites approfondi approfondie approfondies approfondis pointu "
            + "pointue pointues fine fines poussée poussées avancé avancée avancées expert complète excellent advanced deep indepth");
    private static readonly HashSet<string> Lowering = WordSet.Of("élémentaire élémentaires basique basiques sommaire sommaires "
        + "débutant basic");
    private static readonly HashSet<string> Intensifiers = WordSet.Of("très véritable très-bonne very");
    private static readonly HashSet<string> Neutral = WordSet.Of("large larges certaine certaines certains quelques première "
        + "premières générale générales technique techniques théorique théoriques opérationnelle opérationnelles pratique minimum "
        + "minimale");
    private static readonly HashSet<string> Languages = WordSet.Of("anglais allemand espagnol italien français chinois arabe "
        + "portugais néerlandais russe japonais langue english german");

    /// <summary>The level of a technical line, or null where its head names none.</summary>
    public static CompetenceLevel? Read(string text)
    {
        var words = RoleWords.Of(text);
        return At(words, 0) ?? Language(words) ?? AfterMark(words);
    }

    private static CompetenceLevel? At(List<RoleWord> words, int from)
    {
        var at = LineHead.Of(words, from);
        // "À l'aise avec", "capable d'utiliser": the same as the nouns.
        if (at < words.Count && words[at].Is("etre")) at++;
        if (at + 2 < words.Count && words[at].Is("a") && words[at + 1].Is("l'") && words[at + 2].Is("aise")) return CompetenceLevel.Good;
        if (at >= 1 && at + 1 < words.Count && words[at].Is("aise") && words[at - 1].Is("l'")) return CompetenceLevel.Good;
        int? grade = null;
        var intensified = false;
        for (; at < words.Count; at++)
        {
            var key = words[at].Key;
            if (Nouns.TryGetValue(key, out var level)) return Graded(words, at, level, grade, intensified);
            if (Intensifiers.Contains(key)) intensified = true;
            else if (Raising.Contains(key)) grade = 1;
            else if (Highest.Contains(key)) grade = 2;
            else if (Lowering.Contains(key)) grade = -1;
            else if (!Neutral.Contains(key)) return null;
        }

        return null;
    }

    private static CompetenceLevel? Graded(List<RoleWord> words, int noun, CompetenceLevel level, int? grade, bool intensified)
    {
        if (level is CompetenceLevel.Basics or CompetenceLevel.Mastery) return level;
        if (intensified && grade == 1) grade = 2;
        grade ??= After(words, noun + 1);
        // "Niveau" alone is no level: "niveau d'anglais", "niveau Bac +2".
        if (grade is null) return words[noun].Key is "niveau" or "level" ? null : level;
        return grade switch { < 0 => CompetenceLevel.Basics, 1 => CompetenceLevel.Good, _ => CompetenceLevel.Mastery };
    }

    /// <summary>The adjective after the noun: "connaissances approfondies", "connaissances de base".</summary>
    private static int? After(List<RoleWord> words, int at)
    {
        if (at + 1 < words.Count && words[at].Is("de") && words[at + 1].Is("base")) return -1;
        var intensified = false;
        for (var i = at; i < words.Count && i < at + 2; i++)
        {
            var key = words[i].Key;
            // "Utilisation courante" is how often, not how well.
            if (key is "courante") return null;
            if (Highest.Contains(key)) return 2;
            if (Raising.Contains(key)) return intensified ? 2 : 1;
            if (Lowering.Contains(key)) return -1;
            if (Intensifiers.Contains(key)) intensified = true;
            else if (!Neutral.Contains(key)) return null;
        }

        return null;
    }

    /// <summary>"L'anglais technique est suffisant", "anglais courant", "anglais bilingue".</summary>
    private static CompetenceLevel? Language(List<RoleWord> words)
    {
        var at = LineHead.Of(words);
        if (at >= words.Count || !Languages.Contains(words[at].Key)) return null;
        for (var i = at + 1; i < words.Count && i < at + 6; i++)
        {
            switch (words[i].Key)
            {
                case "suffisant" or "suffit" or "suffisante" or "b1": return CompetenceLevel.Working;
                case "courant" or "fluent" or "b2": return CompetenceLevel.Good;
                case "bilingue" or "c1" or "c2" or "natif": return CompetenceLevel.Mastery;
                case "," or ";" or "(" or "." when i > at + 1: return null;
            }
        }

        return null;
    }

    /// <summary>"Excel : bonne maîtrise", "SQL (notions)": a level that closes the line after a colon or in brackets.</summary>
    private static CompetenceLevel? AfterMark(List<RoleWord> words)
    {
        for (var i = words.Count - 2; i > 0 && i >= words.Count - 6; i--)
        {
            if (words[i].Key is ":" or "(") return words.Skip(i + 1).Any(w => w.Is(",")) ? null : At(words, i + 1);
        }

        return null;
    }

    private static Dictionary<string, CompetenceLevel> Table(params (CompetenceLevel Level, string Words)[] rows)
    {
        var table = new Dictionary<string, CompetenceLevel>(StringComparer.Ordinal);
        foreach (var (level, words) in rows)
        {
            foreach (var word in WordSet.Of(words)) table[word] = level;
        }

        return table;
    }
}
