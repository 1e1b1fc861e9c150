namespace Matcher.Roles.Reading;

/// <summary>
/// Recognises the headings of role documents. A heading is known when every word of it is in the vocabulary and one
/// of them names a section, so that "Partage des connaissances" or "Qualité et sécurité des soins", which head
/// groups of activities, are not taken for competences.
/// </summary>
internal static class SectionNames
{
    private const int MaxWords = 9;
    private const int MostAfterPhrase = 4;

    private static readonly PhraseMap<Section> Whole = new PhraseMap<Section>()
        .Add(new(SectionKind.Activities),
            "le travail|le boulot|le quotidien|vos journées|tes journées|votre journée|une journée type|une journée avec nous|travail à réaliser|le travail à réaliser|travail demandé|"
                + "votre terrain de jeu|ton terrain de jeu|la fonction|votre fonction|ce que vous ferez|ce que tu feras|ce que vous allez faire|votre quotidien|ton quotidien|au quotidien|votre futur quotidien|vos principales missions|"
                + "vos responsabilités|tes missions|ta mission au quotidien|le job|your missions|your mission|what you will be doing|what you'll be doing|the job|"
                + "descriptif des missions|description des missions|description des activités|cœur de métier|activités et tâches|contenu du poste|concrètement|votre job|ton job|vos activités|le contenu du poste|ce qui vous attend|ce qui t'attend|actions|"
            + "votre rôle|ton rôle|"
            + "vos défis|vos challenges|vous serez en charge de|vous aurez pour missions|what you will do|what you'll do|your role|"
            + "responsibilities|key responsibilities|duties|tasks")
        .Add(new(SectionKind.Profile),
            "you|vos atouts pour réussir|atouts pour réussir|vos atouts pour ce poste|on demande|on attend|on cherche|on recherche|nous demandons|nous attendons|il faut|il vous faut|il te faut|tu es|on aime|ton profil idéal|votre profil idéal|"
                + "ce que nous attendons|ce que nous attendons de vous|ce que l'on attend de vous|ce que nous recherchons|ce que nous cherchons|"
            + "qui êtes-vous|qui êtes vous|qui vous êtes|qui tu es|qui es-tu|qui es tu|vous êtes|et si c'était vous|est-ce vous|c'est vous|ce poste est fait pour vous si|ce poste est pour vous si|you are|who are you|what you bring|what we expect|your background|your experience|votre candidature|le candidat idéal|la candidate idéale|le profil|ton profil|le profil que nous recherchons|le profil idéal|ce que vous apportez|ce que vous apporterez|vos compétences et votre expérience|conditions d'accès au poste|conditions d'accès à l'emploi|critères|critères de sélection|conditions requises|nos attentes|"
            + "et vous|et toi|vous|qui recherchons-nous|nous recherchons|toi|who you are|"
            + "what we are looking for|about you|requirements|your profile|qualifications|"
            + "ce qu'il faut pour réussir|conditions d'accès|on s'entendra bien si")
        .Add(new(SectionKind.Profile, Need.Required),
            "requis|indispensable|indispensables|les indispensables|obligatoire|obligatoires|impératif|impératifs|les impératifs|exigé|exigés|incontournables|les incontournables|"
                + "non négociable|must have|must-have|must haves|mandatory|required")
        .Add(new(SectionKind.Profile, Need.Plus),
            "nous apprécierons|nous apprécions|nous apprécierons également|nous apprécions également|on apprécie|on appréciera|on apprécierait|seraient appréciés|serait apprécié|"
                + "sont appréciés|est apprécié|un vrai plus|plus|en plus|cerise sur le gâteau|la cerise sur le gâteau|"
                +
            "les plus|les petits plus|le petit plus|les plus du profil|ce serait un plus|ce qui serait un plus|nice-to-haves|good to have|a plus|vos plus|le plus|un plus|les plus appréciés|ce qui fera la différence|vos atouts|atouts|"
                + "les atouts|bonus|nice to have|nice-to-have|"
            + "serait un plus|seraient un plus|optionnel|facultatif|preferred|apprécié|appréciés|souhaité|souhaités|idéalement")
        .Add(new(SectionKind.Mission),
            "mission|la mission|votre mission|ta mission|mission principale|mission générale|finalité|finalité du poste|raison d'être|"
                + "raison d'être du poste|le poste|poste|votre poste|"
            + "présentation|présentation du poste|présentation du métier|description|description du poste|descriptif|"
            + "descriptif du poste|définition|définition du poste|définition du métier|résumé|résumé du poste|"
            + "en bref|en résumé|objectif|objectif du poste|objectifs du poste|le métier|le métier en bref|synthèse|the role|"
            + "job description|summary|mission du poste|about the role|about the job|about the position|overview|role overview|purpose|job purpose|objet|objet du poste|"
            + "sens et finalité du poste|finalités|missions générales du service|mission du service|missions du service")
        .Add(new(SectionKind.Diplomas),
            "accès au métier|accès à l'emploi|accès à l'emploi métier|accès|comment devenir|cursus|niveau d'études|niveau d'étude|"
                + "niveau requis|niveau de qualification|education|education and training|niveau de formation|niveau de diplôme|parcours|le parcours|parcours recherché|parcours attendu|diplôme réglementaire|"
                + "prérequis diplômes|diplôme d'état|vos diplômes|votre formation|ta formation|votre parcours")
        .Add(new(SectionKind.Technical),
            "environnement technique|environnement technologique|stack|stack technique|technologies|langages|outils|langues|"
                + "langues étrangères|langue|logiciels|habilitations|permis|"
            + "hard skills|technical skills|connaissances théoriques|savoir|compétences métier|compétences métiers|savoirs socio-professionnels|"
            + "langues étrangères|languages|tech stack|tools|your stack|notre stack|la stack|moyens techniques maîtrisés|logiciels maîtrisés|permis et habilitations|"
            + "caces|habilitations et permis|techniques|technique|numérique|maîtrise des outils|bureautique|informatique et bureautique|culture technique")
        .Add(new(SectionKind.Aptitudes),
            "côté humain|caractère|votre caractère|tempérament|le tempérament|comportemental|comportementales|comportementaux|comportements|soft skills|personnalité|votre personnalité|comportement|savoir être|savoirs être|savoirs-être|aptitudes|vos qualités|tes qualités|votre tempérament|votre personnalité|ta personnalité|"
                + "profil humain|qualités humaines|attitudes|comportements professionnels|vos atouts personnels")
        .Add(new(SectionKind.Competences), "skills|savoir faire et savoir être|savoir-faire et savoir-être")
        .Add(new(SectionKind.Ignored),
            "on offre|on donne|on propose|chez nous|et nous|notre salon|notre groupe|notre maison|notre équipe|nos équipes|qui on est|on est qui|qui nous sommes|qui je suis|notre offre|l'offre|"
                + "offre|le cadre|le contrat|les conditions|pénibilité|la pénibilité|risques professionnels|contraintes particulières|contraintes et difficultés|équipement|équipement fourni|équipements|intégration|"
                + "votre intégration|rythme|le rythme|calendrier|renseignements|visa|la candidature|votre candidature en pratique|le contact|pour nous joindre|nous joindre|nous contacter|pour nous contacter|"
                + "déroulement|déroulé|la suite|la suite de votre candidature|et ensuite|les étapes|étapes|votre future entreprise|votre future équipe|ta future équipe|ton équipe|ta team|la team|"
                + "logement|comment répondre|pour répondre|départs|domaine|exploitation|notre exploitation|la ferme|le magasin|le restaurant|l'hôtel|la clinique|l'école|l'entreprise et ses activités|"
                + "description de l'unité|description du service|visa de la drh|poste basé à|"
                + "identification|identification du poste|identité du poste|informations générales|renseignements généraux|le poste en bref|pourquoi ce poste|pourquoi ce recrutement|pourquoi ce métier|pourquoi postuler|pourquoi venir|pourquoi nous|pourquoi nous choisir|pourquoi venir chez nous|"
                + "rejoignez-nous|rejoins-nous|nous rejoindre|votre employeur|présentation de l'entreprise|présentation de la société|présentation du service|"
                + "présentation de l'établissement|présentation de la structure|présentation de la collectivité|l'établissement|établissement|la structure|structure|la collectivité|collectivité|"
                + "le service|l'association|association|notre histoire en bref|on se présente|on vous dit tout|l'agence|le cabinet|le site|"
                + "moyens|moyens mis à disposition|moyens matériels|moyens du poste|particularités du poste|spécificités du poste|contraintes du poste|contraintes|risques|"
                + "sujétions|astreintes|nbi|régime indemnitaire|corps|corps et grade|corps et grades|filière|famille de métiers|famille|famille professionnelle|métier de référence|"
                + "cotation|rifseep|groupe rifseep|groupe de fonctions|numéro de poste|n° de poste|code emploi|code métier|pôle|unité|site|bâtiment|adresse|résidence administrative|"
                + "date de mise à jour|mise à jour|rédacteur|validation|signature|signatures|version|date de création|date limite|date limite de candidature|durée|"
                + "n+1|supérieur hiérarchique|responsable hiérarchique|supérieur hiérarchique direct|place dans l'organigramme|organigramme|positionnement|positionnement hiérarchique|"
                + "relations internes|relations externes|relations professionnelles|liaisons fonctionnelles|liens hiérarchiques|liens fonctionnels|encadrement hiérarchique|"
                + "équipe encadrée|effectif|effectifs|effectif encadré|nombre d'agents encadrés|conditions et contraintes d'exercice|conditions d'exercice du poste|"
                + "temps complet|taux d'emploi|cycle de travail|roulement|amplitude|amplitude horaire|congés|what you get|our offer|why join us|why us|the company|"
                + "about the company|who we are|company|perks|perks and benefits|our benefits|contract|contract type|process|hiring process|recruitment process|"
                + "votre cadre|votre environnement|notre environnement|les + du poste|les plus du poste|bénéfices|nos engagements|nos plus|bon à savoir|à savoir|"
                + "modalités de candidature|modalités de recrutement|comment candidater|candidater|étapes de recrutement|le processus de recrutement|"
                + "évolutions de carrière|évolution du poste|et après|mobilité interne|parcours professionnel possible|nos atouts|nos + |mots-clés|mots clés|hashtags|"
                + "a propos|à propos de nous|qui sommes-nous|nous|notre entreprise|notre société|l'entreprise|entreprise|la société|société|"
                + "le groupe|le client|notre client|employeur|"
            + "avantages|les avantages|vos avantages|nos avantages|avantages sociaux|ce que nous offrons|ce que nous vous offrons|"
            + "ce que nous proposons|ce que nous vous proposons|nous vous proposons|ce que nous vous apportons|ce que l'on vous offre|"
            + "ce qu'on t'offre|ce qu'on vous offre|ce qu'on propose|on t'offre|nous te proposons|ce que nous te proposons|"
            + "ce que nous t'offrons|nous offrons|nous vous offrons|nous proposons|pourquoi nous rejoindre|"
            + "conditions|conditions de travail|conditions d'exercice|conditions d'emploi|conditions particulières|conditions du poste|"
            + "modalités|contrat|type de contrat|nature du contrat|durée du contrat|statut|lieu|"
            + "lieu de travail|lieu d'exercice|localisation|horaires|horaires de travail|temps de travail|durée du travail|télétravail|"
            + "date|date de début|prise de poste|contact|contacts|candidature|pour postuler|comment postuler|postuler|"
            + "candidatures|processus de recrutement|recrutement|procédure de recrutement|évolution|évolutions|"
            + "évolution professionnelle|évolutions professionnelles|évolution de carrière|perspectives|perspectives d'évolution|"
            + "évolutions possibles|débouchés|carrière|contexte|contexte du poste|contexte et enjeux|environnement|"
            + "environnement de travail|cadre de travail|cadre d'emplois|cadre d'emploi|grade|catégorie|service|direction|affectation|"
            + "quotité|rattachement|rattachement hiérarchique|liaisons hiérarchiques|"
            + "relations hiérarchiques|relations fonctionnelles|position hiérarchique|relations|interlocuteurs|votre équipe|l'équipe|"
            + "équipe|informations complémentaires|informations pratiques|autres informations|"
            + "informations|code rome|codes rome|autres appellations|autres intitulés|appellations|autres intitulés du poste|"
            + "métiers voisins|métiers proches|passerelles|sources|source|références|référence|secteur|"
            + "secteurs|secteur d'activité|secteurs d'activité|about us|benefits|what we offer|how to apply|location|les chiffres clés|"
            + "tendances|facteurs d'évolution|nos valeurs|valeurs|déplacements|"
            + "date de publication|publiée le|offre n°|n° de l'offre|statut du poste|type d'emploi|type d'emplois|emploi|type de poste|nature de l'emploi|niveau de poste|nombre de postes|motif|motif du recrutement|statut professionnel|convention|convention collective|classification|coefficient");

