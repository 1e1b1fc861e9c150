using System.Collections.Frozen;

namespace Matcher.Roles.Reading;

/// <summary>
/// Recognises the headings of role documents. A heading is known when every word of it is in the vocabulary and one
/// of them names a section, so that "Partage des connaissances" or "Qualité et sécurité des soins", which head
/// groups of activities, are not taken for competences.
/// </summary>
internal static class SectionNames
{
    private const int MaxWords = 9;

    private static readonly PhraseMap<Section> Whole = new PhraseMap<Section>()
        .Add(new(SectionKind.Activities),
            "ce que vous ferez|ce que tu feras|ce que vous allez faire|votre quotidien|ton quotidien|au quotidien|votre rôle|ton rôle|"
            + "vos défis|vos challenges|vous serez en charge de|vous aurez pour missions|what you will do|what you'll do|your role|"
            + "responsibilities|key responsibilities|duties|tasks")
        .Add(new(SectionKind.Profile),
            "ce que nous attendons|ce que nous attendons de vous|ce que l'on attend de vous|ce que nous recherchons|ce que nous cherchons|"
            + "qui êtes-vous|qui es-tu|vous êtes|et vous|et toi|vous|qui recherchons-nous|nous recherchons|who you are|"
            + "what we are looking for|about you|requirements|your profile|qualifications|must have|must-have|"
            + "ce qu'il faut pour réussir|conditions d'accès|on s'entendra bien si")
        .Add(new(SectionKind.Profile, Need.Plus),
            "les plus|les petits plus|vos plus|le plus|un plus|les plus appréciés|ce qui fera la différence|vos atouts|atouts|"
                + "les atouts|bonus|nice to have|nice-to-have|"
            + "serait un plus|seraient un plus|optionnel|facultatif|preferred|apprécié|appréciés|souhaité|souhaités|idéalement")
        .Add(new(SectionKind.Mission),
            "mission|la mission|votre mission|ta mission|mission principale|mission générale|finalité|finalité du poste|raison d'être|"
                + "raison d'être du poste|le poste|poste|votre poste|"
            + "présentation|présentation du poste|présentation du métier|description|description du poste|descriptif|"
            + "descriptif du poste|définition|définition du poste|définition du métier|résumé|résumé du poste|"
            + "en bref|en résumé|objectif|objectif du poste|objectifs du poste|le métier|le métier en bref|synthèse|the role|"
            + "job description|summary|mission du poste")
        .Add(new(SectionKind.Diplomas),
            "accès au métier|accès à l'emploi|accès à l'emploi métier|accès|comment devenir|cursus|niveau d'études|niveau d'étude|"
                + "niveau requis|niveau de qualification|education")
        .Add(new(SectionKind.Technical),
            "environnement technique|environnement technologique|stack|stack technique|technologies|langages|outils|langues|"
                + "langues étrangères|langue|logiciels|habilitations|permis|"
            + "hard skills|technical skills|bureautique|informatique et bureautique|culture technique")
        .Add(new(SectionKind.Aptitudes),
            "soft skills|personnalité|votre personnalité|comportement|savoir être|savoirs être|savoirs-être|aptitudes")
        .Add(new(SectionKind.Competences), "skills|savoir faire et savoir être|savoir-faire et savoir-être")
        .Add(new(SectionKind.Ignored),
            "a propos|à propos de nous|qui sommes-nous|nous|notre entreprise|notre société|l'entreprise|entreprise|la société|société|"
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
            + "tendances|facteurs d'évolution|nos valeurs|valeurs|déplacements");

    private static readonly FrozenDictionary<string, SectionParts> Named = Table(
        (SectionParts.Activities, "activités activité missions tâches tâche responsabilités responsabilité attributions fonctions"),
        (SectionParts.Diplomas, "diplôme diplômes formation formations études étude cursus scolarité qualification qualifications"),
        (SectionParts.Competence, "compétences compétence acquis"),
        (SectionParts.Technical, "savoir-faire savoirs-faire connaissances connaissance savoirs savoir logiciels outils langues"),
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
            + "confiées proposée proposées brute brut annuelle annuel indicative indicatif "
            + "possédées mobilisées associées complémentaires obligatoire obligatoires indispensable indispensables exigé exigée exigés "
            + "exigées impératif impérative impératives apprécié appréciée appréciés appréciées "
            + "détaillées détail niveau niveaux minimum quotidiennes générales générale générales diverses autres avantages initiale "
            + "validé antérieure préalable optionnelles facultatives ( ) , : ? ! . - …"));

    /// <summary>The section that a heading announces, or null where its words are not all known.</summary>
    /// <param name="heading">The heading without its marks.</param>
    /// <param name="marked">Whether a mark makes it a heading: then "Missions auprès des clients" will do, the first word saying enough.</param>
    public static Section? Recognise(string heading, bool marked)
    {
        var words = Trim(RoleWords.Of(heading));
        if (words.Count is 0 or > MaxWords) return null;
        if (Whole.Match(words, 0, out var whole) == words.Count) return whole;

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

    private static FrozenDictionary<string, SectionParts> Table(params (SectionParts Part, string Words)[] rows)
    {
        var table = new Dictionary<string, SectionParts>(StringComparer.Ordinal);
        foreach (var (part, words) in rows)
        {
            foreach (var word in WordSet.Of(words)) table.TryAdd(word, part);
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
