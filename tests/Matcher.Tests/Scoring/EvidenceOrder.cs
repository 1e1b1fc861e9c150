using System.Text;
using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>The order in which evidence stands: the most telling lines first, one a line before a second from the same line.</summary>
internal static class EvidenceOrder
{
    /// <summary>Fails unless the evidence of a criterion stands in order.</summary>
    /// <param name="contribution">The account of the criterion.</param>
    /// <param name="number">The criterion, among all of the index.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="scorer">The scorer that read the candidate last.</param>
    /// <returns>For each evidence, how many of its line stand before it.</returns>
    public static List<int> Check(Contribution contribution, int number, Candidate candidate, Scorer scorer)
    {
        var telling = new TellingLines(scorer, candidate.View());
        var weights = contribution.Criterion.Kind is CriterionKind.Title or CriterionKind.Diploma || contribution.PointsMicros == 0 ? [] : telling.Weigh(number);
        var seen = new Dictionary<int, int>();
        var order = new List<(int Turn, int Weight, int Gain)>();
        foreach (var evidence in contribution.Evidence)
        {
            var line = Word(evidence, candidate, scorer.Tokens) is { } word ? telling.LineOf(word) : -1 - order.Count;
            order.Add((seen.GetValueOrDefault(line), line < 0 ? int.MaxValue : weights.Length == 0 ? 0 : weights[line], evidence.GainMicros));
            seen[line] = order[^1].Turn + 1;
        }

        for (var i = 1; i < order.Count; i++)
        {
            var (before, after) = (order[i - 1], order[i]);
            var isInOrder = after.Turn > before.Turn || (after.Turn == before.Turn && (after.Weight < before.Weight || (after.Weight == before.Weight && after.Gain <= before.Gain)));
            Assert.True(isInOrder, $"{contribution.Criterion.Id}: {string.Join(" ¦ ", contribution.Evidence)}");
        }

        return order.ConvertAll(item => item.Turn);
    }

    // Dates of posts and declared years stand on no line.
    private static int? Word(Evidence evidence, Candidate candidate, ReadOnlySpan<CandidateToken> tokens)
    {
        if (evidence.How is MatchHow.Years or MatchHow.Diploma) return null;
        var start = Encoding.UTF8.GetByteCount(candidate[evidence.Field].AsSpan(0, evidence.Start));
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Field == evidence.Field && tokens[i].Start == start) return i;
        }

        throw new InvalidOperationException($"No word starts at {evidence.Start} of {evidence.Field}.");
    }
}