    private static readonly Dictionary<string, SectionParts> Named = Table(
        (SectionParts.Activities, "activités activité missions tâches tâche responsabilités responsabilité attributions fonctions"),
        (SectionParts.Diplomas, "diplôme diplômes formation formations études étude cursus scolarité qualification qualifications"),
        (SectionParts.Competence, "compétences compétence acquis"),
        (SectionParts.Technical, "savoir-faire savoirs-faire connaissances connaissance savoirs savoir logiciels outils langues habilitations habilitation permis certifications certification"),
        (SectionParts.OfCompetence,
            "techniques technique métier métiers informatiques informatique linguistiques fonctionnelles opérationnelles spécifiques "
                + "théoriques pratiques bureautiques"),
        (SectionParts.Aptitude, "aptitudes aptitude savoir-être savoirs-être qualités qualité personnalité"),
        (SectionParts.OfAptitude, "comportementales comportementaux humaines relationnelles personnelles transversales "
            + "interpersonnelles managériales"),
        (SectionParts.Experience, "expérience expériences ancienneté"),
        (SectionParts.Salary, "rémunération rémunérations salaire salaires package rétribution salary"),
        (SectionParts.Profile, "profil profils prérequis pré-requis exigences attendus candidat candidate"),
        (SectionParts.Modifier, "principales principale principaux principal essentielles essentiels clés clé requis requise requises "
            + "attendue attendues demandé demandée demandés demandées "
            + "nécessaire nécessaires professionnelle professionnelles professionnel professionnels souhaité souhaitée souhaités "
            + "souhaitées recherché recherchée recherchés recherchées idéal type types du de des d' "
            + "poste emploi fonction pour votre vos ton tes notre nos les le la l' et ou / & à au aux un une en s' exercées exercer "
            + "confiées description descriptif futur future futurs futures accomplir réaliser effectuer mener proposée proposées brute brut annuelle annuel indicative indicatif "
            + "possédées mobilisées associées complémentaires obligatoire obligatoires indispensable indispensables exigé exigée exigés "
            + "exigées impératif impérative impératives apprécié appréciée appréciés appréciées "
            + "détaillées détail niveau niveaux minimum quotidiennes générales générale générales diverses autres avantages initiale "
            + "validé antérieure préalable acquises liées lié liés s e évolution évolutions perspectives optionnelles facultatives ( ) , : ? ! . - …"));

