namespace Matcher.Roles.Reading;

/// <summary>Tells the lines of an offer that ask nothing: the contract, the place, the hours, what the employer gives.</summary>
internal static class Circumstances
{
    private const int MaxWords = 25;

    private static readonly HashSet<string> Heads = WordSet.Of("""
        cdi cdd intérim alternance stage vacation mutuelle prévoyance rtt télétravail ticket tickets tickets-restaurant titres-restaurant
        chèques intéressement participation congés prime primes 13e 13ème treizième cse horaires horaire 35h 37h 39h parking crèche
        afterwork afterworks afterwork cafétéria restaurant cantine remboursement véhicule voiture téléphone ordinateur
        épargne pee perco tarifs réductions remise remises
        """);

    private static readonly PhraseMap<bool> Phrases = new PhraseMap<bool>().Add(true,
        "poste basé|poste située|poste situé|basé à|basée à|lieu de travail|date de prise de poste|date de prise de fonction|date de prise de fonctions|temps annualisé|prise de poste|prise de fonction|prise de fonctions|"
            + "temps plein|temps complet|temps partiel|à temps plein|à temps complet|à temps partiel|date de début|début|démarrage|"
            + "poste à pourvoir|à pourvoir|dès que possible|contrat|type de contrat|contrat à durée|emploi permanent|"
            + "recrutement par voie|recrutement statutaire|recrutement ouvert|jours de rtt|jours de congés|semaines de congés|"
            + "comité d'entreprise|comité d'œuvres|compte épargne|plan d'épargne|avantages|salle de sport|open space|"
            + "prise en charge|participation employeur|participation aux|participation au transport|carte restaurant|panier repas|"
            + "lettre de motivation|cv et lettre|merci d'|date limite|référence|réf|cadre d'emplois|catégorie|rifseep|cnas|"
            + "travail du lundi|du lundi au vendredi|rythme|repos|jours de télétravail|35 h|35 heures|37 h|39 h|39 heures|"
            + "processus de recrutement|process de recrutement");

    // "Gestion des congés" is work, "3 jours de télétravail" is not.
    private static readonly PhraseMap<bool> AfterNumber = new PhraseMap<bool>().Add(true,
        "jours de télétravail|jour de télétravail|jours de rtt|jours de congés|semaines de congés|rtt|h|heures|h par semaine|"
            + "heures par semaine|heures hebdomadaires|jours de remote|postes|poste");

    /// <summary>Whether a line says under which circumstances one works, and asks nothing.</summary>
    public static bool IsIn(IReadOnlyList<RoleWord> words)
    {
        if (words.Count is 0 or > MaxWords) return false;
        var at = 0;
        while (at < words.Count && (!words[at].IsWord || words[at].Key is "un" or "une" or "des" or "les" or "le" or "la" or "l'" or "nos"
            or "votre" or "vos" or "jusqu'" or "a" && at > 0 && words[at - 1].Is("jusqu'"))) at++;
        if (at >= words.Count) return false;
        if (words[at].IsNumber && AfterNumber.Match(words, at + 1) > 0) return true;
        // "Prime" heads a perk, "primes et indemnités : calcul" among the activities is asked elsewhere.
        return Heads.Contains(words[at].Key) || Phrases.Match(words, at) > 0;
    }
}
