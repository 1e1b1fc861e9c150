namespace Matcher.Roles.Reading;

/// <summary>
/// Cuts a sentence of prose that says what the holder does into its clauses: "Vous collectez les éléments, établissez les
/// bulletins et vous transmettez la déclaration", "le salarié devra nettoyer la salle, dresser les tables et servir". What
/// only leads a clause in ("Au sein du service, sous l'autorité du chef, vous…") is left out.
/// </summary>
internal static class Clauses
{
    /// <summary>Shorter clauses are words of a list: "Il installe, câble et règle les systèmes".</summary>
    private const int ShortestBeforeComma = 3;

    private const int ShortestBeforeAnd = 4;

    private static readonly PhraseMap<bool> Modals = new PhraseMap<bool>().Add(true,
        "devrez|devez|devra|doit|devras|dois|aurez à|aura à|auras à|avez à|serez amené à|serez amenée à|serez amené(e) à|êtes amené à|sera amené à|"
            + "serez chargé de|serez chargée de|serez chargé(e) de|êtes chargé de|êtes chargée de|êtes chargé(e) de|sera chargé de|sera chargée de|est chargé de|est chargée de|"
            + "serez chargé d'|êtes chargé d'|est chargé d'|sera chargé d'|"
            + "aurez pour mission de|aurez pour missions de|avez pour mission de|avez pour missions de|aura pour mission de|a pour mission de|aurez pour mission d'|avez pour mission d'|"
            + "allez|vas|va");

    private static readonly PhraseMap<bool> InCharge = new PhraseMap<bool>().Add(true,
        "aurez en charge|avez en charge|aura en charge|a en charge|auras en charge|aurez à votre charge|prendrez en charge|aurez la charge de|serez en charge de|êtes en charge de|est en charge de|"
            + "serez chargé de|serez chargée de|serez chargé(e) de|êtes chargé de|êtes chargée de|êtes chargé(e) de|est chargé de|est chargée de");

    private static readonly HashSet<string> Articles = WordSet.Of("le la les l' un une des");

    private static readonly HashSet<string> Pronouns = WordSet.Of("vous te t' l' le la les en y ne n' s' se lui leur");

    private static readonly HashSet<string> Joining = WordSet.Of("puis enfin également aussi ensuite alors");

    /// <summary>Where the verb of the holder stands whose subject opens at <paramref name="at"/>, or -1.</summary>
    public static int VerbOf(List<RoleWord> words, int at)
    {
        if (at >= words.Count || words[at].Key is not ("vous" or "tu" or "il" or "elle" or "ils" or "elles")) return -1;
        var verb = at + 1;
        while (verb < words.Count && verb <= at + 3 && Pronouns.Contains(words[verb].Key)) verb++;
        return verb < words.Count && IsVerb(words, verb, words[at].Key) ? verb : -1;
    }

    /// <summary>Whether a verb only leads in the infinitives that follow it: "devrez", "serez amené à".</summary>
    public static bool IsModal(List<RoleWord> words, int at) =>
        Modals.Match(words, at) is var length and > 0 && RoleVerbs.IsInfinitive(words, at + length)
            || InCharge.Match(words, at) is var charge and > 0 && at + charge < words.Count && Articles.Contains(words[at + charge].Key);

