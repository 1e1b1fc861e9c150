namespace Matcher.Roles.Reading;

/// <summary>
/// Finds requirements on a ground that Code du travail L1132-1 protects: age, sex, family, origin, looks, health,
/// residence, beliefs. What the job deals with ("auprès de personnes âgées", "meneur d'hommes") is none.
/// </summary>
internal static class ProtectedGrounds
{
    private const int Adult = 16;

    private static readonly PhraseMap<bool> Anywhere = new PhraseMap<bool>().Add(true,
        "célibataire|célibataires|sans enfant|sans enfants|sans charge de famille|situation familiale|situation de famille|marié|mariée|"
            + "langue maternelle|native speaker|nationalité française|nationalité européenne|"
        + "de nationalité|nationalité exigée|nationalité requise|de sexe|sexe masculin|sexe féminin|physique agréable|belle apparence|"
        + "apparence soignée|bon physique|sans handicap|non handicapé|en parfaite santé|"
        + "non syndiqué|non syndiquée|de confession|de religion|d'origine française|d'origine européenne|type européen|de race|"
        + "hommes uniquement|femmes uniquement|homme uniquement|femme uniquement|"
        + "réservé aux hommes|réservé aux femmes|hommes seulement|femmes seulement|exclusivement masculin|exclusivement féminin|"
        + "limite d'âge|âge maximum|âge maximal|âge minimum|âge requis|âge souhaité|tranche d'âge|"
        + "orientation sexuelle|opinions politiques|non-fumeur|grossesse|non enceinte|français de souche|jeune homme|jeune femme|"
        + "jeune fille");

    private static readonly PhraseMap<bool> Looks = new PhraseMap<bool>().Add(
        true, "bonne présentation|excellente présentation|très bonne présentation|présentation soignée|présentation impeccable|"
            + "présentation irréprochable|bien présenter");

    /// <summary>Whether a line asks for something that may not be asked.</summary>
    public static bool IsIn(string text)
    {
        var words = RoleWords.Of(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (Anywhere.Match(words, i) > 0 && !IsWithdrawn(words, i) || IsAgeOf(words, i) || IsYearsOld(words, i)) return true;
            // "Bonne présentation des dossiers" is another thing.
            var looks = Looks.Match(words, i);
            if (looks > 0 && (i + looks >= words.Count
                || words[i + looks].Key is not ("de" or "des" or "du" or "d'" or "orale" or "ecrite")))
                return true;
        }

        return IsOneSex(words);
    }

    /// <summary>"Sans limite d'âge", "toutes nationalités": the opposite of a demand.</summary>
    private static bool IsWithdrawn(List<RoleWord> words, int at) =>
        at > 0 && words[at - 1].Key is "sans" or "aucune" or "pas" || at > 1 && words[at - 2].Key is "sans" or "aucune" or "pas";

    /// <summary>"Homme de terrain" is a figure of speech; "Homme, 30 ans" and "une femme" alone are not.</summary>
    private static bool IsOneSex(List<RoleWord> words)
    {
        var head = LineHead.Of(words);
        if (head >= words.Count || words[head].Key is not ("homme" or "femme" or "hommes" or "femmes")) return false;
        if (words.Exists(w => w.Key is "homme" or "hommes") && words.Exists(w => w.Key is "femme" or "femmes")) return false;
        if (head + 1 >= words.Count
            || words[head + 1].Key is "," or "." or ")" or "souhaite" or "souhaitee" or "exige" or "exigee" or "age" or "agee")
            return true;
        return words[head + 1].Is("de") && head + 2 < words.Count && (words[head + 2].IsNumber || words[head + 2].Key is "moins" or "plus");
    }

    /// <summary>"Âgé de 25 à 40 ans", "âge : 30 ans", said of the candidate and not of patients or children.</summary>
    private static bool IsAgeOf(List<RoleWord> words, int at)
    {
        if (words[at].Key is not ("age" or "agee") || at + 1 >= words.Count) return false;
        if (at > 0 && words[at - 1].IsWord
            && words[at - 1].Key is not ("etes" or "etre" or "candidat" or "candidate" or "l'" or "un" or "votre" or "homme" or "femme"))
            return false;
        return words[at + 1].Key is "de" or ":" or "entre" && words.Skip(at).Take(8).Any(w => w.IsNumber);
    }

    /// <summary>"Moins de 35 ans", "entre 25 et 40 ans", where no experience is counted.</summary>
    private static bool IsYearsOld(List<RoleWord> words, int at)
    {
        if (words[at].Key is not ("ans") || at < 1 || !words[at - 1].IsNumber
            || !int.TryParse(words[at - 1].Key, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture,
            out var years) || years < Adult)
            return false;
        if (words.Exists(w => w.Key.StartsWith("experience", StringComparison.Ordinal)
            || w.Key is "anciennete" or "pratique" or "carriere" or "metier" or "existence"))
            return false;
        var before = at - 2;
        if (before >= 1 && words[before].Key is "de" && words[before - 1].Key is "moins" or "plus")
            return before < 2 || !words[before - 2].IsWord
                || words[before - 2].Key is "candidat" or "homme" or "femme" or "profil" or "personne" or "etes" or "jeune";
        return before >= 2 && words[before].Key is "et" or "a" && words[before - 1].IsNumber && words[before - 2].Key is "entre" or "de";
    }
}
