using Matcher.Candidates;
using Matcher.Extensions;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Asks the user's own scorers about the criteria that they claim, once the engine has scored all. One instance a thread.</summary>
internal sealed class CustomCriteria
{
    private readonly RoleIndex _index;
    private readonly ICriterionScorer?[] _claims; // of each criterion
    private readonly CriterionVerdict?[] _verdicts;

    private CustomCriteria(RoleIndex index, ICriterionScorer?[] claims)
    {
        _index = index;
        _claims = claims;
        _verdicts = new CriterionVerdict?[claims.Length];
    }

    /// <summary>Finds who claims what; null where nobody claims anything, so that the scorer has nothing to ask.</summary>
    public static CustomCriteria? Of(RoleIndex index)
    {
        if (index.Parts.CriterionScorers.Count == 0) return null;
        var claims = new ICriterionScorer?[index.Criteria.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            var indexed = index.Criteria[i];
            claims[i] = index.Parts.CriterionScorers.FirstOrDefault(scorer => scorer.Claims(index.Roles[indexed.Role], indexed.Criterion));
        }

        return Array.TrueForAll(claims, claim => claim is null) ? null : new CustomCriteria(index, claims);
    }

    /// <summary>What was said of a criterion for the candidate last scored, or null where the engine's word stands.</summary>
    public CriterionVerdict? Verdict(int criterion) => _verdicts[criterion];

    /// <summary>Asks, and puts the answers in the place of what the engine found.</summary>
    public void Score(CandidateView candidate, ScoreSheet sheet)
    {
        for (var i = 0; i < _claims.Length; i++)
        {
            if (_claims[i] is not { } scorer) continue;
            var indexed = _index.Criteria[i];
            var verdict = scorer.Score(new CriterionRequest(_index.Roles[indexed.Role], indexed.Criterion, candidate, sheet.Coverage(i)));
            _verdicts[i] = verdict;
            if (verdict is null) continue;
            Check(scorer, indexed, candidate, verdict);
            sheet.Replace(i, CriterionScorer.Earned(indexed, verdict.CoverageMicros));
        }
    }

    private static void Check(ICriterionScorer scorer, IndexedCriterion indexed, CandidateView candidate, CriterionVerdict verdict)
    {
        if (verdict.CoverageMicros is < 0 or > Micros.One) throw Wrong("a coverage out of range", "0 to 1,000,000 millionths");
        if (string.IsNullOrWhiteSpace(verdict.Why)) throw Wrong("no reason", "a sentence in Why");
        foreach (var (field, start, length) in verdict.Passages)
        {
            if (start < 0 || length <= 0 || start > candidate[field].Length - length) throw Wrong("a passage outside its field", "bytes of the field's UTF-8, one or more");
        }

        InvalidOperationException Wrong(string found, string expected) =>
            new($"The criterion scorer '{scorer.Name}' gave {found} for criterion '{indexed.Criterion.Id}'. Expected: {expected}. Mend the scorer.");
    }
}
