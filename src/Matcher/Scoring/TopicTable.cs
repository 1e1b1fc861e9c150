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
    private readonly RankedFact[] _facts; // of topics asked for
    private readonly int[] _counts;
    private readonly int[] _workedOut; // by topic asked for: the last candidate for whom it was
    private readonly List<int> _found = [];
    private int _time = 1;
    private int _number;

    /// <summary>Makes room for the topics of an index.</summary>
    public TopicTable(RoleIndex index)
    {
        _topics = index.Topics;
        (_shown, _shownCounts) = (new ShownFact[_topics.ShownCount * Most], new int[_topics.ShownCount]);
        (_facts, _counts, _workedOut) = (new RankedFact[_topics.Count * Most], new int[_topics.Count], new int[_topics.Count]);
    }

    /// <summary>The topics that some words show.</summary>
    public List<int> Found => _found;

    /// <summary>The number of the next fact.</summary>
    public int NextNumber => _number;

    /// <summary>What words show of a topic, the plainest first.</summary>
    public ReadOnlySpan<ShownFact> Shown(int shown) => _shown.AsSpan(shown * Most, _shownCounts[shown]);

    /// <summary>The facts of a topic asked for, the plainest first; of equal ones, the first in the CV.</summary>
    public ReadOnlySpan<RankedFact> Facts(int topic)
    {
        if (_workedOut[topic] != _time) WorkOut(topic);
        return _facts.AsSpan(topic * Most, _counts[topic]);
    }

    /// <summary>The fact itself.</summary>
    public ref readonly ShownFact Of(in RankedFact fact) => ref _shown[fact.Shown];

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
        ref var count = ref _counts[topic];
        count = 0;
        var facts = _facts.AsSpan(topic * Most, Most);
        foreach (var source in _topics.Sources(topic))
        {
            var first = source.Shown * Most;
            for (var i = 0; i < _shownCounts[source.Shown]; i++)
            {
                ref readonly var fact = ref _shown[first + i];
                Add(facts, ref count, new RankedFact(source.IsLinked ? fact.LinkedValue : fact.Value, fact.Passage, fact.Number, first + i, source.IsLinked));
            }
        }
    }

    private static void Add(Span<RankedFact> facts, ref int count, in RankedFact fact)
    {
        var at = 0;
        while (at < count && facts[at].Passage != fact.Passage) at++;
        if (at == count && count < Most) count++;
        else if (!fact.IsAhead(facts[at == count ? --at : at])) return;
        for (; at > 0 && fact.IsAhead(facts[at - 1]); at--) facts[at] = facts[at - 1];
        facts[at] = fact;
    }
}
