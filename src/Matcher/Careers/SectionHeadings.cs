using System.Text;
using Matcher.Text;

namespace Matcher.Careers;

/// <summary>Recognises the lines that name a section of a CV: "Expérience professionnelle", "FORMATION".</summary>
internal static class SectionHeadings
{
    private const int Longest = 48; // bytes
    private const int Complement = 0; // a word that goes with others and says nothing alone
    private const int Elsewhere = 100; // a section in which no post is told
    private const int ElsewhereOrTask = 101; // such a section, or within a post the label of what was done
    private const int FewestCapitals = 5;
    private const int FirstKind = 1;

    private static readonly FormTable Words = Make();

    /// <summary>Whether a line names a section: all its words are those of headings.</summary>
    /// <param name="line">The line, without blanks around it.</param>
    /// <param name="section">What the section holds; null where no post is told.</param>
    public static bool TryRead(ReadOnlySpan<byte> line, out PostKind? section)
    {
        section = null;
        if (line.Length is 0 or > Longest) return false;
        var named = -1;
        for (var i = 0; i < line.Length;)
        {
            if (Utf8.KindAt(line, i) != CharacterKind.Word)
            {
                Utf8.Read(line, i, out var length);
                i += length;
                continue;
            }

            var found = Find(line, i, out i, out _);
            if (found < 0) return false;
            if (named < FirstKind) named = found;
        }

        if (named < FirstKind) return false;
        section = KindOf(named);
        return true;
    }

    /// <summary>Whether a heading opens a passage of a longer line: "Formation : 2010-2012 BTS", "FORMATION 2010-2012 BTS".</summary>
    /// <param name="passage">From the first word of the passage to the end of the line.</param>
    /// <param name="before">What stands before: after a word a heading must be in capitals, after one in capitals of two words.</param>
    /// <param name="length">The length of the heading, its colon within.</param>
    /// <param name="section">What the section holds; null where no post is told.</param>
    public static bool TryOpen(ReadOnlySpan<byte> passage, HeadingPlace before, out int length, out PostKind? section)
    {
        (length, section) = (0, null);
        var (named, areCapitals, words) = (-1, true, 0);
        for (var i = 0; i < passage.Length && i < Longest;)
        {
            var kind = Utf8.KindAt(passage, i);
            if (kind == CharacterKind.Word)
            {
                var found = Find(passage, i, out i, out var isCapital);
                if (found < 0 || (!isCapital && before != HeadingPlace.AfterSign)) break;
                areCapitals &= isCapital;
                if (named < FirstKind) named = found;
                if (areCapitals) length = i;
                words++;
                continue;
            }

            if (kind == CharacterKind.Colon && named >= FirstKind && (named != ElsewhereOrTask || areCapitals))
            {
                length = i + 1;
                section = KindOf(named);
                return true;
            }

            if (kind is not (CharacterKind.Space or CharacterKind.Apostrophe or CharacterKind.Item)) break;
            Utf8.Read(passage, i, out var bytes);
            i += bytes;
        }

        // Without a colon, capitals tell a heading from other words; "RH" and "DE" are none.
        if (length < FewestCapitals || (words < 2 && before == HeadingPlace.AfterCapitals) || named is < FirstKind or ElsewhereOrTask) return false;
        section = KindOf(named);
        return true;
    }

    private static PostKind? KindOf(int named) => named >= Elsewhere ? null : (PostKind)(named - FirstKind);

    private static int Find(ReadOnlySpan<byte> line, int start, out int end, out bool isCapital)
    {
        end = start;
        isCapital = true;
        while (end < line.Length && Utf8.KindAt(line, end) is CharacterKind.Word or CharacterKind.Invisible)
        {
            isCapital &= !Characters.IsLower(Utf8.Read(line, end, out var length));
            end += length;
        }

        if (end - start > Longest) return -1;
        Span<byte> form = stackalloc byte[Longest * Folding.MaxLength];
        return Words.Find(form[..Folding.FoldWord(line[start..end], form)]);
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
            profil profile propos publications references contact coordonnees distinctions atouts qualites permis savoir
            """);
        Add(table, ElsewhereOrTask, "resume summary divers outils logiciels objectif projet habilitations informatique activites realisations");
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
