using System.Text;
using Matcher.Text;

namespace Matcher.Careers;

/// <summary>Recognises the lines that name a section of a CV: "Expérience professionnelle", "FORMATION".</summary>
internal static class SectionHeadings
{
    private const int Longest = 48; // bytes
    private const int Complement = 0; // a word that goes with others and says nothing alone
    private const int Elsewhere = 100; // a section in which no post is told
    private const int FirstKind = 1;

    private static readonly FormTable Words = Make();

    /// <summary>Whether a line names a section: all its words are those of headings.</summary>
    /// <param name="line">The line, without blanks around it.</param>
    /// <param name="section">What the section holds; null where no post is told.</param>
    public static bool TryRead(ReadOnlySpan<byte> line, out PostKind? section)
    {
        section = null;
        if (line.Length is 0 or > Longest) return false;
        Span<byte> form = stackalloc byte[Longest * Folding.MaxLength];
        var named = -1;
        for (var i = 0; i < line.Length;)
        {
            var kind = Utf8.KindAt(line, i);
            Utf8.Read(line, i, out var length);
            if (kind != CharacterKind.Word)
            {
                i += length;
                continue;
            }

            var end = i;
            while (end < line.Length && Utf8.KindAt(line, end) is CharacterKind.Word or CharacterKind.Invisible)
            {
                Utf8.Read(line, end, out length);
                end += length;
            }

            var found = Words.Find(form[..Folding.FoldWord(line[i..end], form)]);
            if (found < 0) return false;
            if (named < FirstKind) named = found;
            i = end;
        }

        if (named < FirstKind) return false;
        if (named != Elsewhere) section = (PostKind)(named - FirstKind);
        return true;
    }

    private static FormTable Make()
    {
        var table = new FormTable();
        Add(table, FirstKind + (int)PostKind.Work, "experience experiences parcours carriere carrieres emploi emplois employment career work historique postes");
        Add(table, FirstKind + (int)PostKind.Education, "formation formations education diplome diplomes etudes scolarite cursus studies academic");
        Add(table, FirstKind + (int)PostKind.Internship, "stage stages alternance alternances internships internship apprentissage");
        Add(table, FirstKind + (int)PostKind.Volunteer, "benevolat benevole engagement engagements associatif associatifs volunteering volunteer associations associative associatives");
        Add(
            table,
            Elsewhere,
            """
            competences competence skills langues languages langue centres interets interests loisirs hobbies certifications certification certificats
            profil profile resume summary propos publications references contact coordonnees distinctions atouts qualites divers outils logiciels permis
            objectif projet habilitations savoir informatique activites realisations
            """);
        Add(
            table,
            Complement,
            """
            professionnel professionnelle professionnels professionnelles professional et and de des d du la le les l mes mon ma initiale continue complementaire
            complementaires academique academiques universitaire universitaires history background interet personnels personnelles techniques technique
            occupes significatives principales principale extra cles clefs key a linguistiques informatiques savoirs faire etre obtenus en vie
            """);
        return table;
    }

    private static void Add(FormTable table, int value, string forms)
    {
        foreach (var form in forms.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) table.GetOrAdd(Encoding.UTF8.GetBytes(form), value);
    }
}
