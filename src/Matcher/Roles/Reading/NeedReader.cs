namespace Matcher.Roles.Reading;

/// <summary>
/// How strongly a line asks. The rules:
/// "indispensable" and its like make the line required wherever they stand after what they qualify ("Permis B
/// indispensable", "Anglais courant, indispensable à l'export"); as a plural beside a singular head ("Suivi des
/// formations obligatoires") they belong to an inner noun. "Idéalement" and other adverbs make a line a plus at its
/// head or its end; in the middle they qualify only what follows ("École d'ingénieurs, idéalement complétée…") and
/// the line stays expected. "Souhaité", "un atout" make a line a plus unless a comma or "et" opens a new thing of
/// which alone they speak ("Maîtrise de Java, une connaissance de Kotlin serait un plus"). A negated need ("pas
/// indispensable", "non exigé") is a plus.
/// </summary>
internal static class NeedReader
{
    private static readonly HashSet<string> Required = WordSet.Of(
        "indispensable indispensables obligatoire obligatoires impératif impérative impératifs impératives impérativement "
            + "obligatoirement requis requise requises exigé exigée exigés exigées incontournable required mandatory compulsory must-have");

    private static readonly HashSet<string> PlusAdjectives = WordSet.Of(
        "souhaité souhaitée souhaités souhaitées souhaitable souhaitables apprécié appréciée appréciés appréciées appréciable bienvenu "
            + "bienvenue bienvenus bienvenues optionnel optionnelle optionnels optionnelles "
        + "facultatif facultative facultatifs facultatives serait seraient valorisé valorisée valorisés valorisées optional desirable "
        + "preferred bonus nice-to-have");

    private static readonly PhraseMap<bool> PlusPhrases = new PhraseMap<bool>().Add(
        true, "un atout|des atouts|un plus|un avantage|un vrai plus|un véritable atout|un réel atout|un atout supplémentaire|a plus|"
            + "un gros plus|un grand plus|un sérieux atout|un sérieux plus|la cerise sur le gâteau|nice to have|un bonus|en atout");

    private static readonly PhraseMap<bool> PlusAdverbs = new PhraseMap<bool>().Add(
        true, "idéalement|de préférence|si possible|éventuellement|préférentiellement|ideally|preferably");

    // Without accents, "souhaite" is also what someone does: then it must close its clause or follow one of these.
    private static readonly HashSet<string> BeforeParticiple = WordSet.Of("est sont serait seraient fortement vivement très "
        + "particulièrement fort grandement généralement");

    private static readonly HashSet<string> OpensAnother = WordSet.Of(
        "une un la le l' les des connaissance connaissances maîtrise pratique notions notion expérience anglais allemand espagnol "
            + "permis certification certifications diplôme formation bac master licence bonne bon première utilisation habilitation english french german spanish knowledge français");

    private static readonly HashSet<string> NegationWords = WordSet.Of("pas non sans nullement aucunement not ni");

    /// <summary>The need of a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="inActivity">Whether it says what the holder does: there, "obligatoire" mostly speaks of things.</param>
    /// <param name="byDefault">The need of a line that says nothing.</param>
    public static Need Read(string text, bool inActivity = false, Need byDefault = Need.Expected)
    {
        var words = RoleWords.Of(text);
        var found = byDefault;
        for (var i = 0; i < words.Count; i++)
        {
            if (IsRequired(text, words, i, inActivity))
            {
                if (!IsNegated(words, i)) return Need.Required;
                found = Need.Plus;
            }
            else if (IsPlus(text, words, i, inActivity)) found = Need.Plus;
        }

        return found;
    }

    private static bool IsRequired(string text, List<RoleWord> words, int at, bool inActivity)
    {
        var length = words[at].Is("must") && at + 1 < words.Count && words[at + 1].Is("have") ? 2 : Required.Contains(words[at].Key)
            ? 1 : 0;
        // "Le permis B est nécessaire": of a thing itself, not of "les actions nécessaires".
        if (words[at].Key is "necessaire" or "necessaires" && at > 0 && words[at - 1].Key is "est" or "sont" && !inActivity) length = 1;
        if (length == 0 || IsBareParticiple(text, words, at) || IsLabel(words, at) || IsPossible(words, at)) return false;
        if (inActivity) return StandsApart(words, at, length);
        var plural = words[at].Key.EndsWith('s') && !words[at].Is("requis");
        return !plural || !IsSingularAlone(words, at);
    }