    /// <summary>The section that a heading announces, or null where its words are not all known.</summary>
    /// <param name="heading">The heading without its marks.</param>
    /// <param name="marked">Whether a mark makes it a heading: then "Missions auprès des clients" will do, the first word saying enough.</param>
    public static Section? Recognise(string heading, bool marked)
    {
        var words = Trim(RoleWords.Of(heading));
        if (words.Count is 0 or > MaxWords) return null;
        var length = Whole.Match(words, 0, out var whole);
        // "Ce que tu feras au quotidien": three words of a set phrase say enough.
        if (length == words.Count) return whole;
        if (ClauseHeadings.Of(words) is { } clause) return clause;
        if (marked && length >= 3 && words.Count <= length + MostAfterPhrase) return whole;

        var parts = SectionParts.None;
        var need = Need.Expected;
        foreach (var word in words)
        {
            if (!Named.TryGetValue(word.Key, out var part))
            {
                if (marked && (parts & ~SectionParts.Modifier) is SectionParts.Activities or SectionParts.Competence) continue;
                return null;
            }

            parts |= part;
            if (word.Key.StartsWith("souhait", StringComparison.Ordinal) || word.Key.StartsWith("appreci", StringComparison.Ordinal)
                || word.Key.StartsWith("optionn", StringComparison.Ordinal)
                || word.Key.StartsWith("facultat", StringComparison.Ordinal)) need = Need.Plus;
            else if (word.Key.StartsWith("indispensable", StringComparison.Ordinal)
                || word.Key.StartsWith("obligatoire", StringComparison.Ordinal)
                || word.Key.StartsWith("exige", StringComparison.Ordinal) && !word.Is("exigences")
                || word.Key.StartsWith("imperati", StringComparison.Ordinal)) need = Need.Required;
        }

        if (Kind(parts & ~SectionParts.Modifier) is not { } kind) return null;
        // "Profil souhaité" and "Formation souhaitée" are set phrases: only competences can be welcome as a whole.
        var sorted = kind is SectionKind.Competences or SectionKind.Technical or SectionKind.Aptitudes || need is Need.Required;
        return new Section(kind, sorted ? need : Need.Expected);
    }

