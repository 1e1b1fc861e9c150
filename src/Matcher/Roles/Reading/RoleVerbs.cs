using System.Collections.Frozen;

namespace Matcher.Roles.Reading;

/// <summary>The verbs of job descriptions: infinitives as they open an activity, and the third person that ends a job title.</summary>
internal static class RoleVerbs
{
    private static readonly FrozenSet<string> Infinitives = WordSet.Of("""
        accompagner accomplir accueillir acheter actualiser adapter adresser affecter aider ajuster alerter alimenter améliorer aménager
        analyser animer anticiper appliquer apporter apprécier
        approcher approvisionner appuyer arbitrer archiver argumenter assembler assister associer assumer assurer auditer augmenter
        automatiser avertir bâtir cadrer calculer calibrer capitaliser
        centraliser certifier challenger chercher chiffrer choisir classer clôturer coacher collaborer collecter commander commercialiser
        communiquer comparer compléter comprendre comptabiliser
        concevoir conclure conduire configurer conseiller conserver consolider constater constituer construire consulter contacter
        contribuer contrôler convaincre convertir coopérer coordonner
        corriger créer débuguer décider déceler déclarer décliner découper découvrir défendre définir délivrer démarcher démontrer dépanner
        déployer dessiner détecter déterminer développer
        diagnostiquer diffuser dimensionner diriger dispenser distribuer documenter donner dresser échanger éclairer écouter écrire éditer
        éduquer effectuer élaborer élargir embaucher émettre
        encadrer encaisser encourager enregistrer enrichir enseigner entreprendre entretenir envoyer équiper établir estimer étudier évaluer
        éviter évoluer examiner exécuter exercer expertiser
        expliquer exploiter exposer fabriquer faciliter facturer faire favoriser fédérer fiabiliser fidéliser filmer finaliser financer
        fixer forger formaliser former formuler fournir
        garantir gérer guider harmoniser hiérarchiser homologuer identifier imaginer implanter implémenter impliquer importer informer
        initier innover inspecter installer instaurer instruire
        intégrer interpréter intervenir inventorier investir justifier lancer lever lire livrer localiser maintenir maîtriser manager
        manipuler mener mesurer mettre mobiliser modéliser
        moderniser monter motiver négocier normaliser nouer nettoyer nourrir observer obtenir occuper opérer optimiser ordonnancer ordonner
        organiser orienter outiller paramétrer participer
        percevoir perfectionner permettre piloter planifier poser poursuivre pourvoir pratiquer préconiser préparer prendre prescrire
        présenter prévenir prévoir prioriser procéder
        produire professionnaliser programmer progresser projeter promouvoir proposer prospecter protéger qualifier ranger rappeler
        rapporter rassembler rattacher réaliser réceptionner recenser
        recevoir rechercher recommander recruter rectifier recueillir rédiger réduire référencer régler regrouper relancer relayer relever
        relier remonter remplacer rencontrer rendre renforcer
        renouveler renseigner réparer répartir répondre représenter résoudre respecter restituer restaurer réunir réviser sécuriser
        sélectionner sensibiliser servir signaler signer simplifier
        solliciter sourcer souscrire soutenir standardiser stimuler stocker structurer superviser supporter suivre surveiller synthétiser
        tenir tester tracer traduire traiter transcrire
        transférer transformer transmettre transporter travailler trier trouver unifier utiliser valider valoriser veiller vendre ventiler
        vérifier viser visiter vulgariser
        accéder administrer agir aiguiller allouer ausculter autoriser cibler circuler concilier concourir conforter contractualiser
        cuisiner décharger doser emballer encoder entraîner
        étalonner exporter forer héberger intéresser jouer laver maquetter migrer minimiser modifier mutualiser numériser parler partager
        peindre peser pétrir piquer plaider planter prélever
        présélectionner privilégier publier rationaliser refondre réguler saisir soigner souder soumettre tailler tarifer télécharger usiner
        vacciner verser être avoir savoir pouvoir devoir
        """);

    private static readonly FrozenSet<string> Irregular = WordSet.Of("""
        est a doit peut sera aura devra fait met prend tient maintient entretient obtient intervient prévient soutient recueille accueille
        offre découvre reçoit conçoit perçoit déçoit prévoit voit
        rend vend répond défend comprend entreprend suit poursuit écrit inscrit prescrit souscrit connaît lit dit conclut résout promeut
        contribue sert agit joue appuie envoie déploie emploie
        nettoie renouvelle projette rappelle achète mène lève pèse relève prélève gère opère régule pourvoit convainc vient devient sait va
        part ont sont permet transmet émet soumet admet remet
        exerce travaille dirige occupe rattaché rattachée évolue anime s' se ne n' y en qui dont
        """);