    private static bool IsPlus(string text, List<RoleWord> words, int at, bool inActivity)
    {
        var adverb = PlusAdverbs.Match(words, at);
        if (adverb > 0) return at < LineHead.Of(words) || IsClosing(words, at + adverb);
        var length = Math.Max(PlusPhrases.Match(words, at), PlusAdjectives.Contains(words[at].Key) ? 1 : 0);
        if (length == 0 || IsBareParticiple(text, words, at) || IsLabel(words, at + length - 1)) return false;
        // "Non souhaité", "ce n'est pas un plus": nothing is asked for, nothing is welcome.
        if (IsNegated(words, at)) return false;
        return inActivity ? StandsApart(words, at, length) : !SpeaksOfTheRestAlone(words, at);
    }

    /// <summary>Whether a comma, semicolon or "et" before opens another thing, which alone is qualified.</summary>
    private static bool SpeaksOfTheRestAlone(List<RoleWord> words, int at)
    {
        var depth = 0;
        for (var i = at - 1; i > 0; i--)
        {
            if (words[i].Is(")")) depth++;
            else if (words[i].Is("(")) depth--;
            // "Espagnol (souhaité)" speaks of the line, "Anglais (allemand souhaité)" of what the bracket adds.
            if (depth < 0) return i + 1 < at && !BeforeParticiple.Contains(words[i + 1].Key);
            if (depth > 0 || words[i].Key is not ("," or ";" or "." or "et") || i + 1 >= at) continue;
            if (words[i].Is("et") && words[at].Key.EndsWith('s')) continue;
            if (words[i].Is("et") && !(OpensAnother.Contains(words[i + 1].Key) && !Determiner(words[i + 1].Key))) continue;
            if (OpensAnother.Contains(words[i + 1].Key) && i + 2 < at) return true;
            // "Master en droit, CAPA apprécié": one name between, one thing qualified; "Excel, Word souhaités" is both.
            if (words[i].Key is "," or ";" && i + 2 == at && !words[at].Key.EndsWith('s') && words[at].Key is not ("serait" or "seraient"))
                return !BeforeParticiple.Contains(words[i + 1].Key);
        }

        return false;
    }

    private static bool Determiner(string key) => key is "un" or "une" or "le" or "la" or "l'" or "les" or "des";

    /// <summary>"qui souhaite", "le poste exige": a verb, where the text has no accent to tell.</summary>
    private static bool IsBareParticiple(string text, List<RoleWord> words, int at)
    {
        if (words[at].Key is not ("souhaite" or "apprecie" or "exige" or "valorise") || text[words[at].End - 1] != 'e') return false;
        return !IsClosing(words, at + 1) && !(at > 0 && (words[at - 1].Key is "," or "(" || BeforeParticiple.Contains(words[at - 1].Key)));
    }

    /// <summary>"Diplôme requis : Bac +5" is a heading and its content, not a need.</summary>
    private static bool IsLabel(List<RoleWord> words, int at) =>
        words[at].Key is "requis" or "requise" or "requises" or "souhaite" or "souhaitee" or "souhaites" or "souhaitees" && at <= 3
            && at + 2 < words.Count && words[at + 1].Is(":");

    /// <summary>"Une habilitation peut être exigée": it may be, it is not here.</summary>
    private static bool IsPossible(List<RoleWord> words, int at) =>
        at > 1 && words[at - 1].Is("etre") && words[at - 2].Key is "peut" or "peuvent" or "pourra" or "pourront" or "pourrait";

    private static bool IsNegated(List<RoleWord> words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - 3; i--)
        {
            if (NegationWords.Contains(words[i].Key)) return true;
            if (words[i].Key is "," or ":" or ";" or "(") return false;
        }

        return false;
    }

    private static bool IsSingularAlone(List<RoleWord> words, int at)
    {
        var head = LineHead.Of(words);
        if (head >= at || words[head].Key[^1] is 's' or 'x') return false;
        for (var i = head; i < at; i++)
        {
            if (words[i].Key is "et" or "," or "/" or ":") return false;
        }

        return true;
    }

    /// <summary>In brackets, after a comma, or said of the line by "est".</summary>
    private static bool StandsApart(List<RoleWord> words, int at, int length) =>
        at > 0 && words[at - 1].Key is "(" or "," or "est" or "serait" or "-" or ":"
            && (IsClosing(words, at + length) || words[at - 1].Is(","));

    private static bool IsClosing(List<RoleWord> words, int at) => at >= words.Count
        || words[at].Key is "." or ")" or "," or ";" or "!" or ":";
}
