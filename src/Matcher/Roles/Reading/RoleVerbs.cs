namespace Matcher.Roles.Reading;

/// <summary>The verbs of job descriptions: infinitives as they open an activity, and the third person that ends a job title.</summary>
internal static class RoleVerbs
{
    private static readonly HashSet<string> Infinitives = WordSet.Of("""
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
        abattre accorder accréditer accroître acheminer adjoindre affirmer affûter afficher agencer agréger aiguillonner alléger allotir
        amener amorcer anesthésier annoncer apaiser apparier appareiller apprendre apprêter approfondir approuver appuyer arrêter arroser
        asperger assainir assister atteindre attester attirer attribuer autofinancer avancer baliser balayer bénéficier border boucler brancher
        brasser brosser budgéter câbler cadencer capter capturer carreler cartographier catalyser charger cimenter circonscrire
        clarifier codifier coffrer coiffer coller coloniser combattre combiner commenter compiler composer compter condamner confectionner
        confier configurer confirmer conformer connecter consacrer consigner consolider contenir contester contracter convier convoquer
        copier coter couler couper couvrir creuser croiser cueillir cultiver curer dater débattre débiter déblayer débloquer
        débroussailler décaisser déchiffrer décontaminer décorer décrire décrypter dédouaner déduire défricher dégager déléguer délimiter
        démanteler démarrer démonter dénoncer dénombrer dépister dépouiller déposer désamorcer désherber desservir désinfecter destiner
        détailler détenir devancer dialoguer différencier digitaliser dissuader diviser doter doubler draguer drainer ébarber
        écouler économiser écrêter édifier effacer égaliser élever éliminer élucider emboutir émarger embellir emmener employer empêcher
        enquêter enchaîner endiguer enduire engager enlever enrober enseigner entamer entériner entourer envisager épargner épauler
        éplucher éprouver épurer équilibrer éradiquer escorter essayer essuyer établir étalonner étancher étayer éteindre étendre étiqueter étoffer
        éveiller évacuer évincer exaucer exclure exonérer expédier expérimenter extraire façonner faciliter familiariser fermer ficeler filtrer
        finir fidéliser fluidifier focaliser fonder fondre former fouiller fraiser franchir freiner fructifier fusionner gagner
        galvaniser généraliser générer gouverner graisser graver greffer habiller hisser humaniser illustrer immatriculer immobiliser impulser
        imputer incarner inciter incorporer indexer indiquer influencer ingérer inhumer injecter inscrire insérer insuffler insuffler
        intensifier interagir intercepter interconnecter interdire interfacer interroger interviewer introduire investiguer inviter irriguer
        isoler jalonner jardiner jauger joindre juger labelliser laisser langer lessiver levager lier limiter liquider lister loger
        lubrifier lutter maçonner magnétiser majorer malaxer maquiller marchander marier marquer masser matérialiser
        maximiser mélanger mentionner mentorer métamorphoser métrer mettre minorer mobiliser modérer moduler moissonner monitorer
        moudre mouler muter mûrir nager naviguer nommer nommer noter notifier numéroter objectiver obliger octroyer officier offrir ôter ourdir
        outrepasser ouvrir pallier panser parcourir parer parfaire partager passer patrouiller pérenniser persuader photographier pister placer
        plier poinçonner ponctuer pointer polir poncer porter posséder postuler pouponner préciser prédire préfigurer
        présider pressentir présumer prévaloir primer procurer prodiguer proclamer proférer prolonger promulguer prononcer prospérer pulvériser
        purger quantifier questionner quadriller raccorder raccourcir rafraîchir raisonner rallier ramasser ramener rapatrier
        rapprocher raser rassurer ratifier rattraper ravitailler rebondir réaménager récapituler récolter réconcilier reconduire reconnaître
        reconstituer recouper recouvrer recouvrir rectifier recycler redéfinir redistribuer redresser réduire refaire référencer réfléchir réformer
        refroidir regarder réhabiliter réinsérer rejoindre réjouir relater relayer relire remanier remédier remettre remplir rémunérer rénover
        rentabiliser rentrer repasser repenser repérer reporter reproduire répliquer requalifier résilier résorber ressourcer ressortir
        retirer retoucher retracer retraiter retranscrire retrouver revaloriser réveiller révéler revendre revenir revêtir revoir revitaliser
        rythmer saigner salarier sanctionner satisfaire sauvegarder sauver sceller scénariser scruter sculpter seconder sécher segmenter
        semer séquencer sérier serrer sertir shampouiner siéger signifier situer soulager souligner soulever sourire spécifier spécialiser stabiliser
        statuer stériliser stipuler stopper subdiviser substituer suggérer suppléer supprimer surprendre susciter suspendre tamiser tanner tapisser
        tarauder taxer teindre télécommander témoigner tempérer tendre terminer timbrer tirer tisser tondre torréfier toucher tourner
        tramer trancher transiger transposer transvaser tréfiler tresser tricoter triturer tronçonner troquer tuber tutorer uniformiser
        urbaniser vaincre varier veiller vendanger verbaliser vernir versionner vider viabiliser viser visualiser vitrer vivre voir
        voter voyager zoner orchestrer incarner impulser sécuriser éclairer façonner fournir tenir mener accéder acter adopter
        débriefer déminer designer scripter refactorer instrumenter industrialiser prototyper itérer storytelliser
        facturer affréter dédouaner palettiser manutentionner atteler dételer arrimer bâcher sangler conduire charger
        stimuler sociabiliser autonomiser accompagner éveiller nettoyer bionettoyer lever coucher installer mobiliser
        débarrasser pétrir enfourner palisser ébourgeonner racler
        verbaliser îloter dresser intercepter sanctionner constater réguler rédiger
        """);

