using System.Text;
using Matcher.Text;

namespace Matcher.Careers;

/// <summary>Tells from the words of its head whether a post was work.</summary>
internal static class PostWords
{
    private const int LongestForm = 24;
    private const int Anywhere = 16; // "étudiant" in the first words tells, wherever it stands
    private const int FirstWords = 3;

    // Words that open a head or follow a comma, a bracket, a dash, "en".
    private const int Opening = 32;

    // Words that tell only as the very first.
    private const int Leading = 64;

    private const int In = 128;
    private const int Then = 129;
    private const int Contract = 130;
    private const int Of = 131;
    private const int Job = 132;
    private const int OfStudents = 133; // after "job", with "de" between or not
    private const int Service = 134;
    private const int Civic = 135;
    private const int Firefighter = 136;
    private const int Unpaid = 137;
    private const int Vocational = 138;
    private const int Official = 139; // whose first year, as "stagiaire", is work

    // "Psychologue stagiaire": the second word as well.
    private const int Intern = Opening | Second | (int)PostKind.Internship;

    private const int Student = Anywhere | (int)PostKind.Internship;

    // Words that tell wherever they stand.
    private const int Everywhere = 256;

    // Words that tell as the second word too.
    private const int Second = 1024;

    // Words that tell at the beginning of any line of the head.
    private const int OpensLine = 512;

    private static readonly FormTable Words = Make();

    /// <summary>What the words of a head say; work when they say nothing.</summary>
    /// <param name="head">The head of a post.</param>
    /// <param name="skipStart">Where its dates begin; they are no words of it.</param>
    /// <param name="skipEnd">Where its dates end.</param>
    public static PostKind KindOf(ReadOnlySpan<byte> head, int skipStart, int skipEnd)
    {
        Span<byte> form = stackalloc byte[LongestForm * Folding.MaxLength];
        var found = PostKind.Work;
        var (word, before, beforeThat) = (0, -1, -1);
        var (isParted, opensLine) = (true, true);
        for (var i = 0; i < head.Length;)
        {
            if (i >= skipStart && i < skipEnd)
            {
                i = skipEnd;
                isParted = true;
                continue;
            }

            var kind = Utf8.KindAt(head, i);
            Utf8.Read(head, i, out var length);
            if (kind != CharacterKind.Word)
            {
                opensLine |= kind == CharacterKind.NewLine;
                if (kind is CharacterKind.Item or CharacterKind.Dash or CharacterKind.Colon or CharacterKind.NewLine or CharacterKind.Bullet or CharacterKind.SentenceEnd or CharacterKind.Other) isParted = true;
                i += length;
                continue;
            }

            var end = EndOfWord(head, i);
            var value = end - i <= LongestForm ? Words.Find(form[..Folding.FoldWord(head[i..end], form)]) : -1;
            if (value == Then && before >= 0 && (before & ~Second) is >= Opening and < In) return PostKind.Work;
            if (found == PostKind.Work) found = Told(value, before, beforeThat) ?? (Tells(value, word, isParted, opensLine, before, beforeThat) ? (PostKind)(value & (Anywhere - 1)) : PostKind.Work);
            (beforeThat, before, isParted, opensLine) = (before, value, false, false);
            word++;
            i = end;
        }

        return found;
    }

    // Two words that tell together.
    private static PostKind? Told(int value, int before, int beforeThat) => value switch
    {
        OfStudents when before == Job || (before == Of && beforeThat == Job) => PostKind.Internship,
        Student when before == Job => PostKind.Internship,
        Civic when before == Service => PostKind.Volunteer,
        Vocational when before == Contract => PostKind.Internship,
        Unpaid when before == Firefighter => PostKind.Volunteer,
        _ => null,
    };

    private static bool Tells(int value, int word, bool isParted, bool opensLine, int before, int beforeThat)
    {
        if (value < Anywhere) return false;
        if ((value & Second) != 0 && word == 1) return before != Official;
        if ((value & (Everywhere | OpensLine)) != 0) return opensLine || (value & Everywhere) != 0;
        value &= ~Second;
        if (value >= In) return false;
        if ((value & Leading) != 0) return word == 0;
        if ((value & Opening) != 0) return word == 0 || isParted || before == In || (before == Of && beforeThat == Contract);
        return word < FirstWords;
    }

    private static int EndOfWord(ReadOnlySpan<byte> head, int start)
    {
        var end = start;
        while (end < head.Length && Utf8.KindAt(head, end) is CharacterKind.Word or CharacterKind.Invisible)
        {
            Utf8.Read(head, end, out var length);
            end += length;
        }

        return end;
    }

    private static FormTable Make()
    {
        var table = new FormTable();
        Add(table, Opening | (int)PostKind.Internship, "stage alternance alternant alternante apprenti apprentie apprentissage intern internship trainee apprentice apprenticeship professionnalisation");
        Add(table, Intern, "stagiaire");
        Add(table, Leading | (int)PostKind.Internship, "stages eleve jobs alternances");
        Add(table, Student, "etudiant etudiante etudiants student");
        Add(table, Opening | (int)PostKind.Volunteer, "benevolat volunteer volunteering mandat mandats elu elue");
        Add(table, Everywhere | (int)PostKind.Volunteer, "benevole benevolement");
        Add(table, Leading | (int)PostKind.Education, "licence master mastere bts dut bac baccalaureat doctorat cap bep capa btsa bpjeps deust bafa bachelor brevet certificat attestation diplome formation etudes deug dea dess mba reprise obtention");
        Add(table, Leading | (int)PostKind.Break, "cesure reconversion sabbatical recherche annee parental sans maternity interruption pause");
        Add(table, Everywhere | (int)PostKind.Break, "sabbatique");
        Add(table, OpensLine | (int)PostKind.Break, "conge chomage disponibilite");
        Add(table, Job, "job emploi");
        Add(table, OfStudents, "ete saisonnier");
        Add(table, Service, "service");
        Add(table, Civic, "civique");
        Add(table, Firefighter, "pompier pompiere");
        Add(table, Unpaid, "volontaire");
        Add(table, Vocational, "pro");
        Add(table, Official, "professeur professeure enseignant enseignante cpe fonctionnaire");
        Add(table, In, "en");
        Add(table, Then, "puis then");
        Add(table, Contract, "contrat contract");
        Add(table, Of, "de d");
        return table;
    }

    private static void Add(FormTable table, int value, string forms)
    {
        foreach (var form in forms.Split(' ')) table.GetOrAdd(Encoding.UTF8.GetBytes(form), value);
    }
}
