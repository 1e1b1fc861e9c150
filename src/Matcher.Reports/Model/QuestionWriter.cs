using Matcher.Explanations;
using Matcher.Messages;
using Matcher.Reports.Messages;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Reports.Model;

/// <summary>Draws the questions of an interview from the gaps and the flags of an account.</summary>
internal sealed class QuestionWriter(MessageLanguage language)
{
    // An interview has time for a few; they should not all be about one kind of thing.
    private const int Most = 7;
    private const int MostOfKind = 3;
    private const int LeastTelling = 150_000; // of the words asked for, in millionths

    private readonly QuestionMessages _messages = new(language);

    /// <summary>The questions: what is contradicted, then what lacks most of its weight, then the flags.</summary>
    public IReadOnlyList<Question> Write(Explanation explanation)
    {
        var questions = new List<Question>();
        var kinds = new Dictionary<CriterionKind, int>();
        foreach (var contribution in explanation.Contributions.Where(TopContributions.IsGap)
            .OrderByDescending(item => item.Status == CriterionStatus.Contradicted).ThenByDescending(TopContributions.Lost))
        {
            var ofKind = kinds[contribution.Criterion.Kind] = kinds.GetValueOrDefault(contribution.Criterion.Kind) + 1;
            if (ofKind <= MostOfKind && questions.Count < Most) questions.Add(Ask(contribution));
        }

        foreach (var flag in explanation.Flags)
        {
            var text = _messages.Flag(flag.Code, flag.Detail);
            if (text.Length > 0 && !questions.Exists(question => question.Text == text)) questions.Add(new Question(About: null, text, Passage: null));
        }

        return questions;
    }

    // A neighbouring word, or one among many, would make an odd question.
    private static bool IsTelling(Contribution contribution) => contribution.Status == CriterionStatus.Contradicted
        || contribution.Criterion.Kind is CriterionKind.Diploma or CriterionKind.Experience
        || (contribution.Evidence[0].How != MatchHow.Related && contribution.Evidence[0].GainMicros >= LeastTelling);

    private Question Ask(Contribution contribution)
    {
        var (kind, asked) = (contribution.Criterion.Kind, contribution.Text);
        if (contribution.Evidence.Count == 0) return new Question(contribution, _messages.NotEvidenced(kind, asked, contribution.Line), Passage: null);
        if (!IsTelling(contribution)) return new Question(contribution, _messages.Little(kind, asked, contribution.Line), Passage: null);
        var passage = QuestionMessages.Cited(contribution.Evidence[0].Text);
        return new Question(
            contribution,
            contribution.Status == CriterionStatus.Contradicted ? _messages.Contradicted(asked, passage, contribution.Line) : _messages.Partial(kind, asked, passage),
            passage);
    }
}
