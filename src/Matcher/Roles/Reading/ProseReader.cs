namespace Matcher.Roles.Reading;

/// <summary>
/// Reads running text that tells the work and the person in sentences, as offers without headings do: what the holder does is
/// cut into clauses, what is asked of him is told by its words, and the rest is the mission.
/// </summary>
internal sealed class ProseReader(string title)
{
    // Said of where and with whom one works, not of what one does.
    private static readonly HashSet<string> Placing = WordSet.Of("""
        rejoindrez rejoignez rejoindras rejoins intégrerez intégrez intégreras intègres travaillerez travaillez travailleras travailles évoluez évoluerez
        dépendez dépendrez reportez reporterez interviendrez intervenez bénéficiez bénéficierez percevez souhaitez recherchez cherchez voulez pouvez
        pourrez pourras peux trouverez trouveras serez seras répond répondez reconnaissez reconnais travaillera travaille dépend dépendra percevra bénéficie
        bénéficiera intègre intégrera rejoint rejoindra évolue évoluera sera recevrez aurez auras aura touchera touchez
        """);

    // Said of the person: what he is, has, knows and likes.
    private static readonly HashSet<string> Being = WordSet.Of("""
        êtes es est avez as a possédez possèdes possède disposez disposes dispose justifiez justifies justifie maîtrisez maîtrises maîtrise
        connaissez connais connaît parlez parles parle savez sais sait aimez aimes aime pratiquez pratiques pratique lisez exprimez exprimes exprime détenez
        détient faites fait démontrez montrez
        """);

    private static readonly HashSet<string> Holders = WordSet.Of("""
        titulaire salarié salariée candidat candidate agent agente employé employée collaborateur collaboratrice professionnel professionnelle stagiaire
        recrue recruté recrutée apprenti alternant
        """);

    private static readonly HashSet<string> Employers = WordSet.Of("""
        entreprise société groupe équipe service structure établissement association commune ville direction agence magasin client cabinet clinique
        hôpital école université pôle filiale site usine marque maison domaine exploitation poste contrat rémunération réseau collectivité département
        """);

    private readonly string _name = RoleWords.Of(title) is { Count: > 0 } words ? words[0].Key : "";
    private bool _holder;
    private bool _ofTheJob;

    /// <summary>The parts of a paragraph: where each starts, its text, and its section, null for what is told of the job at large.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="ofTheJob">Whether it stands under a heading that speaks of the job: then its subject is the holder unless it is the employer.</param>
    public IEnumerable<(int Start, string Text, Section? Section)> Read(string paragraph, bool ofTheJob)
    {
        _ofTheJob = ofTheJob;
        _holder |= ofTheJob;
        foreach (var (start, sentence) in ByKind(Sentences.Of(paragraph, semicolons: true)))
        {
            var words = RoleWords.Of(sentence);
            var verb = Verb(words, out var subject);
            if (verb > 0 && Placing.Contains(words[verb].Key) && !Clauses.IsModal(words, verb)) yield return (start, sentence, null);
            else if (verb > 0 && !IsOfThePerson(words, verb))
            {
                foreach (var (at, clause) in Clauses.Of(sentence, subject, verb)) yield return (start + at, clause, new Section(SectionKind.Activities));
            }
            else yield return (start, sentence, Asked(sentence, verb > 0));
        }
    }

    /// <summary>Cuts the sentences of a section of activities; those that do not address or name the holder stay whole.</summary>
    public static List<(int Start, string Text)> Activities(IEnumerable<(int Start, string Text)> sentences)
    {
        var found = new List<(int Start, string Text)>();
        foreach (var (start, sentence) in sentences)
        {
            var words = RoleWords.Of(sentence);
            var verb = Clauses.Find(words, out var subject);
            if (verb < 0 || Being.Contains(words[verb].Key) || Placing.Contains(words[verb].Key) && !Clauses.IsModal(words, verb)) found.Add((start, sentence));
            else found.AddRange(Clauses.Of(sentence, subject, verb).ConvertAll(c => (start + c.Start, c.Text)));
        }

        return found;
    }

    /// <summary>"Diplômé d'une école d'ingénieurs, vous avez trois ans d'expérience": a diploma and what stands behind its comma.</summary>
    private static List<(int Start, string Text)> ByKind(IEnumerable<(int Start, string Text)> sentences)
    {
        var found = new List<(int Start, string Text)>();
        foreach (var (start, sentence) in sentences)
        {
            var words = RoleWords.Of(sentence);
            var cut = words.FindIndex(w => w.Is("vous") || w.Is("tu"));
            if (cut > 2 && words[cut - 1].Is(",") && LineClassifier.Of(sentence[..words[cut - 1].Start]) is LineClass.Diploma
                && LineClassifier.Of(sentence[words[cut].Start..]) is LineClass.Experience or LineClass.Technical or LineClass.Aptitude)
            {
                found.Add((start, sentence[..words[cut - 1].Start]));
                found.Add((start + words[cut].Start, sentence[words[cut].Start..]));
            }
            else found.Add((start, sentence));
        }

        return found;
    }

    private static bool IsOfThePerson(List<RoleWord> words, int verb) => Being.Contains(words[verb].Key) && !Clauses.IsModal(words, verb);

    private static Section? Asked(string sentence, bool ofThePerson)
    {
        var wording = LineClassifier.Of(sentence);
        if (wording is LineClass.Diploma or LineClass.Experience or LineClass.Technical or LineClass.Aptitude) return new Section(SectionKind.Unknown);
        if (wording is LineClass.Activity) return ofThePerson ? new Section(SectionKind.Technical) : null;
        // "L'AFGSU est exigée", "la climatisation est un plus": what is asked for is named.
        return ofThePerson || NeedReader.Read(sentence) is not Need.Expected ? new Section(SectionKind.Profile, Otherwise: LineClass.Technical) : null;
    }

    /// <summary>The verb whose subject is the holder: "vous", "tu", his trade, or "il" after him.</summary>
    private int Verb(List<RoleWord> words, out string subject)
    {
        if (Clauses.Find(words, out subject) is var addressed and > 0) return addressed;
        subject = "il";
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Key is "il" or "elle" && (i == 0 || !words[i - 1].IsWord)) return _holder ? Clauses.VerbOf(words, i) : -1;
            var article = words[i].Key is "le" or "la" or "l'" && (i == 0 || !words[i - 1].IsWord);
            if (!article || i + 1 >= words.Count) continue;
            _holder = Holders.Contains(words[i + 1].Key) || words[i + 1].Is(_name) || _ofTheJob && !Employers.Contains(words[i + 1].Key)
                || words[i + 1].Key is "mission" or "role" or "metier" or "travail" && words.Exists(w => w.Is(_name));
            if (!_holder || words[i + 1].Key is "mission" or "role" or "metier" or "travail") return -1;
            for (var k = i + 2; k < words.Count && k < i + 8; k++)
            {
                if (RoleVerbs.IsFiniteVerb(words, k) || Clauses.IsModal(words, k) || Placing.Contains(words[k].Key)) return k;
            }

            return -1;
        }

        return -1;
    }
}