    // "Le responsable contrôle qualité", "le directeur usine": these are verbs only before their object or another verb.
    private static readonly FrozenSet<string> AlsoNouns = WordSet.Of("""
        contrôle recherche commande programme analyse veille pilote forme conseil cadre réforme mesure demande documente approche facture
        visite expertise finance exploite transforme livre pose trace teste place approvisionne maintenance règle relance étude classe monte
        compte stocke offre aide dose note charge relève part usine cuisine
        signe forge cible tarife lance filtre garde cadre copie réserve active
        """);

    private static readonly FrozenSet<string> CannotPrecedeVerb = WordSet.Of("de du des d' le la les l' en à au aux et ou sur pour par "
        + "un une chez sous /");

    private static readonly FrozenSet<string> Determiners = WordSet.Of(
        "le la les l' un une des du à au aux sur ses son sa leur leurs tout toute toutes tous chaque quotidiennement");

    private static readonly FrozenSet<string> AfterInfinitive = WordSet.Of(
        "le la les l' un une des du de d' aux à au en son sa ses leur leurs avec dans sur pour tout toute toutes tous y chaque "
            + "différents différentes quotidiennement régulièrement efficacement");

    private static readonly FrozenSet<string> ThirdPersons = Infinitives.Select(ThirdPerson).OfType<string>().Concat(Irregular).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether an infinitive stands at a word, a reflexive pronoun before it passed over.</summary>
    public static bool IsInfinitive(IReadOnlyList<RoleWord> words, int at)
    {
        while (at < words.Count && words[at].Key is "s'" or "se" or "ne" or "pas" or "d'" or "de") at++;
        if (at >= words.Count) return false;
        var key = words[at].Key;
        if (Infinitives.Contains(key)) return true;
        // An unlisted verb must look like one: "Docker, Kubernetes" and "Leader" do not.
        var shaped = key.Length >= 6 && (key.EndsWith("er", StringComparison.Ordinal) && !key.EndsWith("ier", StringComparison.Ordinal)
            || key.EndsWith("fier", StringComparison.Ordinal) || key.EndsWith("ir", StringComparison.Ordinal));
        return shaped && at + 1 < words.Count && words[at + 1].Key is not "de" and not "d'" && AfterInfinitive.Contains(words[at + 1].Key);
    }

    /// <summary>Whether the verb of a sentence stands at a word, its subject before.</summary>
    public static bool IsFiniteVerb(IReadOnlyList<RoleWord> words, int at)
    {
        if (!ThirdPersons.Contains(words[at].Key) || at == 0 || CannotPrecedeVerb.Contains(words[at - 1].Key)) return false;
        if (!AlsoNouns.Contains(words[at].Key)) return true;
        if (at + 1 >= words.Count) return true;
        return words[at + 1].Key is "et" or "ou" or ","
            ? at + 2 < words.Count && ThirdPersons.Contains(words[at + 2].Key)
            : Determiners.Contains(words[at + 1].Key);
    }

    /// <summary>Whether a line opens with a finite verb: "Assure le suivi", "Il gère les stocks".</summary>
    public static bool OpensWithVerb(IReadOnlyList<RoleWord> words, int at)
    {
        if (at >= words.Count) return false;
        if (words[at].Key is "il" or "elle" or "ils" or "elles") return true;
        var next = at + 1 < words.Count ? words[at + 1].Key : "";
        return next is "le" or "la" or "les" or "l'" or "un" or "une" or "des" or "a" or "au" or "aux" or "ses" or "son" or "sa"
            && ThirdPersons.Contains(words[at].Key) && words[at].Key.Length > 2;
    }

    private static string? ThirdPerson(string infinitive)
    {
        if (infinitive.EndsWith("er", StringComparison.Ordinal)) return infinitive[..^1];
        if (infinitive.EndsWith("uire", StringComparison.Ordinal)) return infinitive[..^2] + "t";
        if (infinitive.EndsWith("ir", StringComparison.Ordinal)) return infinitive[..^1] + "t";
        return infinitive.EndsWith("re", StringComparison.Ordinal) && !infinitive.EndsWith("tre", StringComparison.Ordinal)
            ? infinitive[..^2]
            : null;
    }
}
