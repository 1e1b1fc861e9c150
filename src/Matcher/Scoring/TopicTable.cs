using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// For one candidate, the facts found of each topic, each in a passage of its own. What they show of the topics that roles ask
/// for is worked out when it is asked: most roles are settled before. One instance a thread.
/// </summary>
internal sealed class TopicTable
{
    /// <summary>How many facts of a topic are kept: the plainest.</summary>
    private const int Most = 8;

    private readonly TopicIndex _topics;
    private readonly ShownFact[] _shown;
    private readonly int[] _shownCounts;
    private readonly Hit[] _facts; // of topics asked for
    private readonly int[] _counts;
    private readonly int[] _workedOut; // by topic asked for: the last candidate for whom it was
    private readonly List<int> _found = [];
    private readonly int[] _numbers = new int[Most]; // of the facts of the topic being worked out
    private int _time = 1;
    private int _number;

    /// <summary>Makes room for the topics of an index.</summary>
    public TopicTable(RoleIndex index)
    {
        _topics = index.Topics;
        (_shown, _shownCounts) = (new ShownFact[_topics.ShownCount * Most], new int[_topics.ShownCount]);
        (_facts, _counts, _workedOut) = (new Hit[_topics.Count * Most], new int[_topics.Count], new int[_topics.Count]);
    }

    /// <summary>The topics that some words show.</summary>
    public List<int> Found => _found;

    /// <summary>The number of the next fact.</summary>
    public int NextNumber => _number;

    /// <summary>What words show of a topic, the plainest first.</summary>
    public ReadOnlySpan<ShownFact> Shown(int shown) => _shown.AsSpan(shown * Most, _shownCounts[shown]);

    /// <summary>The facts of a topic asked for, the plainest first; of equal ones, the first in the CV.</summary>
    public ReadOnlySpan<Hit> Facts(int topic)
    {
        if (_workedOut[topic] != _time) WorkOut(topic);
        return _facts.AsSpan(topic * Most, _counts[topic]);
    }

    /// <summary>Starts a candidate.</summary>
    public void Start()
    {
        foreach (var shown in _found) _shownCounts[shown] = 0;
        _found.Clear();
        _number = 0;
        if (++_time < int.MaxValue) return;
        Array.Clear(_workedOut);
        _time = 1;
    }

    /// <summary>Notes a fact. A passage counts once, by its plainest fact.</summary>
    public void Add(int shown, in ShownFact fact)
    {
        var facts = _shown.AsSpan(shown * Most, Most);
        ref var count = ref _shownCounts[shown];
        _number++;
        if (count == 0) _found.Add(shown);
        var at = 0;
        while (at < count && facts[at].Passage != fact.Passage) at++;
        if (at < count)
        {
            if (facts[at].Value >= fact.Value) return;
        }
        else if (count < Most)
        {
            count++;
        }
        else if (facts[--at].Value >= fact.Value)
        {
            return;
        }

        for (; at > 0 && facts[at - 1].Value < fact.Value; at--) facts[at] = facts[at - 1];
        facts[at] = fact;
    }

    private void WorkOut(int topic)
    {
        _workedOut[topic] = _time;
        _counts[topic] = 0;
        foreach (var source in _topics.Sources(topic))
        {
            foreach (ref readonly var fact in Shown(source.Shown)) Add(topic, fact.ToHit(source.IsLinked), fact.Number);
        }
    }

    // As above, but for the order: of equal facts the first in the CV stands ahead, whichever topic it comes from.
    private void Add(int topic, in Hit hit, int number)
    {
        var facts = _facts.AsSpan(topic * Most, Most);
        ref var count = ref _counts[topic];
        var at = 0;
        while (at < count && facts[at].Passage != hit.Passage) at++;
        if (at == count && count < Most) count++;
        else if (!IsAhead(hit, number, facts[at == count ? --at : at], _numbers[at])) return;
        for (; at > 0 && IsAhead(hit, number, facts[at - 1], _numbers[at - 1]); at--) (facts[at], _numbers[at]) = (facts[at - 1], _numbers[at - 1]);
        (facts[at], _numbers[at]) = (hit, number);
    }

    private static bool IsAhead(in Hit hit, int number, in Hit other, int otherNumber) => hit.Value > other.Value || (hit.Value == other.Value && number < otherNumber);
}
