using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Benchmarks.Data;

/// <summary>What must hold of every result: a benchmark that measured a broken engine fails here, in its cleanup.</summary>
internal static class Verify
{
    private const int MostMicros = 100_000_000;
    private const int Explained = 3;

    /// <summary>Fails unless a fact holds.</summary>
    /// <exception cref="InvalidOperationException">It does not.</exception>
    public static void That(bool holds, string fact)
    {
        if (!holds) throw new InvalidOperationException($"The result measured is wrong; expected: {fact}.");
    }

    /// <summary>Fails unless scores stand in their range, are not all the same, and are what their explanations add up to.</summary>
    public static void Scores(RoleIndex index, IReadOnlyList<Candidate> candidates)
    {
        var scorer = new Scorer(index);
        var explainer = new Explainer(index);
        var distinct = new HashSet<int>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var sheet = scorer.Score(candidates[i].View());
            for (var role = 0; role < index.Roles.Count; role++)
            {
                var score = sheet.Score(role);
                distinct.Add(score);
                That(score is >= 0 and <= MostMicros, "scores between 0 and 100");
                if (i < Explained && role < Explained) Account(explainer.Explain(candidates[i], role), score);
            }
        }

        That(distinct.Count > 1, "scores that differ");
    }

    /// <summary>The sum of all scores of candidates, each scored by itself.</summary>
    public static long Sum(RoleIndex index, IEnumerable<Candidate> candidates)
    {
        var scorer = new Scorer(index);
        return candidates.Sum(candidate => Sum(scorer.Score(candidate.View()), index.Roles.Count));
    }

    /// <summary>The sum of a candidate's scores.</summary>
    public static long Sum(ScoreSheet sheet, int roles)
    {
        var sum = 0L;
        for (var role = 0; role < roles; role++) sum += sheet.Score(role);
        return sum;
    }

    /// <summary>Fails unless an explanation adds up to a score.</summary>
    public static void Account(Explanation explanation, int score)
    {
        That(explanation.ScoreMicros == score, "the score of the explanation");
        That(explanation.Contributions.Sum(contribution => (long)contribution.PointsMicros) == score, "points that add up to the score");
    }
}
