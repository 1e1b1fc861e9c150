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
    private ShownUse[][] _uses = [];
    private ShownUse[][] _askedUses = [];

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
        var asked = new List<Ask>[Count];
        for (var topic = 0; topic < asked.Length; topic++) asked[topic] = [];
        for (var number = 0; number < criteria.Length; number++)
        {
            var slots = criteria[number].Slots;
            for (var i = 0; i < slots.Length; i++)
            {
                var topic = slots[i].Topic;
                if (topic < 0 || slots[i].Turn > 0) continue;
                _slots[topic].Add(criteria[number].FirstSlot + i);
                asked[topic].Add(new Ask(number, Share(slots, i, 1), Share(slots, i, 2), Share(slots, i, int.MaxValue)));
            }
        }

        _askedUses = Array.ConvertAll(asked, asks => asks.ConvertAll(ask => new ShownUse(ask.Criterion, criteria[ask.Criterion].Criterion.Kind, ask.One, ask.Two, ask.All)).ToArray());
        _uses = new ShownUse[ShownCount][];
        for (var shown = 0; shown < _uses.Length; shown++) _uses[shown] = Uses(shown, asked, criteria);
    }

    /// <summary>The topics whose facts show a topic.</summary>
    /// <param name="topic">A topic asked for.</param>
    public TopicSource[] Sources(int topic) => _sources[topic];

    /// <summary>The topics asked for that a topic shows.</summary>
    public List<int> Asking(int shown) => _asking[shown];

    /// <summary>The criteria that the facts of a topic may earn, each once.</summary>
    public ShownUse[] Uses(int shown) => _uses[shown];

    /// <summary>The criteria that ask for a topic, and what it earns of each.</summary>
    /// <param name="topic">A topic asked for.</param>
    public ShownUse[] AskedUses(int topic) => _askedUses[topic];

    /// <summary>The first slot of a topic in each criterion that asks for it.</summary>
    /// <param name="topic">A topic asked for.</param>
    public List<int> Slots(int topic) => _slots[topic];

    /// <summary>The topics that a run of stems shows, and how plainly; or null.</summary>
    public List<FactUse>? Facts(int node) => _facts[node];

    private static int Share(Slot[] slots, int first, int most)
    {
        var share = 0;
        for (var i = 0; first + i < slots.Length && i < most && slots[first + i].Topic == slots[first].Topic; i++) share += slots[first + i].Share;
        return share;
    }

    private ShownUse[] Uses(int shown, List<Ask>[] asked, IndexedCriterion[] criteria)
    {
        var sums = new SortedDictionary<int, Ask>();
        foreach (var topic in _asking[shown])
        {
            var isLinked = IsLinked(topic, shown);
            foreach (var ask in asked[topic])
            {
                var use = isLinked ? new Ask(ask.Criterion, Part(ask.One), Part(ask.Two), Part(ask.All)) : ask;
                sums[ask.Criterion] = sums.TryGetValue(ask.Criterion, out var sum) ? new Ask(ask.Criterion, sum.One + use.One, sum.Two + use.Two, sum.All + use.All) : use;
            }
        }

        var uses = new ShownUse[sums.Count];
        var at = 0;
        foreach (var sum in sums.Values) uses[at++] = new ShownUse(sum.Criterion, criteria[sum.Criterion].Criterion.Kind, sum.One, sum.Two, sum.All);
        return uses;
    }

    /// <summary>Whether a topic is only a sign of one asked for.</summary>
    /// <param name="topic">The topic asked for.</param>
    /// <param name="shown">The topic shown.</param>
    public bool IsLinked(int topic, int shown) => Array.TrueForAll(_sources[topic], source => source.Shown != shown || source.IsLinked);

    // Up to the next millionth: it bounds what is earned.
    private static int Part(int share) => Micros.Multiply(share, Linked) + 1;

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

    // What a criterion asks of a topic, while it is summed up. A class: the runtime has code for lists of those.
    private sealed record Ask(int Criterion, int One, int Two, int All);
}
