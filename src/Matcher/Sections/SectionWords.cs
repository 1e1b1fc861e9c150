using System.Text;
using Matcher.Text;

namespace Matcher.Sections;

/// <summary>The words of which headings of CVs are made.</summary>
internal static class SectionWords
{
    /// <summary>The value of a word that goes with others and says nothing alone.</summary>
    public const int Complement = 0;

    private const int Section = 31;
    private const int Loosely = 32;
    private const int Inside = 64;

    private static readonly FormTable Words = Make();

    /// <summary>What a folded word says in a heading: a section, loosely or not, or nothing of its own; -1 where no heading holds it.</summary>
    public static int Find(ReadOnlySpan<byte> form) => Words.Find(form);

    /// <summary>The section that a word names.</summary>
    public static CvSection SectionOf(int value) => (CvSection)(value & Section);

    /// <summary>Whether a word names its section where no plainer word stands beside it alone ("activités professionnelles", "projets associatifs").</summary>
    public static bool IsLoose(int value) => (value & Loosely) != 0;

    /// <summary>Whether a word also heads what was done or used in a post ("Outils : Excel", "Projets : refonte du site").</summary>
    public static bool StandsInside(int value) => (value & (Loosely | Inside)) != 0;

    private static FormTable Make()
    {
        var table = new FormTable();
        Add(table, (int)CvSection.Experience, "experience experiences parcours carriere carrieres emploi emplois employment career work historique postes jobs");
        Add(table, Loosely + (int)CvSection.Experience, "professionnel professionnelle professionnels professionnelles professional pro");
        Add(table, (int)CvSection.Internships, "stage stages alternance alternances internship internships apprentissage apprentissages");
        Add(table, (int)CvSection.Volunteering, "benevolat benevole engagement engagements associatif associatifs associative associatives associations volunteering volunteer");
        Add(table, Loosely + (int)CvSection.Projects, "projets projects realisation realisations activite activites missions achievements fais");
        Add(table, (int)CvSection.Education, "formation formations education diplome diplomes etudes scolarite scolaire scolaires academique academiques universitaire universitaires cursus studies academic concours cours");
        Add(
            table,
            (int)CvSection.Skills,
            """
            competence competences competencies skill skills savoir savoirs sais atout atouts qualite qualites aptitudes expertise expertises domaines mots keywords forts
            """);
        Add(table, Inside + (int)CvSection.Skills, "outil outils tools logiciel logiciels software informatique informatiques technologies technos divers");
        Add(table, (int)CvSection.Certifications, "certification certifications certificat certificats certificates accreditations");
        Add(table, Inside + (int)CvSection.Certifications, "habilitation habilitations");
        Add(table, (int)CvSection.Languages, "langue langues languages language linguistique linguistiques");
        Add(table, (int)CvSection.Summary, "profil profile propos about accroche introduction");
        Add(table, Inside + (int)CvSection.Summary, "resume summary presentation");
        Add(table, (int)CvSection.Aside, "interet interets interests loisirs hobbies passions references coordonnees permis mobilite sports");
        Add(table, Loosely + (int)CvSection.Aside, "projet contact publications distinctions objectif objectifs objective ambition ambitions cherche recherche disponibilite motivation motivations informations extra");
        Add(table, Inside + (int)CvSection.Untold, "curriculum vitae cv europass");
        Add(
            table,
            Complement,
            """
            et and de des du d da la le les l mes mon ma nos my me a en au aux pour ce que qui j ai je fait faire etre autre autres other quelques plus
            initiale continue continues complementaire complementaires history background centre centres vie personnel personnels personnelle personnelles personal
            technique techniques technical occupes significatives significative principales principale principaux cles cle clefs key core obtenus obtenues
            points suivies suivis recente recentes detail detaillee ecole classe intervention
            """);
        return table;
    }

    private static void Add(FormTable table, int value, string forms)
    {
        foreach (var form in forms.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) table.GetOrAdd(Encoding.UTF8.GetBytes(form), value);
    }
}
