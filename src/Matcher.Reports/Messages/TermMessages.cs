using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Messages;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Reports.Messages;

/// <summary>The words of the model, as people read them; files and programs read <c>StableNames</c>.</summary>
internal sealed class TermMessages(MessageLanguage language) : Catalogue(language)
{
    public string Kind(CriterionKind kind) => kind switch
    {
        CriterionKind.Title => Say("Intitulé du poste", "Job title"),
        CriterionKind.Activity => Say("Activités", "Activities"),
        CriterionKind.Diploma => Say("Diplôme", "Diploma"),
        CriterionKind.Technical => Say("Compétences techniques", "Technical competences"),
        CriterionKind.Aptitude => Say("Aptitudes", "Aptitudes"),
        _ => Say("Expérience", "Experience"),
    };

    public string Need(Need need) => need switch
    {
        Roles.Need.Required => Say("exigé", "required"),
        Roles.Need.Plus => Say("apprécié", "a plus"),
        _ => Say("attendu", "expected"),
    };

    public string Level(CompetenceLevel? level) => level switch
    {
        CompetenceLevel.Basics => Say("notions", "basics"),
        CompetenceLevel.Working => Say("pratique", "working"),
        CompetenceLevel.Good => Say("bonne", "good"),
        CompetenceLevel.Mastery => Say("maîtrise", "mastery"),
        _ => "",
    };

    public string Status(CriterionStatus status) => status switch
    {
        CriterionStatus.Covered => Say("couvert", "covered"),
        CriterionStatus.Partial => Say("en partie", "partial"),
        CriterionStatus.Contradicted => Say("contredit", "contradicted"),
        _ => Say("non attesté", "not evidenced"),
    };

    public string Factor(FactorName name, CriterionKind kind) => name switch
    {
        FactorName.Match when kind == CriterionKind.Diploma => Say("diplôme trouvé", "diploma found"),
        FactorName.Match => Say("mots trouvés", "words found"),
        FactorName.Fact => Say("preuve", "proof"),
        FactorName.Level => Say("niveau", "level"),
        FactorName.Field => Say("spécialité", "specialty"),
        FactorName.Setting => Say("contexte", "setting"),
        FactorName.Trade => Say("métier", "trade"),
        FactorName.UnknownJob => Say("métier inconnu", "unknown job"),
        FactorName.BorneOut => Say("confirmation", "borne out"),
        FactorName.Stance => Say("posture", "stance"),
        FactorName.Focus => Say("cohérence de l'intitulé", "focus"),
        FactorName.Lines => Say("lignes couvertes", "lines covered"),
        FactorName.Listed => Say("liste", "list"),
        FactorName.OtherTitle => Say("autre intitulé", "other title"),
        FactorName.Custom => Say("avis propre", "own scorer"),
        _ => Say("expérience", "experience"),
    };

    /// <summary>A flag in a word or two, for a cell.</summary>
    public string Flag(CandidateFlags flag) => flag switch
    {
        CandidateFlags.SalaryAboveRange => Say("prétention", "salary"),
        CandidateFlags.RequiredNotEvidenced => Say("exigence", "requirement"),
        CandidateFlags.TooLittleInformation => Say("CV\u00A0court", "short\u00A0CV"),
        CandidateFlags.UnreadDiploma => Say("diplôme\u00A0?", "diploma?"),
        CandidateFlags.Contradiction => Say("contredit", "contradiction"),
        CandidateFlags.YearsMismatch => Say("années\u00A0?", "years?"),
        CandidateFlags.CopiedFromRole => Say("copié", "copied"),
        CandidateFlags.KeywordList => Say("mots-clés", "keywords"),
        _ => FlagCodes.Code(flag),
    };

    /// <summary>A flag in a word or two, by its code.</summary>
    public string Flag(string code)
    {
        var flag = Array.Find(Enum.GetValues<CandidateFlags>(), flag => flag != CandidateFlags.None && FlagCodes.Code(flag) == code);
        return flag == CandidateFlags.None ? code : Flag(flag);
    }

    public string Field(CandidateField field) => field switch
    {
        CandidateField.Title => Say("titre", "title"),
        CandidateField.Summary => Say("profil", "summary"),
        CandidateField.Experience => Say("expérience", "experience"),
        CandidateField.Education => Say("formation", "education"),
        CandidateField.Skills => Say("compétences", "skills"),
        CandidateField.Certifications => "certifications",
        CandidateField.Languages => Say("langues", "languages"),
        CandidateField.Years => Say("années", "years"),
        CandidateField.Salary => Say("prétention", "salary"),
        _ => Say("CV", "CV"),
    };

    /// <summary>What ties the words of the CV to those of the role; empty where they are the same to the eye.</summary>
    public string How(MatchHow how, string term) => how switch
    {
        MatchHow.Synonym => Say($"équivaut à {Quote(term)}", $"same as {Quote(term)}"),
        MatchHow.Narrower => Say($"cas particulier de {Quote(term)}", $"a case of {Quote(term)}"),
        MatchHow.Related => Say($"proche de {Quote(term)}", $"close to {Quote(term)}"),
        MatchHow.Spelling => Say($"lu {Quote(term)}", $"read as {Quote(term)}"),
        MatchHow.Inflected => Say($"pour {Quote(term)}", $"for {Quote(term)}"),
        MatchHow.Negated => Say($"nié : {Quote(term)}", $"denied: {Quote(term)}"),
        MatchHow.Years => Say("années d'expérience", "years of experience"),
        _ => "",
    };

    /// <summary>A level of the French national framework.</summary>
    public string DiplomaLevel(int? level) => level switch
    {
        3 => Say("niveau 3, CAP ou BEP", "level 3, CAP or BEP"),
        4 => Say("niveau 4, bac", "level 4, bac"),
        5 => Say("niveau 5, bac+2", "level 5, bac+2"),
        6 => Say("niveau 6, bac+3/4", "level 6, bac+3/4"),
        7 => Say("niveau 7, bac+5", "level 7, bac+5"),
        8 => Say("niveau 8, bac+8", "level 8, bac+8"),
        _ => Say("sans niveau", "no level"),
    };
}
