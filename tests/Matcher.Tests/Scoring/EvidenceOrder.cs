using System.Text;
using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>The order in which evidence stands: strongest first, one a passage before a second from the same passage.</summary>
internal static class EvidenceOrder
{
    /// <summary>Fails unless the evidence of a criterion stands in order.</summary>
    /// <returns>For each evidence, how many of its passage stand before it.</returns>
    public static List<int> Check(Contribution contribution, Candidate candidate, ReadOnlySpan<CandidateToken> tokens)
    {
        var seen = new Dictionary<int, int>();
        var turns = new List<int>();
        foreach (var evidence in contribution.Evidence)
        {
            var passage = Passage(evidence, candidate, tokens) ?? -1 - turns.Count;
            turns.Add(seen.GetValueOrDefault(passage));
            seen[passage] = turns[^1] + 1;
        }

        for (var i = 1; i < turns.Count; i++)
        {
            Assert.True(turns[i] > turns[i - 1] || (turns[i] == turns[i - 1] && contribution.Evidence[i].GainMicros <= contribution.Evidence[i - 1].GainMicros), $"{contribution.Criterion.Id}: {string.Join(" ¦ ", contribution.Evidence)}");
        }

        return turns;
    }

    // Dates of posts and declared years are passages of their own.
    private static int? Passage(Evidence evidence, Candidate candidate, ReadOnlySpan<CandidateToken> tokens)
    {
        if (evidence.How is MatchHow.Years or MatchHow.Diploma) return null;
        var start = Encoding.UTF8.GetByteCount(candidate[evidence.Field].AsSpan(0, evidence.Start));
        foreach (var token in tokens)
        {
            if (token.Field == evidence.Field && token.Start == start) return token.Passage;
        }

        throw new InvalidOperationException($"No word starts at {evidence.Start} of {evidence.Field}.");
    }
}
