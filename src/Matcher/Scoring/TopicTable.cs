using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>For one candidate, the facts found of each topic, each in a passage of its own. One instance a thread.</summary>
internal sealed class TopicTable(RoleIndex index)
{
    /// <summary>How many facts of a topic are kept: the plainest.</summary>
    private const int Most = 8;

    private readonly Hit[] _facts = new Hit[index.Topics.Count * Most];
    private readonly int[] _counts = new int[index.Topics.Count];
    private readonly List<int> _found = [];

    /// <summary>The topics of which a fact was found.</summary>
    public List<int> Found => _found;

    /// <summary>The facts of a topic, the plainest first; of equal ones, the first in the CV.</summary>
    public ReadOnlySpan<Hit> Facts(int topic) => _facts.AsSpan(topic * Most, _counts[topic]);

    /// <summary>Starts a candidate.</summary>
    public void Start()
    {
        foreach (var topic in _found) _counts[topic] = 0;
        _found.Clear();
    }

    /// <summary>Notes a fact. A passage counts once, by its plainest fact.</summary>
    public void Add(int topic, in Hit hit)
    {
        var facts = _facts.AsSpan(topic * Most, Most);
        ref var count = ref _counts[topic];
        if (count == 0) _found.Add(topic);
        var at = 0;
        while (at < count && facts[at].Passage != hit.Passage) at++;
        if (at < count)
        {
            if (facts[at].Value >= hit.Value) return;
        }
        else if (count < Most)
        {
            count++;
        }
        else if (facts[--at].Value >= hit.Value)
        {
            return;
        }

        for (; at > 0 && facts[at - 1].Value < hit.Value; at--) facts[at] = facts[at - 1];
        facts[at] = hit;
    }
}
