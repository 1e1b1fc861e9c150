using System.Globalization;
using Matcher.Candidates;
using Matcher.Diplomas;
using Matcher.Messages;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Stances;
using Matcher.Vectors;

namespace Matcher.Explanations;

/// <summary>The words of explanations, in both languages: the one place where they stand.</summary>
internal sealed class ExplanationMessages(MessageLanguage language)
{
    private const int MostCues = 3;

    // Of our own: cultures are absent where a program is trimmed or runs in invariant mode.
    private readonly NumberFormatInfo _numbers = new() { NumberDecimalSeparator = language == MessageLanguage.French ? "," : "." };

    /// <summary>Why a factor is below 1.</summary>
    public string Why(FactorName name, CollectedCriterion collected) => name switch
    {
        FactorName.Fact => Fact(collected),
        FactorName.Level => Say(
            $"{LevelNames.Of(collected.Alternative!.MinLevel)} demandé, {LevelNames.Of(collected.Held!.Value.Diploma.Level)} trouvé",
            $"{LevelNames.Of(collected.Alternative!.MinLevel)} asked for, {LevelNames.Of(collected.Held!.Value.Diploma.Level)} found"),
        FactorName.Field => Say($"spécialité demandée : {string.Join(", ", collected.Alternative!.Fields)}", $"specialty asked for: {string.Join(", ", collected.Alternative!.Fields)}"),
        FactorName.Setting => Say("le travail raconté confirme peu cet intitulé : peut-être l'homonyme d'un autre métier", "the work told hardly bears this title out: perhaps a homonym from another trade"),
        FactorName.Lines => Say("le travail raconté couvre une partie des lignes de la fiche", "the work told covers some of the role's lines"),
        FactorName.Listed => Say("dit dans une liste que les postes ne confirment guère", "said in a list that the posts hardly bear out"),
        FactorName.OtherTitle => Say("un poste porte le nom d'un autre métier", "a post bears the name of another job"),
        FactorName.Trade => Say("le métier du CV est voisin, autre, ou n'est pas dit", "the CV tells a neighbouring trade, another, or none"),
        FactorName.UnknownJob => Say("le métier de la fiche n'est pas dans le répertoire : ses mots peuvent être ceux d'un autre", "the role's job is not in the directory: its words may be another's"),
        FactorName.BorneOut => Say("l'intitulé affiché n'est pas confirmé par les postes", "the headline is not borne out by the posts"),
        FactorName.Stance => string.Join(Say(" ; ", "; "), collected.Cues.Take(MostCues).Select(Cue)),
        FactorName.Focus => Say("l'intitulé affiche plusieurs métiers sans rapport", "the headline names several unrelated jobs"),
        FactorName.Experience => Say("expérience demandée en plus du diplôme, non établie", "experience asked for beside the diploma, not established"),
        _ => "",
    };

    /// <summary>The flags in words.</summary>
    /// <param name="flags">What was raised.</param>
    /// <param name="role">The role.</param>
    /// <param name="contributions">What each criterion earned.</param>
    /// <param name="pay">The salary expected, in thousands of euros.</param>
    /// <param name="years">The years of experience.</param>
    /// <param name="copied">The words first copied from the role; empty when none were.</param>
    public List<Flag> Flags(CandidateFlags flags, RoleProfile role, Contribution[] contributions, double pay, YearsTold years, string copied)
    {
        var list = new List<Flag>();
        foreach (var flag in FlagCodes.Each(flags)) list.Add(new Flag(FlagCodes.Code(flag), Detail(flag, role, contributions, pay, years, copied)));
        return list;
    }

    /// <summary>A flag that is raised whatever the role, in words.</summary>
    public Flag Flag(CandidateFlags flag, YearsTold years) => new(FlagCodes.Code(flag), OfCv(flag, years));

