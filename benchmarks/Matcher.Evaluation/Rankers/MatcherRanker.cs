using Matcher.Candidates;
using Matcher.Evaluation.Judged;
using Matcher.Lexicon;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Evaluation.Rankers;

/// <summary>Matcher itself, whole or without some of its parts.</summary>
internal sealed class MatcherRanker(IReadOnlyList<Candidate> candidates, EngineParts? parts = null, WordLexicon? lexicon = null) : IRanker
{
    /// <inheritdoc/>
    public string Name => "matcher";

    /// <inheritdoc/>
    public double[] Score(JudgedRole role)
    {
        // A role alone scores as it does among others.
        var scorer = new Scorer(RoleIndex.Build([role.Profile], lexicon, parts ?? EngineParts.All));
        return [.. candidates.Select(candidate => (double)scorer.Score(candidate.View()).Score(0))];
    }
}