    private static SectionKind? Kind(SectionParts parts)
    {
        var technical = (parts & (SectionParts.Technical | SectionParts.OfCompetence)) != 0;
        var aptitude = (parts & (SectionParts.Aptitude | SectionParts.OfAptitude)) != 0;
        var named = parts & ~(SectionParts.OfCompetence | SectionParts.OfAptitude);
        if ((named & SectionParts.Salary) != 0) return SectionKind.Salary;
        var requirements = named & (SectionParts.Diplomas | SectionParts.Competence | SectionParts.Technical | SectionParts.Aptitude | SectionParts.Profile);
        if ((named & SectionParts.Activities) != 0) return requirements == 0 ? SectionKind.Activities : SectionKind.Profile;
        if ((named & SectionParts.Profile) != 0) return SectionKind.Profile;
        if ((named & SectionParts.Diplomas) != 0)
            return (named & (SectionParts.Competence | SectionParts.Technical | SectionParts.Aptitude)) == 0
                ? SectionKind.Diplomas
                : SectionKind.Profile;
        if ((named & (SectionParts.Competence | SectionParts.Technical | SectionParts.Aptitude)) != 0)
        {
            if ((named & SectionParts.Experience) != 0) return SectionKind.Profile;
            if (technical && aptitude) return SectionKind.Competences;
            return technical ? SectionKind.Technical : aptitude ? SectionKind.Aptitudes : SectionKind.Competences;
        }

        return (named & SectionParts.Experience) != 0 ? SectionKind.Experience : null;
    }

    /// <summary>Leaves out numbering, pictures and closing marks around a heading.</summary>
    private static List<RoleWord> Trim(List<RoleWord> words)
    {
        var from = 0;
        while (from < words.Count && (!words[from].IsWord || words[from].IsNumber || IsNumeral(words, from))) from++;
        var to = words.Count;
        while (to > from && !words[to - 1].IsWord) to--;
        return words.GetRange(from, to - from);
    }

    /// <summary>"I - Missions", "A) Profil".</summary>
    private static bool IsNumeral(List<RoleWord> words, int at) =>
        words[at].Key is "i" or "ii" or "iii" or "iv" or "v" or "vi" or "vii" or "a" or "b" or "c" or "d" or "e" or "f"
        && at + 2 < words.Count && words[at + 1].Key is "." or ")" or "-" or "/" or ":";

    private static Dictionary<string, SectionParts> Table(params (SectionParts Part, string Words)[] rows)
    {
        var table = new Dictionary<string, SectionParts>(StringComparer.Ordinal);
        foreach (var (part, words) in rows)
        {
            foreach (var word in WordSet.Of(words)) table.TryAdd(word, part);
        }

        return table;
    }
}