    private string Detail(CandidateFlags flag, RoleProfile role, Contribution[] contributions, double pay, YearsTold years, string copied) => flag switch
    {
        CandidateFlags.SalaryAboveRange => Say(
            $"prétention de {Number(pay)} k€, au-dessus des {Number((double)role.Salaries.Max(band => band.MaxKeur ?? 0))} k€ prévus",
            $"expects {Number(pay)} k€, above the {Number((double)role.Salaries.Max(band => band.MaxKeur ?? 0))} k€ foreseen"),
        CandidateFlags.RequiredNotEvidenced => Say("exigence non attestée : ", "requirement not evidenced: ") + Ids(contributions, c => c.Criterion.Need == Need.Required && c.Status is CriterionStatus.NotEvidenced or CriterionStatus.Contradicted),
        CandidateFlags.Contradiction => Say("le CV dit le contraire : ", "the CV says the contrary: ") + Ids(contributions, c => c.Status == CriterionStatus.Contradicted),
        CandidateFlags.CopiedFromRole => Say($"le CV reprend le texte de la fiche, qui ne compte pas : « {copied} »", $"the CV repeats the role's text, which does not count: “{copied}”"),
        CandidateFlags.KeywordList => Say("des mots-clés en liste, sans poste qui les confirme", "keywords in lists, with no post to bear them out"),
        _ => OfCv(flag, years),
    };

    private string OfCv(CandidateFlags flag, YearsTold years) => flag switch
    {
        CandidateFlags.TooLittleInformation => Say("le CV en dit trop peu pour être jugé", "the CV says too little to be judged"),
        CandidateFlags.UnreadDiploma => Say("aucun diplôme reconnu dans la formation : à lire", "no diploma recognised in the education field: to be read"),
        CandidateFlags.YearsMismatch => Say(
            $"{Number(years.Declared ?? 0)} ans d'expérience déclarés, {Number(years.OfPosts ?? 0)} d'après les dates des postes",
            $"{Number(years.Declared ?? 0)} years of experience declared, {Number(years.OfPosts ?? 0)} by the dates of the posts"),
        _ => "",
    };

    private string Cue(CuedWords cue)
    {
        var words = string.Join(' ', cue.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Say($"« {words} » : ", $"“{words}”: ") + cue.Stance switch
        {
            Stance.Wished => Say("un souhait", "a wish"),
            Stance.Slight => Say("des notions", "some notions"),
            Stance.OthersWork => Say("le travail d'un autre", "the work of another"),
            Stance.Served => Say("l'objet de son travail, pas son métier", "what the work is about, not the trade"),
            Stance.Team => Say("le métier de son équipe", "the trade of the team"),
            _ => "",
        };
    }

    private string Fact(CollectedCriterion collected)
    {
        var weakest = collected.Gains.Where(gain => gain.Gain > 0).GroupBy(gain => gain.Hit.Place)
            .Where(group => group.Any(gain => gain.Hit.PlaceValue < Micros.One)).MaxBy(group => group.Sum(gain => (long)gain.Gain));
        return weakest?.Key switch
        {
            Place.Skills => Say("vu dans la liste de compétences, sans fait à l'appui", "seen in the list of skills, with no fact to bear it out"),
            Place.Summary => Say("dit dans la présentation", "said in the summary"),
            Place.Title or Place.PostHead => Say("dit par un titre", "said by a title"),
            Place.Education => Say("vu en formation", "seen in education"),
            Place.Certifications => Say("vu en certification", "seen in certifications"),
            Place.Languages => Say("vu dans les langues", "seen in languages"),
            Place.Aside => Say("dit parmi ce qui ne raconte aucun travail", "said among what tells of no work"),
            _ => Say("dit dans le texte", "said in the text"),
        };
    }

    private static string Ids(Contribution[] contributions, Func<Contribution, bool> which) => string.Join(", ", contributions.Where(which).Select(c => c.Criterion.Id));

    private string Number(double value) => value.ToString("0.#", _numbers);

    private string Say(string french, string english) => language == MessageLanguage.French ? french : english;
}
