using Matcher.Evaluation.Judged;

namespace Matcher.Evaluation.Rankers;

/// <summary>A way to order candidates for a role.</summary>
internal interface IRanker
{
    /// <summary>What it is called in tables and run files.</summary>
    string Name { get; }

    /// <summary>The score of each candidate, in the order in which the ranker was given them; the higher, the better.</summary>
    double[] Score(JudgedRole role);
}
