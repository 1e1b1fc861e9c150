using System.Globalization;
using Matcher.Messages;

namespace Matcher.Roles.Reading;

/// <summary>Turns units into criteria, diplomas, salaries and warnings, each in the light of its section.</summary>
internal sealed class CriterionCollector(MessageLanguage language)
{
    /// <summary>More text than this without a full stop is no requirement.</summary>
    private const int LongestUnit = 2000;

    private const int LongestItem = 10;

    private static readonly HashSet<string> AboutTheEmployer = WordSet.Of(
        "nous notre nos rejoignez rejoins postulez postule envoyez envoie merci n' candidature candidatures alors bref intéressé "
            + "intéressée envie on pourquoi bienvenue contactez adressez");

    private static readonly HashSet<string> Applying = WordSet.Of("postulez postule envoyez envoie candidatez adressez transmettez-nous");

    private static readonly PhraseMap<bool> AsksNothing = new PhraseMap<bool>().Add(
        true, "débutant accepté|débutants acceptés|débutante acceptée|débutant(e) accepté(e)|débutants bienvenus|débutant bienvenu|"
            + "débutants et confirmés|débutant ou expérimenté|débutant ou confirmé|jeune diplômé bienvenu|jeunes diplômés bienvenus|jeune diplômé accepté|jeunes diplômés acceptés|junior accepté|juniors acceptés|profil junior|profils juniors|"
            + "poste ouvert aux débutants|ouvert aux débutants|poste ouvert aux jeunes diplômés|avec ou sans expérience|expérience indifférente|no experience|entry level|de 0 à|0 à|0-1|0-2|0-3|"
            + "sans expérience|aucune expérience|aucun diplôme|sans diplôme|pas de diplôme|expérience non exigée|pas d'expérience");

    private readonly List<Criterion> _criteria = [];
    private readonly List<(int Criterion, DiplomaRequirement Requirement)> _diplomas = [];

    private readonly List<(int Line, string Text)> _unread = [];

    public MessageLanguage Language { get; } = language;

    public List<RoleWarning> Warnings { get; } = [];

    public List<SalaryBand> Salaries { get; } = [];

    public bool IsEmpty => _criteria.Count == 0;

    /// <summary>Tells once of the lines that were not understood since the last heading.</summary>
    public void CloseUnread()
    {
        if (_unread.Count > 0)
            Warn(_unread[0].Line, "unread-line", RoleMessages.UnreadLine(Language, _unread[0].Text, _unread.Skip(1).Select(u => u.Line).Distinct().ToList()));
        _unread.Clear();
    }

    public void Warn(int line, string code, string message) => Warnings.Add(new RoleWarning(line, code, message));

    /// <summary>The criteria in document order, numbered within their kinds, and the diplomas that belong to them.</summary>
    public (List<Criterion> Criteria, List<DiplomaRequirement> Diplomas) Numbered()
    {
        var counts = new Dictionary<CriterionKind, int>();
        // The shared diploma criterion is "diploma" even where one that is a plus stands before it.
        var shared = _criteria.FindIndex(IsSharedDiploma);
        if (shared >= 0) counts[CriterionKind.Diploma] = 1;
        var criteria = new List<Criterion>(_criteria.Count + 1);
        for (var i = 0; i < _criteria.Count; i++)
        {
            var kind = _criteria[i].Kind;
            var n = i == shared ? 1 : counts[kind] = counts.GetValueOrDefault(kind) + 1;
            var bare = n == 1 && kind is (CriterionKind.Experience or CriterionKind.Diploma);
            var name = RoleWeights.Name(kind);
            criteria.Add(_criteria[i] with { Id = bare ? name : name + "-" + n.ToString(CultureInfo.InvariantCulture) });
        }

        return (criteria, _diplomas.ConvertAll(d => d.Requirement with { CriterionId = criteria[d.Criterion].Id }));
    }

