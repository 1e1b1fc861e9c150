namespace Matcher.Roles.Reading;

/// <summary>Classes a line by the words that open it, for documents and sections that mix everything.</summary>
internal static class LineClassifier
{
    private static readonly HashSet<string> Aptitudes = WordSet.Of("""
        sens capacité capacités capable qualité qualités rigueur rigoureux rigoureuse esprit autonomie autonome aptitude aptitudes
        adaptabilité adaptable adaptation curiosité curieux curieuse écoute
        pédagogie pédagogue diplomatie diplomate réactivité réactif réactive disponibilité disponible mobilité mobile leadership dynamisme
        dynamique motivation motivé motivée empathie empathique discrétion discret
        discrète persévérance persévérant ténacité tenace force autorité goût envie appétence résistance polyvalence polyvalent polyvalente
        ponctualité ponctuel ponctuelle créativité créatif créative initiative
        honnêteté honnête intégrité exemplarité vigilance vigilant discernement objectivité patience patient patiente calme sang-froid
        charisme savoir-être relationnel implication impliqué impliquée méthodique
        méthode talent tempérament humilité bienveillance respect confidentialité assertivité proactif proactive proactivité communicant
        persuasion conviction endurance souplesse sérieux sérieuse maturité ambition
        enthousiasme engagement minutie minutieux précision concentration organisé organisée structuré structurée aimer aimez aimant vision
        anticipation courage fiabilité fiable débrouillard débrouillardise
        ouverture flexibilité flexible négociateur facilité facilités excellence passion passionné passionnée volonté responsabilisation
        présence intelligence bon-sens attitude posture plume team-player teamwork adaptability
        fermeté éthique déontologie loyauté probité neutralité tact tolérance altruisme humanité chaleur chaleureux chaleureuse souriant souriante sourire
        efficacité efficace performant performante combatif combative combativité audace audacieux ingéniosité ingénieux imagination
        soigneux soigneuse propreté assiduité assidu assidue stabilité maîtrise-de-soi self-control gentillesse
        convivialité convivial optimisme positif positive débrouille franchise transparence équité impartialité
        souci courtois courtoise courtoisie poli polie politesse matinal matinale douceur doux douce entraide coachable aimes
        savoir sociable sociabilité élocution éloquence empathy creativity autonomy rigor curious rigorous autonomous proactive organized
        """);

    // Nouns that name an aptitude unless something is done: "Organisation et rigueur", "Organisation des tournées".
    private static readonly HashSet<string> AptitudesAlone = WordSet.Of("organisation communication expression aisance gestion "
        + "animation réflexion analyse synthèse présentation négociation");

    private static readonly PhraseMap<bool> AptitudePhrases = new PhraseMap<bool>().Add(true,
        "gestion du stress|gestion des priorités|gestion des émotions|travail en équipe|travailler en équipe|esprit d'équipe|"
            + "aisance relationnelle|aisance orale|aisance rédactionnelle|expression écrite|expression orale|"
        + "compétences relationnelles|compétences rédactionnelles|compétences humaines|compétences comportementales|"
        + "compétences managériales|être capable|être rigoureux|force de proposition|soft skills|"
        + "présentation soignée|culture du résultat|culture du service|à l'écoute|à l'aise|prise d'initiative|prise de parole|"
        + "prise de décision|prise de recul|bon contact|contact humain|aisance avec les chiffres|secret professionnel|esprit critique|bon sens|"
            + "bonne présentation|tenue irréprochable|aptitude à|forte appétence|bon esprit|devoir de réserve|discrétion professionnelle|"
            + "maîtrise de soi|condition physique|bonne condition physique|travail d'équipe|goût du|goût pour|bonne humeur|bon relationnel|capacité à");

