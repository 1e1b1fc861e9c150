using Matcher.Cli.Commands.Evaluate;
using Matcher.Evaluation.Judged;
using JudgedEvaluation = Matcher.Cli.Commands.Evaluate.Evaluation;

namespace Matcher.Evaluation.Rankers;

/// <summary>What one ranker made of a set.</summary>
/// <param name="Name">The ranker.</param>
/// <param name="Set">The set.</param>
/// <param name="Rankings">The rankings by role.</param>
internal sealed record SystemRun(string Name, JudgedSet Set, IReadOnlyDictionary<string, List<RankedRow>> Rankings)
{
    /// <summary>The measures by role and in the mean, as <c>matcher evaluate</c> takes them.</summary>
    public JudgedEvaluation Evaluation { get; } = JudgedEvaluation.Of(Judged(Set), Rankings, Set.Relevant);

    /// <summary>The mean of the measures; 0 where no role has a relevant candidate.</summary>
    public Measures Mean => Evaluation.Roles.Count == 0 ? default : Evaluation.Mean;

    /// <summary>Ranks all candidates of a set for all its roles.</summary>
    public static SystemRun Of(IRanker ranker, JudgedSet set) =>
        new(ranker.Name, set, set.Roles.ToDictionary(role => role.Id, role => RoleRanking.Of(set.Candidates, ranker.Score(role)), StringComparer.Ordinal));

    /// <summary>The baselines of a set.</summary>
    public static IReadOnlyList<SystemRun> Baselines(JudgedSet set) => [Of(new TfIdfRanker(set.Candidates), set), Of(new Bm25Ranker(set.Candidates), set)];

    /// <summary>The same order without the candidates that a smaller set leaves out.</summary>
    public SystemRun On(JudgedSet part)
    {
        var kept = part.Candidates.Select(candidate => candidate.Id).ToHashSet(StringComparer.Ordinal);
        return new SystemRun(Name, part, Rankings.ToDictionary(role => role.Key, role => role.Value.Where(row => kept.Contains(row.Candidate)).ToList(), StringComparer.Ordinal));
    }

    // A role whose document is not at hand is not this ranker's failure.
    private static Dictionary<string, Dictionary<string, int>> Judged(JudgedSet set) => set.Roles.ToDictionary(role => role.Id, role => set.Grades[role.Id], StringComparer.Ordinal);
}
