using System.Collections.Frozen;

namespace Matcher.Roles.Reading;

/// <summary>Classes a line by the words that open it, for documents and sections that mix everything.</summary>
internal static class LineClassifier
{
    private static readonly FrozenSet<string> Aptitudes = WordSet.Of("""
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
        savoir sociable sociabilité élocution éloquence empathy creativity autonomy rigor curious rigorous autonomous proactive organized
        """);

    // Nouns that name an aptitude unless something is done: "Organisation et rigueur", "Organisation des tournées".
    private static readonly FrozenSet<string> AptitudesAlone = WordSet.Of("organisation communication expression aisance gestion "
        + "animation réflexion analyse synthèse présentation négociation");

    private static readonly PhraseMap<bool> AptitudePhrases = new PhraseMap<bool>().Add(true,
        "gestion du stress|gestion des priorités|gestion des émotions|travail en équipe|travailler en équipe|esprit d'équipe|"
            + "aisance relationnelle|aisance orale|aisance rédactionnelle|expression écrite|expression orale|"
        + "compétences relationnelles|compétences rédactionnelles|compétences humaines|compétences comportementales|"
        + "compétences managériales|être capable|être rigoureux|force de proposition|soft skills|"
        + "présentation soignée|culture du résultat|culture du service|à l'écoute|à l'aise|prise d'initiative|prise de parole|"
        + "prise de décision|prise de recul|bonne humeur|bon relationnel|capacité à");

    private static readonly FrozenSet<string> Technicals = WordSet.Of("""
        maîtrise maîtriser maîtrisez maîtrises maîtrisant connaissance connaissances connaître connais connaissez pratique pratiquer
        pratiquez notion notions base bases sensibilisation initiation utilisation utiliser utilisez
        anglais allemand espagnol italien français chinois arabe portugais langue langues permis lecture culture compréhension expertise
        expert habilitation habilitations certification certifications caces
        compétence compétences règles savoir-faire techniques technique outils logiciel logiciels bureautique excel word sql java python
        niveau manipulation parler parlez parles
        knowledge mastery proficiency proficient understanding english fluent spécialiste familiarité familier
        """);

    private static readonly FrozenSet<string> Actions = WordSet.Of("""
        gestion suivi pilotage organisation animation encadrement élaboration réalisation mise conduite coordination participation
        préparation rédaction définition conception développement analyse
        contrôle assistance support maintenance management supervision planification accompagnement accueil administration installation
        étude études recherche prospection négociation vente veille
        traitement vérification évaluation formation recrutement production exploitation optimisation déploiement intégration tenue
        établissement prise montage entretien surveillance application
        collecte création diffusion distribution exécution garantie identification mesure présentation promotion recueil représentation
        sécurisation transmission validation animation contribution
        """);

    private static readonly FrozenSet<string> NotDoing = WordSet.Of(
        "avez savez possédez disposez justifiez souhaitez recherchez voulez rejoignez rejoindrez intégrez intégrerez serez aurez êtes "
            + "bénéficiez bénéficierez évoluez évoluerez percevez cherchez pouvez devez dépendez aimez");

    private static readonly FrozenSet<string> FormationOf = WordSet.Of("bac niveau supérieure initiale en universitaire technique type "
        + "commerciale scientifique généraliste minimum juridique comptable : bts dut master requise souhaitée exigée");

    private static readonly FrozenSet<string> NotAfterAptitude = WordSet.Of("de du des d'");

