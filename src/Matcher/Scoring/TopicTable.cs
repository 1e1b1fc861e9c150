using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>For one candidate, the facts found of each topic: the plainest, in passages of their own. One instance a thread.</summary>
internal sealed class TopicTable(RoleIndex index)
{
    /// <summary>How many facts of a topic are kept.</summary>
    public const int Most = 3;

    private readonly Hit[] _facts = new Hit[index.Topics.Count * Most];
    private readonly int[] _counts = new int[index.Topics.Count];
    private readonly List<int> _found = [];

    /// <summary>The topics of which a fact was found.</summary>
    public List<int> Found => _found;

    /// <summary>Starts a candidate.</summary>
    public void Start()
    {
        foreach (var topic in _found) _counts[topic] = 0;
        _found.Clear();
    }

    /// <summary>
    /// Notes a fact. A passage counts once, by its plainest fact; of several passages those stay that show the topic best.
    /// </summary>
    public void Add(int topic, in Hit hit)
    {
        var facts = _facts.AsSpan(topic * Most, Most);
        ref var count = ref _counts[topic];
        if (count == 0) _found.Add(topic);
        var at = 0;
        while (at < count && facts[at].Passage != hit.Passage) at++;
        var better = hit;
        if (at < count)
        {
            better = facts[at].Strength >= hit.Strength ? facts[at] : hit;
            better.Value = Math.Max(facts[at].Value, hit.Value);
        }
        else if (count < Most)
        {
            count++;
        }
        else if (facts[--at].Value >= hit.Value)
        {
            return;
        }

        for (; at > 0 && facts[at - 1].Value < better.Value; at--) facts[at] = facts[at - 1];
        facts[at] = better;
    }

    /// <summary>A fact of a topic, the plainest first.</summary>
    public bool TryGet(int topic, int turn, CriterionKind kind, out Hit hit)
    {
        hit = default;
        if (turn >= _counts[topic]) return false;
        hit = _facts[(topic * Most) + turn];
        hit.PlaceValue = PlaceValues.Of(kind, hit.Place);
        return hit.PlaceValue > 0;
    }
}
