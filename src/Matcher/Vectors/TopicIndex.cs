using Matcher.Lexicon;
using Matcher.Text;
using Matcher.Topics;

namespace Matcher.Vectors;

/// <summary>
/// The topics that the roles of an index ask for, those that show them, in full or in part, with the wordings of their facts in
/// the vocabulary, and the criteria that each serves. All others are left out. Filled with the index, then only read.
/// </summary>
/// <param name="trie">The vocabulary.</param>
/// <param name="directory">The topics.</param>
/// <param name="lexicon">What is protected.</param>
internal sealed class TopicIndex(TermTrie trie, TopicDirectory directory, WordLexicon lexicon)
{
    /// <summary>What a fact of a topic shows of another that it is a sign of, in millionths.</summary>
    public const int Linked = 120_000;

    private readonly TopicFactRoots _roots = directory.Facts(lexicon.Protected);
    private readonly Dictionary<int, int> _numbers = [];
    private readonly Dictionary<int, int> _shown = [];
    private readonly NodeTable<List<FactUse>> _facts = new();
    private readonly List<TopicSource[]> _sources = [];
    private readonly List<List<int>> _asking = [];
    private readonly List<List<int>> _slots = [];
    private TopicUse[][] _uses = [];
    private int[][] _criteria = []; // by topic shown

    /// <summary>How many topics are asked for.</summary>
    public int Count => _numbers.Count;

    /// <summary>How many topics the words of a CV may show.</summary>
    public int ShownCount => _shown.Count;

    /// <summary>The stem that stands for any number.</summary>
    public int AnyNumber { get; } = trie.StemOf(NumberWords.Any);

    /// <summary>The stem that stands for any sum of money.</summary>
    public int AnyMoney { get; } = trie.StemOf(NumberWords.AnyMoney);

    /// <summary>The topics of the directory that a line asks for, with the words that ask.</summary>
    public IEnumerable<TopicAsk> AskedBy(IReadOnlySet<string> roots) => directory.AskedBy(roots);

    /// <summary>The number of a topic in this index; its facts enter the vocabulary the first time it is asked for.</summary>
    /// <param name="topic">Its number in the directory.</param>
    public int Number(int topic)
    {
        if (_numbers.TryGetValue(topic, out var number)) return number;
        number = _numbers.Count;
        _numbers[topic] = number;
        _slots.Add([]);
        TopicSource[] sources = [new(Shown(topic), IsLinked: false), .. directory.ShowingInPart(topic).Select(near => new TopicSource(Shown(near), IsLinked: true))];
        _sources.Add(sources);
        foreach (var source in sources) _asking[source.Shown].Add(number);
        return number;
    }

    /// <summary>Notes which slots each topic earns first, and which criteria.</summary>
    /// <param name="criteria">All criteria of the index.</param>
    public void Link(IndexedCriterion[] criteria)
    {
        var uses = new List<TopicUse>[Count];
        for (var topic = 0; topic < uses.Length; topic++) uses[topic] = [];
        for (var number = 0; number < criteria.Length; number++)
        {
            var slots = criteria[number].Slots;
            for (var i = 0; i < slots.Length; i++)
            {
                var topic = slots[i].Topic;
                if (topic < 0 || slots[i].Turn > 0) continue;
                _slots[topic].Add(criteria[number].FirstSlot + i);
                uses[topic].Add(new TopicUse(number, criteria[number].Criterion.Kind, Share(slots, i, 1), Share(slots, i, 2), Share(slots, i, int.MaxValue)));
            }
        }

        _uses = Array.ConvertAll(uses, list => list.ToArray());
        _criteria = new int[ShownCount][];
        for (var shown = 0; shown < _criteria.Length; shown++) _criteria[shown] = CriteriaOf(_asking[shown]);
    }

    /// <summary>The topics whose facts show a topic.</summary>
    /// <param name="topic">A topic asked for.</param>
    public TopicSource[] Sources(int topic) => _sources[topic];

    /// <summary>The topics asked for that a topic shows.</summary>
    public List<int> Asking(int shown) => _asking[shown];

    /// <summary>The criteria that the facts of a topic may earn, each once.</summary>
    public int[] Criteria(int shown) => _criteria[shown];

    /// <summary>The criteria that ask for a topic, and what it earns of each.</summary>
    /// <param name="topic">A topic asked for.</param>
    public TopicUse[] Uses(int topic) => _uses[topic];

    /// <summary>The first slot of a topic in each criterion that asks for it.</summary>
    /// <param name="topic">A topic asked for.</param>
    public List<int> Slots(int topic) => _slots[topic];

    /// <summary>Whether a topic is only a sign of one asked for.</summary>
    /// <param name="topic">The topic asked for.</param>
    /// <param name="shown">The topic shown.</param>
    public bool IsLinked(int topic, int shown) => Array.TrueForAll(_sources[topic], source => source.Shown != shown || source.IsLinked);

    /// <summary>The topics that a run of stems shows, and how plainly; or null.</summary>
    public List<FactUse>? Facts(int node) => _facts[node];

    private static int Share(Slot[] slots, int first, int most)
    {
        var share = 0;
        for (var i = 0; first + i < slots.Length && i < most && slots[first + i].Topic == slots[first].Topic; i++) share += slots[first + i].Share;
        return share;
    }

    private int[] CriteriaOf(List<int> asking)
    {
        var criteria = new SortedSet<int>();
        foreach (var topic in asking)
        {
            foreach (var use in _uses[topic]) criteria.Add(use.Criterion);
        }

        return [.. criteria];
    }

    private int Shown(int topic)
    {
        if (_shown.TryGetValue(topic, out var shown)) return shown;
        shown = _shown.Count;
        _shown[topic] = shown;
        _asking.Add([]);
        foreach (var fact in _roots.Of(topic)) Add(shown, NodeOf(fact.Roots), Micros.From(fact.Strength));
        return shown;
    }

    private int NodeOf(string[] roots)
    {
        var node = 0;
        foreach (var root in roots) node = trie.Add(node, root);
        return node;
    }

    private void Add(int shown, int node, int strength)
    {
        var list = _facts[node] ??= [];
        // The facts of a topic are added one after the other: the same topic can only stand last.
        if (list.Count == 0 || list[^1].Shown != shown) list.Add(new FactUse(shown, strength));
        else if (list[^1].Strength < strength) list[^1] = new FactUse(shown, strength);
    }
}