    /// <summary>Takes in a list item or a sentence.</summary>
    /// <param name="unit">What was read.</param>
    /// <param name="section">Where it stands, or what its own label says.</param>
    /// <param name="content">Where the text starts after a label, 0 without one.</param>
    public void Add(RoleUnit unit, Section section, int content)
    {
        var text = unit.Text[content..];
        if (text.Length > LongestUnit)
        {
            _unread.Add((unit.Line, unit.Text));
            return;
        }

        if (section.Kind is SectionKind.Salary
            || section.Kind is not (SectionKind.Activities or SectionKind.Technical or SectionKind.Aptitudes)
            && SalaryReader.SpeaksOfPay(text))
        {
            AddSalary(unit);
            return;
        }

        if (section.Kind is SectionKind.Ignored or SectionKind.Mission && !unit.IsBullet || section.Kind is SectionKind.Ignored) return;
        if (section.Kind is not SectionKind.Activities && ProtectedGrounds.IsIn(text))
        {
            Warn(unit.Line, "protected-ground", RoleMessages.ProtectedGround(Language, unit.Text));
            return;
        }

        var words = RoleWords.Of(text);
        if (AsksNothing.Match(words, LineHead.Of(words)) > 0 || AsksNothing.Match(words, 0) > 0)
        {
            Warn(unit.Line, "asks-nothing", RoleMessages.AsksNothing(Language, unit.Text));
            return;
        }

        if (words.Count == 0 || SpeaksOfTheEmployer(words, section.Kind, unit.IsBullet || content > 0)) return;
        if (Kind(text, words, section, unit.IsBullet || content > 0) is not { } kind)
        {
            // The heading of an unknown section was told of; its prose need not be.
            if (unit.IsBullet || section.Kind is not SectionKind.Unknown) _unread.Add((unit.Line, unit.Text));
        }
        else if (kind == CriterionKind.Diploma) AddDiploma(unit, text, section.Need);
        else AddCriterion(unit, text, kind, section.Need);
    }

    /// <summary>What the employer says of itself, of the contract and of how to apply asks nothing.</summary>
    private static bool SpeaksOfTheEmployer(List<RoleWord> words, SectionKind section, bool certain)
    {
        if ((!certain || section is SectionKind.Opening or SectionKind.Unknown) && AboutTheEmployer.Contains(words[0].Key)) return true;
        if (section is not (SectionKind.Activities or SectionKind.Technical) && words.Exists(w => Applying.Contains(w.Key))) return true;
        if (section is SectionKind.Opening or SectionKind.Unknown or SectionKind.Profile && Circumstances.IsIn(words)) return true;
        return !certain && words[^1].Key is "!" or "?" && section is not SectionKind.Activities;
    }

    private static CriterionKind? Kind(string text, List<RoleWord> words, Section place, bool certain)
    {
        var section = place.Kind;
        // A short line without a full stop is an item of a list without marks.
        certain |= words.Count <= LongestItem && words[^1].Key is not ("." or "!" or "?" or ":");
        var wording = LineClassifier.Of(text);
        return section switch
        {
            SectionKind.Activities or SectionKind.Mission => CriterionKind.Activity,
            SectionKind.Technical when LineClassifier.AsksMeasuredExperience(words) => CriterionKind.Experience,
            // "Licence de soudeur" is a permit.
            SectionKind.Technical when wording is LineClass.Diploma && !words.Exists(w => w.Is("licence")) => CriterionKind.Diploma,
            SectionKind.Technical => CriterionKind.Technical,
            SectionKind.Aptitudes when LineClassifier.AsksMeasuredExperience(words) => CriterionKind.Experience,
            SectionKind.Aptitudes => IsPermitOrLanguage(words) ? CriterionKind.Technical : CriterionKind.Aptitude,
            SectionKind.Diplomas => InDiplomas(text, words, wording, certain),
            SectionKind.Experience => wording switch
            {
                LineClass.Diploma => CriterionKind.Diploma,
                LineClass.Technical => CriterionKind.Technical,
                LineClass.Aptitude => CriterionKind.Aptitude,
                LineClass.None when !certain
                    && !words.Exists(w => w.Key.StartsWith("experience", StringComparison.Ordinal) || w.Key is "ans" or "annees") => null,
                _ => CriterionKind.Experience,
            },
            SectionKind.Competences => Of(wording is LineClass.Activity ? LineClass.Technical : wording) ?? CriterionKind.Technical,
            // "Gestion de projet" among what is asked of someone is a skill, "vous gérez des projets" is work.
            SectionKind.Profile when wording is LineClass.Activity && !LineClassifier.OpensWithVerb(words) => CriterionKind.Technical,
            SectionKind.Profile => Of(wording) ?? (certain ? CriterionKind.Technical : null),
            SectionKind.Opening => Of(wording) ?? (certain ? CriterionKind.Technical : null),
            _ => Of(wording) ?? (certain ? Of(place.Otherwise) : null),
        };
    }

