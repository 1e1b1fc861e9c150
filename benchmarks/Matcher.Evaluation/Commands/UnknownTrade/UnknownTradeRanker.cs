using Matcher.Candidates;
using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Rankers;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Evaluation.Commands.UnknownTrade;

/// <summary>Matcher with another directory of titles for each role.</summary>
internal sealed class UnknownTradeRanker(IReadOnlyList<Candidate> candidates, IReadOnlyDictionary<string, TradeDirectory> directories) : IRanker
{
    /// <inheritdoc/>
    public string Name => "matcher, trade unknown";

    /// <inheritdoc/>
    public double[] Score(JudgedRole role) => new MatcherRanker(candidates, EngineParts.All with { Trades = directories[role.Id] }).Score(role);
}