    private static readonly HashSet<string> Irregular = WordSet.Of("""
        est a doit peut sera aura devra fait met prend tient maintient entretient obtient intervient prévient soutient recueille accueille
        offre découvre reçoit conçoit perçoit déçoit prévoit voit
        rend vend répond défend comprend entreprend suit poursuit écrit inscrit prescrit souscrit connaît lit dit conclut résout promeut
        contribue sert agit joue appuie envoie déploie emploie
        nettoie renouvelle projette rappelle achète mène lève pèse relève prélève gère opère régule pourvoit convainc vient devient sait va
        part ont sont permet transmet émet soumet admet remet
        construit produit détruit conduit traduit introduit instruit réduit séduit déduit fabrique élève établit garantit définit finit
        fournit saisit choisit réunit remplit franchit enrichit investit répartit bâtit convertit réagit intervient détient contient
        vit voit revoit croit apprend entend descend attend étend tend correspond fond confond bat combat vainc rompt interrompt
        peint craint joint rejoint atteint plaint résume assure accomplit nourrit satisfait refait extrait distrait plaît naît paraît
        apparaît reconnaît accroît court parcourt recourt secourt concourt ouvre couvre recouvre souffre dort sort ressort
        ment sent ressent consent dessert entretient retient revient survient parvient devance vaut prévaut veut meut émeut pourvoit
        emploie octroie côtoie envoie essaie paie balaie veille fait défait exerce travaille dirige occupe rattaché rattachée évolue anime s' se ne n' y en qui dont
        """);

    // "Le responsable contrôle qualité", "le directeur usine": these are verbs only before their object or another verb.
    private static readonly HashSet<string> AlsoNouns = WordSet.Of("""
        contrôle recherche commande programme analyse veille pilote forme conseil cadre réforme mesure demande documente approche facture
        visite expertise finance exploite transforme livre pose trace teste place approvisionne maintenance règle relance étude classe monte
        compte stocke offre aide dose note charge relève part usine cuisine
        signe forge cible tarife lance filtre garde cadre copie réserve active
        couple marque coupe colle coupe note passe porte place prime ouvre cote poste reporte paie loge sort court fond ferme cure
        double plie pointe cultive crée voyage soigne coiffe touche tourne trace colle semé sème taxe verse visite masse couvre
        recouvre livre vide serre fouille marge charge solde adopte acte compte manœuvre cultive cuisine lutte coffre confie
        sort court vit bat tend ment sent dort fait paye vaut veut fond fonde ronde agence cadence câble liste zone affiche structure équipe
        produit seconde trame siège dispense juge rythme balise tube maîtrise balance arme enquête conduit
        """);

    private static readonly HashSet<string> CannotPrecedeVerb = WordSet.Of("de du des d' le la les l' en à au aux et ou sur pour par "
        + "un une chez sous /");

    private static readonly HashSet<string> Determiners = WordSet.Of(
        "le la les l' un une des du à au aux sur ses son sa leur leurs tout toute toutes tous chaque quotidiennement");

    private static readonly HashSet<string> AfterInfinitive = WordSet.Of(
        "le la les l' un une des du de d' aux à au en son sa ses leur leurs avec dans sur pour tout toute toutes tous y chaque "
            + "différents différentes quotidiennement régulièrement efficacement");