    /// <summary>What a line asks about.</summary>
    public static LineClass Of(string text)
    {
        var words = RoleWords.Of(text);
        var head = LineHead.Of(words);
        if (head >= words.Count) return LineClass.None;
        if (OpensWithDiploma(text, words, head)) return LineClass.Diploma;
        if (AsksExperience(words)) return LineClass.Experience;
        if (AptitudePhrases.Match(words, head) > 0 || AptitudePhrases.Match(words, Adjectives(words, head)) > 0) return LineClass.Aptitude;
        var at = Adjectives(words, head);
        if (at >= words.Count) return LineClass.None;
        var key = words[at].Key;
        var followedByOf = at + 1 < words.Count && NotAfterAptitude.Contains(words[at + 1].Key);
        if (Technicals.Contains(key)) return LineClass.Technical;
        if (Aptitudes.Contains(key) || AptitudesAlone.Contains(key) && !followedByOf) return LineClass.Aptitude;
        if (LevelReader.Read(text) is not null) return LineClass.Technical;
        if (RoleVerbs.IsInfinitive(words, head) && key is not "etre" and not "avoir" || head == 0 && RoleVerbs.OpensWithVerb(words, 0)
            || IsSecondPerson(words))
            return LineClass.Activity;
        if (key is "etre" or "avoir") return LineClass.Aptitude;
        if (words[0].Key is "vous" or "tu" && words.Count > 1 && words[1].Key is "etes" or "es") return LineClass.Aptitude;
        return Actions.Contains(key) && followedByOf ? LineClass.Activity : LineClass.None;
    }

    /// <summary>Whether a line asks for experience by itself: "Une première expérience…", "5 ans d'expérience".</summary>
    public static bool AsksExperience(IReadOnlyList<RoleWord> words)
    {
        var head = Adjectives(words, LineHead.Of(words));
        if (head < words.Count && words[head].Key is "experience" or "experiences" or "anciennete" or "experimente" or "experimentee")
            return true;
        for (var i = 0; i < words.Count && i < 14; i++)
        {
            if (words[i].Key is not ("ans" or "annees" or "mois" or "an" or "years") || i == 0) continue;
            for (var k = i + 1; k < words.Count && k < i + 6; k++)
            {
                if (words[k].Key is "experience" or "experiences" or "anciennete") return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the experience is measured or asked for in so many words, as a technical line must to be one of experience.
    /// </summary>
    public static bool AsksMeasuredExperience(IReadOnlyList<RoleWord> words) =>
        AsksExperience(words) && words.Any(w =>
            w.Key is "ans" or "annees" or "exigee" or "demandee" or "requise" or "souhaitee" or "appreciee" or "similaire" or "years");

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
        if (words[at].Key is "diplome" or "diplomes" or "diplomee") return true;
        if (words[at].Is("formation"))
        {
            // "Formation d'ingénieur" is a diploma, "formation de nouveaux collaborateurs" an activity.
            if (at + 1 >= words.Count || FormationOf.Contains(words[at + 1].Key)) return true;
            return words[at + 1].Key is "de" or "d'" && at + 2 < words.Count
                && words[at + 2].Key is "niveau" or "type" or "base" or "ingenieur" or "technicien" or "infirmier" or "infirmiere"
                or "comptable";
        }

        // "Master Data Management" and "Ingénieur système" need care: the first is followed by no preposition, the second is a title.
        return DiplomaLevels.MatchName(text, words, at, out _) > 0
            && words[at].Key is not ("ingenieur" or "ingenieurs" or "infirmier" or "infirmiere" or "medecin" or "psychologue" or "docteur"
            or "pharmacien" or "terminale" or "masters")
            && !(words[at].Is("maitrise") && at + 1 < words.Count
            && words[at + 1].Key is not ("en" or "informatique" or "universitaire" or "ou"));
    }

    private static readonly FrozenSet<string> Adjective = WordSet.Of(
        "bon bonne bons bonnes excellent excellente excellents excellentes grand grande grandes forte fort fortes très réel réelle "
            + "réelles vrai vraie solide solides première premières véritable parfaite parfait certaine certain certains certaines "
        + "significative longue réussie minimum naturel naturelle haute haut bonne large quelques 1re 1ère strong good excellent double");

    private static int Adjectives(IReadOnlyList<RoleWord> words, int at)
    {
        while (at < words.Count && (Adjective.Contains(words[at].Key) || words[at].Key is "une" or "un" or "de" or "d'")) at++;
        return at;
    }
}