    /// <summary>The clauses of a sentence and where each starts; the sentence itself where it has but one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="subject">The word before its verb: "vous", "tu", or "il" where it is in the third person.</param>
    /// <param name="verb">The index of its first verb.</param>
    public static List<(int Start, string Text)> Of(string sentence, string subject, int verb)
    {
        var words = RoleWords.Of(sentence);
        var starts = new List<int>();
        var modal = Modals.Match(words, verb);
        if (modal > 0 && verb + modal < words.Count && RoleVerbs.IsInfinitive(words, verb + modal))
        {
            starts.Add(verb + modal);
            for (var i = verb + modal + 1; i + 1 < words.Count; i++)
            {
                if (words[i].Key is "," or "et" or ";" && AfterJoint(words, i, skipPreposition: true) is var next && RoleVerbs.IsInfinitive(words, next)
                    && next - starts[^1] > 2)
                    starts.Add(next);
            }
        }
        else if (InCharge.Match(words, verb) is var charge and > 0 && verb + charge < words.Count && Articles.Contains(words[verb + charge].Key))
        {
            starts.Add(verb + charge);
            for (var i = verb + charge; i + 1 < words.Count; i++)
            {
                if (words[i].Key is "," or "et" && Articles.Contains(words[i + 1].Key) && i - starts[^1] > 2) starts.Add(i + 1);
            }
        }
        else
        {
            starts.Add(Opening(words, verb, subject));
            var mark = starts[0] - 1;
            for (var i = verb + 1; i + 1 < words.Count; i++)
            {
                if (words[i].Key is not ("," or "et" or ";" or "puis" or ".")) continue;
                var next = AfterJoint(words, i, skipPreposition: false);
                if (next >= words.Count) break;
                var own = VerbOf(words, next) > 0;
                var enough = i - starts[^1] >= (words[i].Is("et") ? ShortestBeforeAnd : ShortestBeforeComma) && i - mark > ShortestBeforeComma - 1;
                if (own || enough && IsVerb(words, next, subject) && (!words[i].Is("et") || StretchAfter(words, next) >= ShortestBeforeAnd)) starts.Add(next);
                i = mark = Math.Max(i, next - 1);
            }
        }

        var found = new List<(int Start, string Text)>();
        for (var k = 0; k < starts.Count; k++)
        {
            var end = k + 1 < starts.Count ? starts[k + 1] : words.Count;
            if (k + 1 < starts.Count)
            {
                while (end > starts[k] && (Joining.Contains(words[end - 1].Key) || words[end - 1].Key is "," or "et" or ";" or "a" or "de" or "d'")) end--;
            }

            if (end > starts[k]) found.Add((words[starts[k]].Start, sentence[words[starts[k]].Start..words[end - 1].End]));
        }

        return found;
    }

    /// <summary>The first verb of the holder in a sentence that addresses him, and its subject; -1 where none does.</summary>
    public static int Find(List<RoleWord> words, out string subject)
    {
        subject = "";
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Key is not ("vous" or "tu") || i > 0 && !IsStart(words, i)) continue;
            if (VerbOf(words, i) is var verb and > 0)
            {
                subject = words[i].Key;
                return verb;
            }
        }

        return -1;
    }

    /// <summary>Whether a clause may start at a word: at the start, behind a mark, behind "et".</summary>
    private static bool IsStart(List<RoleWord> words, int at) => !words[at - 1].IsWord || words[at - 1].Is("et") || Joining.Contains(words[at - 1].Key);

    private static int Opening(List<RoleWord> words, int verb, string subject)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (words[i].Is(subject) && (i == 0 || !Pronouns.Contains(words[i - 1].Key) || words[i - 1].Is("vous"))) return i > 0 && words[i - 1].Is("vous") ? i - 1 : i;
        }

        return 0;
    }

    private static int AfterJoint(List<RoleWord> words, int at, bool skipPreposition)
    {
        var next = at + 1;
        while (next < words.Count && (words[next].Key is "et" or "," || Joining.Contains(words[next].Key))) next++;
        while (skipPreposition && next < words.Count && words[next].Key is "a" or "de" or "d'") next++;
        return next;
    }

    private static int StretchAfter(List<RoleWord> words, int from)
    {
        var i = from;
        while (i < words.Count && words[i].Key is not ("," or ";" or "." or "et")) i++;
        return i - from;
    }

    private static bool IsVerb(List<RoleWord> words, int at, string subject)
    {
        var key = words[at].Key;
        return subject switch
        {
            "vous" => key.Length > 3 && key.EndsWith("ez", StringComparison.Ordinal) && key is not ("chez" or "assez" or "rez") || key is "faites" or "etes" or "dites",
            "tu" => key.Length > 2 && key[^1] is 's' && (RoleVerbs.IsThirdPerson(key[..^1]) || RoleVerbs.IsThirdPerson(key[..^1] + "t") || key.EndsWith("ras", StringComparison.Ordinal)),
            _ => at > 0 && RoleVerbs.IsThirdPerson(key) && (words[at - 1].Key is "il" or "elle" || at + 1 < words.Count && RoleVerbs.BeforeItsObject(words, at))
                || key.Length > 4 && key.EndsWith("ra", StringComparison.Ordinal) && words[at - 1].IsWord,
        };
    }
}