    private static readonly HashSet<string> ThirdPersons = Infinitives.Select(ThirdPerson).OfType<string>().Concat(Irregular).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether an infinitive stands at a word, a reflexive pronoun before it passed over.</summary>
    public static bool IsInfinitive(IReadOnlyList<RoleWord> words, int at)
    {
        while (at < words.Count && words[at].Key is "s'" or "se" or "ne" or "pas" or "d'" or "de") at++;
        if (at >= words.Count) return false;
        var key = words[at].Key;
        if (Infinitives.Contains(key)) return true;
        // An unlisted verb must look like one: "Docker, Kubernetes" and "Leader" do not.
        if (key.Length >= 5 && InfinitiveShape(key) && at + 2 < words.Count && words[at + 1].Key is "et" or "ou" or ","
            && (Infinitives.Contains(words[at + 2].Key) || key.Length >= 6 && at + 4 < words.Count && words[at + 3].Key is "et" or "," or "ou"
                && words[at + 2].Key.Length >= 6 && InfinitiveShape(words[at + 2].Key) && InfinitiveShape(words[at + 4].Key))) return true;
        var shaped = key.Length >= 6 && (key.EndsWith("er", StringComparison.Ordinal) && !key.EndsWith("ier", StringComparison.Ordinal)
            || key.EndsWith("fier", StringComparison.Ordinal) || key.EndsWith("ir", StringComparison.Ordinal));
        return shaped && at + 1 < words.Count && words[at + 1].Key is not "de" and not "d'" && AfterInfinitive.Contains(words[at + 1].Key);
    }

    private static bool InfinitiveShape(string key) =>
        key.EndsWith("er", StringComparison.Ordinal) || key.EndsWith("ir", StringComparison.Ordinal) || key.EndsWith("re", StringComparison.Ordinal);

    /// <summary>
    /// Whether an unlisted word has the form of a verb before its object ("L'acheteur procure à l'usine"): it ends as verbs
    /// of the third person do and not as French nouns and adjectives, and an article or "à" follows.
    /// </summary>
    public static bool LooksFinite(string text, IReadOnlyList<RoleWord> words, int at)
    {
        if (at < 2 || at + 1 >= words.Count || CannotPrecedeVerb.Contains(words[at - 1].Key) || !BeforeObject.Contains(words[at + 1].Key)) return false;
        var key = words[at].Key;
        if (key.Length < 5 || text[words[at].End - 1] is 'é' or 'É') return false;
        return key[^1] is 'e' && !Array.Exists(NounEndings, e => key.EndsWith(e, StringComparison.Ordinal))
            || Array.Exists(VerbEndings, e => key.EndsWith(e, StringComparison.Ordinal));
    }

    private static readonly HashSet<string> BeforeObject = WordSet.Of("le la les l' un une ses son sa leur leurs aux à au chaque tous "
        + "toutes tout toute et");

    private static readonly string[] NounEndings =
    [
        "ique", "aire", "elle", "able", "ible", "ive", "euse", "rice", "ienne", "ance", "ence", "isme", "iste", "age", "erie", "ie", "ale",
        "ile", "ette", "esse", "ogue", "ome", "ade", "ude", "ine", "ante", "ente", "ite", "ere", "rne", "onne", "cture", "ulture",
        "ture", "oire", "logie", "graphe", "trope", "nome", "metre", "stre", "ice", "ise", "ouille", "aille", "ee", "ide", "phone",
    ];

    private static readonly string[] VerbEndings = ["duit", "truit", "crit", "tient", "vient", "prend", "soit", "joint", "tend", "pond", "ivre"];

    /// <summary>Whether the verb of a sentence stands at a word, its subject before.</summary>
    public static bool IsFiniteVerb(IReadOnlyList<RoleWord> words, int at)
    {
        if (!ThirdPersons.Contains(words[at].Key) || at == 0 || CannotPrecedeVerb.Contains(words[at - 1].Key)) return false;
        // "Technicien en fabrication", but "il en assure".
        if (words[at].Is("en") && !(at + 1 < words.Count && ThirdPersons.Contains(words[at + 1].Key) && !AlsoNouns.Contains(words[at + 1].Key))) return false;
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

    /// <summary>Whether a word has the form of a verb in the third person.</summary>
    public static bool IsThirdPerson(string key) => ThirdPersons.Contains(key);

    /// <summary>Whether a verb stands before its object, as "prépare sa tournée" does.</summary>
    public static bool BeforeItsObject(IReadOnlyList<RoleWord> words, int at) =>
        at + 1 < words.Count && (Determiners.Contains(words[at + 1].Key) || BeforeObject.Contains(words[at + 1].Key) || words[at + 1].IsNumber);

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