    private static readonly HashSet<string> Technicals = WordSet.Of("""
        lisez exprimez maîtrise maîtriser maîtrisez maîtrises maîtrisant connaissance connaissances connaître connais connaissez pratique pratiquer
        pratiquez notion notions base bases sensibilisation initiation utilisation utiliser utilisez
        anglais allemand espagnol italien français chinois arabe portugais langue langues permis lecture culture compréhension expertise
        expert habilitation habilitations certification certifications caces
        compétence compétences règles savoir-faire techniques technique outils logiciel logiciels bureautique excel word sql java python
        niveau manipulation parler parlez parles
        experience knowledge mastery proficiency proficient understanding english fluent spécialiste familiarité familier
        """);

    private static readonly HashSet<string> Actions = WordSet.Of("""
        gestion suivi pilotage organisation animation encadrement élaboration réalisation mise conduite coordination participation
        préparation rédaction définition conception développement analyse
        contrôle assistance support maintenance management supervision planification accompagnement accueil administration installation
        étude études recherche prospection négociation vente veille
        traitement vérification évaluation formation recrutement production exploitation optimisation déploiement intégration tenue
        établissement prise montage entretien surveillance application
        collecte création diffusion distribution exécution garantie identification mesure présentation promotion recueil représentation
        sécurisation transmission validation animation contribution
        déclaration déclarations pose saisie facturation relance rapprochement révision clôture encaissement approvisionnement commande
        réception expédition livraison chargement nettoyage réparation dépannage fabrication câblage soudage usinage plantation tonte
        conseil prévention rangement classement archivage numérisation publication relecture modération instruction tri ramassage
        balayage prélèvement dispensation éducation médiation verbalisation perception répartition ordonnancement construction
        """);

    private static readonly HashSet<string> NotDoing = WordSet.Of(
        "avez savez possédez disposez justifiez souhaitez recherchez voulez rejoignez rejoindrez intégrez intégrerez serez aurez êtes "
            + "bénéficiez bénéficierez évoluez évoluerez percevez cherchez pouvez devez dépendez aimez");

    private static readonly HashSet<string> FormationOf = WordSet.Of("bac niveau supérieure initiale en universitaire technique type "
        + "commerciale scientifique généraliste minimum juridique comptable : bts dut master requise souhaitée exigée");

    private static readonly HashSet<string> NotAfterAptitude = WordSet.Of("de du des d'");

    /// <summary>What a line asks about.</summary>
    public static LineClass Of(string text)
    {
        var words = RoleWords.Of(text);
        var head = LineHead.Of(words);
        if (head >= words.Count) return LineClass.None;
        if (OpensWithDiploma(text, words, head)) return LineClass.Diploma;
        if (AsksExperience(words)) return LineClass.Experience;
        if (Ease(words, head) is var ease and > 0 && ease < words.Count)
        {
            if (words[ease].Is("a")) return LineClass.Aptitude;
            if (WithTool(text, words, ease)) return LineClass.Technical;
        }

        if (AptitudePhrases.Match(words, head) > 0 || AptitudePhrases.Match(words, Adjectives(words, head)) > 0) return LineClass.Aptitude;
        var at = Adjectives(words, head);
        if (at >= words.Count) return LineClass.None;
        var key = words[at].Key;
        var followedByOf = at + 1 < words.Count && NotAfterAptitude.Contains(words[at + 1].Key);
        if (Technicals.Contains(key)) return LineClass.Technical;
        // "Excellente présentation des produits" praises, "présentation des produits" is work.
        if (Aptitudes.Contains(key) || AptitudesAlone.Contains(key) && (!followedByOf || at > head)) return LineClass.Aptitude;
        if (LevelReader.Read(text) is not null) return LineClass.Technical;
        if (RoleVerbs.IsInfinitive(words, head) && key is not "etre" and not "avoir" || head == 0 && RoleVerbs.OpensWithVerb(words, 0)
            || IsSecondPerson(words))
            return LineClass.Activity;
        if (key is "etre" or "avoir") return LineClass.Aptitude;
        if (words[0].Key is "vous" or "tu" && words.Count > 1 && words[1].Key is "etes" or "es" || head > 1 && words[head - 1].Key is "etes" or "es") return LineClass.Aptitude;
        return Actions.Contains(key) && followedByOf ? LineClass.Activity : LineClass.None;
    }

