using System.Text;
using Matcher.Text;

namespace Matcher.Trades;

/// <summary>Tells by the form of its words whether a line may name a post: some part of it opens with a word such as "technicienne", "chef", "manager".</summary>
internal static class JobWords
{
    private const int LongestForm = 24;
    private const int FirstWords = 3;

    // Words that open a sentence in which somebody tells a post.
    private static readonly FormTable Telling = WordList.Table("puis ensuite auparavant avant j je depuis actuellement embauche embauchee recrute recrutee promu promue nomme nommee installe installee");

    private static readonly FormTable Words = WordList.Table(
        "responsable chef cheffe charge chargee attache attachee delegue deleguee adjoint adjointe cadre agent agente expert experte architecte secretaire comptable pilote employe employee "
        + "gestionnaire manager medecin guide juriste artisan maitre maitresse aide dba devops scrum product data lead head officer engineer developer designer buyer planner analyst partner "
        + "account sales senior junior president presidente vp ceo cto cfo dsi daf drh raf rrh rssi ide as ash atsem aesh aes avs dev avocat avocate notaire pharmacien sage interne docteur professeur prof "
        + "commis plongeur runner barman barmaid hote hotesse stagiaire alternant alternante apprenti apprentie freelance founder cofounder "
        + "capitaine commandant colonel lieutenant adjudant adjudante sergent caporal major brigadier gendarme soldat sapeur matelot marin resp dir ing tech assist ass coord second "
        + "conseiller conseillere boulangere bouchere bergere couturiere macon peintre boucher boulanger horloger berger vigneron forgeron bucheron patron patronne juge kine osteopathe clerc mannequin styliste barista steward groom concierge vigile nourrice nounou "
        + "coach arbitre photographe interprete doctorant postdoc consultant assistant enseignant surveillant exploitant gerant dirigeant representant soignant figurant fabricant negociant commercant "
        + "intervenant remplacant correspondant conjoint independant etudiant volontaire benevole aidant militaire fonctionnaire veterinaire bibliothecaire libraire mandataire commissaire auxiliaire kinesitherapeute ergotherapeute");

    // Words for work that stand where a post is told, and name nobody.
    private static readonly FormTable Posts = WordList.Table("stage interim mission poste job emploi fonction");

    // Words with the same endings that name nobody.
    private static readonly FormTable Things = WordList.Table(
        "secteur moteur valeur hauteur largeur longueur couleur chaleur vapeur labeur faveur exterieur interieur superieur inferieur majeur mineur ordinateur serveur compteur ascenseur capteur "
        + "chantier atelier dossier papier clavier cahier calendrier courrier metier quartier premier dernier entier entretien maintien soutien quotidien ancien bien lien moyen liste piste "
        + "matiere maniere premiere derniere entiere biere lumiere filiere carriere barriere catalogue dialogue analogue matrice cicatrice foncier fonciere immobilier immobiliere mobilier mobiliere hospitalier hospitaliere employeur");

    private static readonly byte[][] Endings = [.. "eur euse rice ien ienne ier iere iste ogue trice eure ante peute"
        .Split(' ').Select(Encoding.UTF8.GetBytes)];

    /// <summary>Whether some part of a line opens with a word for who does a job.</summary>
    /// <param name="line">The line.</param>
    public static bool OpenSomePartOf(ReadOnlySpan<byte> line) => StandIn(line, openingOnly: true);

    /// <summary>Whether some word of a line is one for who does a job.</summary>
    /// <param name="line">The line.</param>
    public static bool StandIn(ReadOnlySpan<byte> line) => StandIn(line, openingOnly: false);

    /// <summary>Whether one of the first words of a line is one for who does a job, or it goes on telling a career in whole sentences ("Puis j'ai été…").</summary>
    /// <param name="line">The line.</param>
    public static bool StandFirstIn(ReadOnlySpan<byte> line) => StandIn(line, openingOnly: false, FirstWords);

    private static bool StandIn(ReadOnlySpan<byte> line, bool openingOnly, int words = int.MaxValue)
    {
        Span<byte> form = stackalloc byte[LongestForm * Folding.MaxLength];
        var opens = true;
        for (var i = 0; i < line.Length;)
        {
            var kind = Utf8.KindAt(line, i);
            if (kind != CharacterKind.Word)
            {
                // Columns are parted by blanks.
                opens |= kind is not (CharacterKind.Space or CharacterKind.Invisible or CharacterKind.Apostrophe) || (line[i] == ' ' && i + 1 < line.Length && line[i + 1] == ' ');
                Utf8.Read(line, i, out var length);
                i += length;
                continue;
            }

            var end = i;
            while (end < line.Length && Utf8.KindAt(line, end) is CharacterKind.Word or CharacterKind.Invisible)
            {
                Utf8.Read(line, end, out var length);
                end += length;
            }

            if ((opens || !openingOnly) && end - i <= LongestForm && Tells(form[..Folding.FoldWord(line[i..end], form)])) return true;
            if (words-- == FirstWords && Telling.Contains(form[..Folding.FoldWord(line[i..Math.Min(end, i + LongestForm)], form)])) return true;
            if (words == 0) return false;
            opens = false;
            i = end;
        }

        return false;
    }

    /// <summary>Whether a word is on the list of those for who does a job, whatever its ending.</summary>
    /// <param name="word">The word, folded.</param>
    public static bool AreNamed(ReadOnlySpan<byte> word) => Words.Contains(word);

    private static bool Tells(ReadOnlySpan<byte> word)
    {
        if (AreNamed(word) || Posts.Contains(word)) return true;
        if (Things.Contains(word)) return false;
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending)) return true;
        }

        return false;
    }
}
