using System.Globalization;
using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.WhatIfs;

/// <summary>
/// Answers "what if?" by scoring again: the same scorer reads the CV as changed in one thing, so that all that hangs together
/// moves together. Make one a thread.
/// </summary>
/// <param name="scorer">Scores; the runner's own while it asks.</param>
internal sealed class WhatIfRunner(Scorer scorer)
{
    /// <summary>How many gaps are filled, one after another: those that lack most points.</summary>
    public const int MostGaps = 5;

    /// <summary>How many passages are taken out, one after another: those that earn most points.</summary>
    public const int MostPassages = 5;

    private const int CloseToFull = 950_000;
    private const int MostTried = 12; // what would bear out a headline, or one more diploma, may change nothing

    private readonly int[] _floors = new int[scorer.Index.Roles.Count];

    /// <summary>Makes a runner with a scorer of its own.</summary>
    public WhatIfRunner(RoleIndex index)
        : this(new Scorer(index))
    {
    }

    /// <summary>Fills the largest gaps, one by one.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="explanation">The account of the candidate for the role.</param>
    /// <param name="role">The role's position in <see cref="RoleIndex.Roles"/>.</param>
    /// <returns>What would add points, most first.</returns>
    public IReadOnlyList<WhatIf> FillGaps(Candidate candidate, Explanation explanation, int role)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(explanation);
        var gaps = explanation.Contributions.Where(contribution => contribution.CoverageMicros < CloseToFull && contribution.Criterion.WeightMicros > 0)
            .OrderByDescending(contribution => contribution.Criterion.WeightMicros - contribution.PointsMicros).Take(MostTried);
        return [.. gaps.Select(gap => Fill(candidate, explanation, gap.Criterion, role)).OfType<WhatIf>()
            .Where(found => found.ChangeMicros > 0).Take(MostGaps).OrderByDescending(found => found.ChangeMicros)];
    }

    /// <summary>Takes the passages out that earn most, one by one.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="explanation">The account of the candidate for the role.</param>
    /// <param name="role">The role's position in <see cref="RoleIndex.Roles"/>.</param>
    /// <returns>What would be left without each, the dearest first; a passage that others say as well changes nothing.</returns>
    public IReadOnlyList<WhatIf> WithoutPassages(Candidate candidate, Explanation explanation, int role)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(explanation);
        var passages = EarningPassages.Of(candidate, explanation).Take(MostPassages);
        return [.. passages.Select(passage => Without(candidate, passage, explanation, role)).OrderBy(found => found.ChangeMicros)];
    }

    /// <summary>Puts a line of the user's own into a field.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="explanation">The account of the candidate for the role.</param>
    /// <param name="role">The role's position in <see cref="RoleIndex.Roles"/>.</param>
    /// <param name="field">The field.</param>
    /// <param name="text">The line; it stands in place of the years or the salary, and after the text of other fields.</param>
    public WhatIf Add(Candidate candidate, Explanation explanation, int role, CandidateField field, string text)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(text);
        var isOne = field is CandidateField.Years or CandidateField.Salary;
        return Told(WhatIfKind.Added, criterion: null, field, text, Score(candidate.With(field, isOne ? text : After(candidate[field], text)), role), explanation);
    }

    private WhatIf? Fill(Candidate candidate, Explanation explanation, Criterion criterion, int role)
    {
        switch (criterion.Kind)
        {
            case CriterionKind.Title:
                return Told(WhatIfKind.Title, criterion.Id, CandidateField.Title, criterion.Text, Score(candidate.With(CandidateField.Title, criterion.Text), role), explanation);
            case CriterionKind.Diploma:
                return WithDiploma(candidate, explanation, criterion, role);
            case CriterionKind.Experience:
                var years = ExperienceYears.Required(criterion.Text).ToString(CultureInfo.InvariantCulture);
                return Told(WhatIfKind.Years, criterion.Id, CandidateField.Years, years, Score(candidate.With(CandidateField.Years, years), role), explanation);
            default:
                return Told(WhatIfKind.Line, criterion.Id, field: null, criterion.Text, scorer.ScoreAssuming(candidate.View(), Number(criterion, role), Alone(role)).Score(role), explanation);
        }
    }

    // Of the alternatives, the one that earns most; the first of equals.
    private WhatIf? WithDiploma(Candidate candidate, Explanation explanation, Criterion criterion, int role)
    {
        var education = candidate[CandidateField.Education];
        return scorer.Index.Roles[role].Diplomas.Where(diploma => diploma.CriterionId == criterion.Id).SelectMany(DiplomaTitles.Of)
            .Select(title => Told(WhatIfKind.Diploma, criterion.Id, CandidateField.Education, title, Score(candidate.With(CandidateField.Education, After(education, title)), role), explanation))
            .MaxBy(found => found.ChangeMicros);
    }

    private WhatIf Without(Candidate candidate, EarningPassage passage, Explanation explanation, int role)
    {
        var text = candidate[passage.Field];
        var score = Score(candidate.With(passage.Field, text.Remove(passage.Start, passage.Length)), role);
        return Told(WhatIfKind.WithoutPassage, criterion: null, passage.Field, text.Substring(passage.Start, passage.Length), score, explanation) with
        {
            Start = passage.Start,
            Length = passage.Length,
        };
    }

    private int Number(Criterion criterion, int role)
    {
        var number = scorer.Index.FirstCriteria[role];
        while (scorer.Index.Criteria[number].Criterion.Id != criterion.Id) number++;
        return number;
    }

    private int Score(Candidate candidate, int role) => scorer.Score(candidate.View(), Alone(role)).Score(role);

    // No other role can reach a floor above all scores: only the one that is asked for is read to the end.
    private int[] Alone(int role)
    {
        Array.Fill(_floors, int.MaxValue);
        _floors[role] = 0;
        return _floors;
    }

    private static WhatIf Told(WhatIfKind kind, string? criterion, CandidateField? field, string text, int score, Explanation explanation) => new()
    {
        Kind = kind,
        CriterionId = criterion,
        Field = field,
        Text = text,
        ScoreMicros = score,
        ChangeMicros = score - explanation.ScoreMicros,
    };

    private static string After(string text, string line) => text.Length == 0 ? line : text + "\n" + line;
}