    /// <summary>What stands behind "aisance" or "à l'aise", or 0.</summary>
    private static int Ease(List<RoleWord> words, int head)
    {
        var at = Adjectives(words, head);
        return at < words.Count && (words[at].Is("aisance") || at > 0 && words[at].Is("aise") && words[at - 1].Is("l'")) ? at + 1 : 0;
    }

    /// <summary>"Aisance sur un logiciel de paie", "à l'aise avec Excel": with a tool it is a skill, with people or figures a trait.</summary>
    private static bool WithTool(string text, List<RoleWord> words, int ease)
    {
        if (words[ease].Key is not ("sur" or "avec" or "en" or "dans")) return false;
        for (var i = ease + 1; i < words.Count && words[i].Key is not ("," or "." or ";"); i++)
        {
            if (Tools.Contains(words[i].Key) || words[i].IsWord && char.IsUpper(text[words[i].Start])) return true;
        }

        return false;
    }

    private static readonly HashSet<string> Tools = WordSet.Of("logiciel logiciels outil outils excel word informatique bureautique pack "
        + "numérique numériques digital digitaux sql erp crm sap tableur tableurs application applications progiciel progiciels sirh "
        + "système systèmes plateforme plateformes anglais machine machines");

    /// <summary>"Trois ans au moins en production de paie", "3 à 8 ans d'achats": a line that opens with a length of time.</summary>
    private static bool OpensWithYears(IReadOnlyList<RoleWord> words)
    {
        var at = LineHead.Of(words);
        if (at < words.Count && words[at].Key is "entre" or "avec" or "de" or "environ" or "pendant" or "apres") at++;
        if (at + 2 < words.Count && words[at].Is("plus") && words[at + 1].Is("de")) at += 2;
        var number = false;
        for (var i = at; i < words.Count && i < at + 6; i++)
        {
            var key = words[i].Key;
            if (key is "ans" or "annees" or "an" or "annee" or "years")
                return (number || i > 0 && words[i - 1].Key is "plusieurs" or "quelques") && !IsAge(words, i);
            if (words[i].IsNumber || Numbers.Contains(key)) number = true;
            else if (key is not ("a" or "et" or "ou" or "-" or "/" or "premieres" or "bonnes" or "+" or "(" or ")" or "au" or "moins" or "minimum" or "d'" or "de")) return false;
        }

        return false;
    }

    /// <summary>"25 ans maximum" alone could be an age.</summary>
    private static bool IsAge(IReadOnlyList<RoleWord> words, int at) => at + 1 < words.Count && words[at + 1].Key is "maximum" or "max";

    private static readonly HashSet<string> Numbers = WordSet.Of("un une deux trois quatre cinq six sept huit neuf dix douze quinze vingt");

