using System.Collections.Concurrent;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>Scorers of one index that wait for work: as many as ever worked at once. Thread-safe.</summary>
/// <param name="index">The roles.</param>
internal sealed class ScorerPool(RoleIndex index)
{
    private readonly ConcurrentBag<Scorer> _idle = [];

    /// <summary>Takes a scorer, one made new where none waits.</summary>
    public Scorer Rent() => _idle.TryTake(out var scorer) ? scorer : new Scorer(index);

    /// <summary>Gives a scorer back.</summary>
    public void Return(Scorer scorer) => _idle.Add(scorer);
}