    /// <summary>What is no aptitude even among them.</summary>
    private static bool IsPermitOrLanguage(List<RoleWord> words)
    {
        var head = LineHead.Of(words);
        return head < words.Count && words[head].Key is "permis" or "anglais" or "allemand" or "espagnol" or "italien" or "caces"
            or "habilitation" or "habilitations";
    }

    private static CriterionKind? InDiplomas(string text, List<RoleWord> words, LineClass wording, bool certain)
    {
        if (wording is LineClass.Diploma) return CriterionKind.Diploma;
        var named = DiplomaRequirementReader.NamesOne(text, words);
        if (wording is LineClass.Experience && !(named && DiplomaLevels.Of(text, words).Min is not null)) return CriterionKind.Experience;
        if (wording is LineClass.Technical or LineClass.Aptitude && !named) return Of(wording);
        return named || certain || words.Count > 0 && words[^1].Key is not ("." or "!") ? CriterionKind.Diploma : null;
    }

    private static CriterionKind? Of(LineClass wording) => wording switch
    {
        LineClass.Activity => CriterionKind.Activity,
        LineClass.Diploma => CriterionKind.Diploma,
        LineClass.Experience => CriterionKind.Experience,
        LineClass.Technical => CriterionKind.Technical,
        LineClass.Aptitude => CriterionKind.Aptitude,
        _ => null,
    };

    private void AddCriterion(RoleUnit unit, string text, CriterionKind kind, Need byDefault) => _criteria.Add(new Criterion
    {
        Id = "",
        Kind = kind,
        Line = unit.Line,
        Text = text,
        Need = NeedReader.Read(text, kind is CriterionKind.Activity, byDefault),
        Level = kind is CriterionKind.Technical ? LevelReader.Read(text) : null,
        Examples = ExampleReader.Read(text),
    });

    /// <summary>Alternatives share the criterion <c>diploma</c>; a diploma that is only a plus has one of its own.</summary>
    private void AddDiploma(RoleUnit unit, string text, Need byDefault)
    {
        var alternatives = DiplomaRequirementReader.Read(text, unit.Line, byDefault);
        var plus = alternatives.All(a => a.Need is Need.Plus);
        var criterion = plus ? -1 : _criteria.FindIndex(IsSharedDiploma);
        if (criterion < 0)
        {
            criterion = _criteria.Count;
            var need = plus ? Need.Plus : Strongest(alternatives);
            _criteria.Add(new Criterion { Id = "", Kind = CriterionKind.Diploma, Line = unit.Line, Text = text, Need = need });
        }
        else if (Strongest(alternatives) is Need.Required) _criteria[criterion] = _criteria[criterion] with { Need = Need.Required };

        _diplomas.AddRange(alternatives.Select(a => (criterion, a)));
    }

    private static bool IsSharedDiploma(Criterion criterion) => criterion is { Kind: CriterionKind.Diploma, Need: not Need.Plus };

    private static Need Strongest(IEnumerable<DiplomaRequirement> alternatives) => alternatives.Any(a => a.Need is Need.Required)
        ? Need.Required
        : Need.Expected;

    private void AddSalary(RoleUnit unit)
    {
        var bands = SalaryReader.Read(unit.Text, out var unread);
        Salaries.AddRange(bands);
        if (unread) Warn(unit.Line, "unread-salary", RoleMessages.UnreadSalary(Language, unit.Text));
    }
}