    /// <summary>Whether a line asks for experience by itself: "Une première expérience…", "5 ans d'expérience".</summary>
    public static bool AsksExperience(IReadOnlyList<RoleWord> words)
    {
        var head = Adjectives(words, LineHead.Of(words));
        // "Experience with Looker" is a skill.
        if (head + 1 < words.Count && words[head].Is("experience") && words[head + 1].Is("with")) return false;
        if (head < words.Count && words[head].Key is "experience" or "experiences" or "anciennete" or "experimente" or "experimentee")
            return true;
        if (OpensWithYears(words)) return true;
        for (var i = 0; i < words.Count && i < 14; i++)
        {
            if (words[i].Key is not ("ans" or "annees" or "mois" or "an" or "years") || i == 0) continue;
            for (var k = i + 1; k < words.Count && k < i + 6; k++)
            {
                if (words[k].Key is "experience" or "experiences" or "anciennete" or "pratique" or "exercice") return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the experience is measured or asked for in so many words, as a technical line must to be one of experience.
    /// </summary>
    public static bool AsksMeasuredExperience(IReadOnlyList<RoleWord> words) =>
        AsksExperience(words) && words.Any(w =>
            w.Key is "ans" or "annees" or "an" or "exigee" or "demandee" or "requise" or "souhaitee" or "appreciee" or "similaire" or "years");

    /// <summary>Whether a line tells what is done by a verb, not by a noun.</summary>
    public static bool OpensWithVerb(List<RoleWord> words) =>
        RoleVerbs.IsInfinitive(words, LineHead.Of(words)) || RoleVerbs.OpensWithVerb(words, 0) || IsSecondPerson(words);

    private static bool IsSecondPerson(List<RoleWord> words) =>
        words.Count > 1 && words[0].Is("vous") && words[1].Key.EndsWith("ez", StringComparison.Ordinal) && !NotDoing.Contains(words[1].Key);

    private static bool OpensWithDiploma(string text, List<RoleWord> words, int head)
    {
        if (words.Any(w => w.Is("bac")) && Enumerable.Range(0, words.Count).Any(i => DiplomaLevels.MatchExplicit(words, i) > 0))
            return true;
        var at = head;
        while (at < words.Count && words[at].Key is "niveau" or "type" or "titulaire" or "issu" or "issue" or "d'" or "un" or "une"
            or "d'un" or "de") at++;
        if (at >= words.Count) return false;
        if (words[at].Key is "diplome" or "diplomes" or "diplomee" || words[at].Is("concours") && at + 1 < words.Count) return true;
        if (words[at].Is("formation"))
        {
            // "Formation d'ingénieur" is a diploma, "formation de nouveaux collaborateurs" an activity.
            if (at + 1 >= words.Count || FormationOf.Contains(words[at + 1].Key)) return true;
            return words[at + 1].Key is "de" or "d'" && at + 2 < words.Count
                && words[at + 2].Key is "niveau" or "type" or "base" or "ingenieur" or "technicien" or "infirmier" or "infirmiere"
                or "comptable";
        }

        // "Ingénieur agroalimentaire ou master qualité": beside another diploma or a school, a trade is one.
        if (words[at].Key is "ingenieur" or "ingenieurs" or "infirmier" or "infirmiere" or "psychologue" or "pharmacien"
            && NamesAnother(text, words, at + 1)) return true;

        // "Master Data Management" and "Ingénieur système" need care: the first is followed by no preposition, the second is a title.
        return DiplomaLevels.MatchName(text, words, at, out _) > 0
            && words[at].Key is not ("ingenieur" or "ingenieurs" or "infirmier" or "infirmiere" or "medecin" or "psychologue" or "docteur"
            or "pharmacien" or "terminale" or "masters")
            && !(words[at].Is("maitrise") && at + 1 < words.Count
            && words[at + 1].Key is not ("en" or "informatique" or "universitaire" or "ou"));
    }

    private static bool NamesAnother(string text, List<RoleWord> words, int from)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (DiplomaLevels.MatchName(text, words, i, out _) > 0
                || words[i].Key is "diplome" or "diplomee" or "diplomes" or "ecole" or "formation") return true;
        }

        return false;
    }

    private static readonly HashSet<string> Adjective = WordSet.Of(
        "bon bonne bons bonnes excellent excellente excellents excellentes grand grande grandes forte fort fortes très réel réelle "
            + "réelles vrai vraie solide solides première premières véritable parfaite parfait certaine certain certains certaines "
        + "significative longue réussie minimum naturel naturelle haute haut bonne large quelques 1re 1ère strong good excellent double");

    private static int Adjectives(IReadOnlyList<RoleWord> words, int at)
    {
        while (at < words.Count && (Adjective.Contains(words[at].Key) || words[at].Key is "une" or "un" or "de" or "d'")) at++;
        return at;
    }
}
