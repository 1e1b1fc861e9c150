using Matcher.Explanations;
using Matcher.Messages;
using Matcher.Reports.Messages;
using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher.Reports.Model;

/// <summary>Tells what was found of diplomas and experience.</summary>
internal sealed class FindingWriter(MessageLanguage language)
{
    private const int Full = 1_000_000;

    private readonly FindingMessages _messages = new(language);
    private readonly TermMessages _terms = new(language);

    /// <summary>One sentence a diploma criterion, or the one that says that there is none.</summary>
    public IReadOnlyList<Finding> Diplomas(Explanation explanation, CandidateReading reading)
    {
        var sentences = explanation.Contributions.Where(item => item.Criterion.Kind == CriterionKind.Diploma)
            .Select(item => Diploma(item, explanation.Role, reading)).ToList();
        return sentences.Count == 0 ? [new Finding(_messages.NoDiplomaAsked, Passage: null)] : sentences;
    }

    /// <summary>Years declared, and years by the posts.</summary>
    public string Experience(CandidateReading reading) => _messages.Experience(reading.Years, reading.YearsOfPosts);

    private Finding Diploma(Contribution contribution, RoleProfile role, CandidateReading reading)
    {
        var asked = SafeText.Flat(contribution.Text);
        var level = role.Diplomas.FirstOrDefault(item => item.CriterionId == contribution.Criterion.Id && item.Line == contribution.Line && item.Text == contribution.Text)?.MinLevel;
        if (contribution.Evidence.Count == 0 || contribution.Status == CriterionStatus.Contradicted) return new Finding(_messages.DiplomaMissing(asked, level, contribution.Status), Passage: null);
        var found = contribution.Evidence[0];
        var foundLevel = reading.Diplomas.FirstOrDefault(item => item.Field == found.Field && item.Text == found.Text)?.Level;
        var whys = contribution.Factors.Where(factor => factor.ValueMicros < Full && factor.Name != FactorName.Match)
            .Select(factor => _terms.Factor(factor.Name, contribution.Criterion.Kind) + (factor.Why is { Length: > 0 } why ? _messages.Label("") + why : "")).ToList();
        var passage = SafeText.Flat(found.Text);
        return new Finding(_messages.DiplomaFound(asked, level, passage, foundLevel, contribution.CoverageMicros, whys), passage);
    }
}
