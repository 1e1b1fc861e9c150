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
    public const int Linked = 160_000;

    private const int MostRoots = 32; // of a wording; more take room of their own

    private readonly ITopicFacts _roots = directory.Facts(lexicon.Protected);
    private readonly int[] _numbers = new int[directory.Count]; // by topic of the directory, counted from 1
    private readonly int[] _shown = new int[directory.Count]; // likewise
    private readonly RunList _runs = new();
    private readonly List<FactUse> _facts = []; // of each run
    private readonly List<TopicSource[]> _sources = [];
    private readonly List<List<int>> _asking = [];
    private readonly List<List<int>> _slots = [];
    private int[] _stems = []; // by root of the directory, counted from 1
    private TopicUse[][] _uses = [];
    private int[][] _criteria = []; // by topic shown

    /// <summary>How many topics are asked for.</summary>
    public int Count => _slots.Count;

    /// <summary>How many topics the words of a CV may show.</summary>
    public int ShownCount => _asking.Count;

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
        if (_numbers[topic] > 0) return _numbers[topic] - 1;
        var number = Count;
        _numbers[topic] = number + 1;
        _slots.Add([]);
        var near = directory.ShowingInPart(topic);
        var sources = new TopicSource[near.Length + 1];
        for (var i = 0; i < sources.Length; i++) sources[i] = new TopicSource(Shown(i == 0 ? topic : near[i - 1]), IsLinked: i > 0);
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
        Roles = new ulong[ShownCount];
        for (var shown = 0; shown < _criteria.Length; shown++)
        {
            _criteria[shown] = CriteriaOf(_asking[shown]);
            foreach (var criterion in _criteria[shown]) Roles[shown] |= RoleBits.Of(criteria[criterion].Role);
            if (Roles[shown] == 0) Roles[shown] = RoleBits.All; // nobody asks for it: it is here because all topics are to be found
        }
    }

    /// <summary>The topics whose facts show a topic.</summary>
    /// <param name="topic">A topic asked for.</param>
    public TopicSource[] Sources(int topic) => _sources[topic];

    /// <summary>The topics asked for that a topic shows.</summary>
    public List<int> Asking(int shown) => _asking[shown];

    /// <summary>By topic shown: the set of roles with lines that its facts may earn (<see cref="RoleBits"/>).</summary>
    public ulong[] Roles { get; private set; } = [];

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

    /// <summary>The wordings of the facts, and what each shows, a topic after the other; the same wording may stand there again.</summary>
    public (RunList Runs, List<FactUse> Shown) Facts => (_runs, _facts);

    private static int Share(Slot[] slots, int first, int most)
    {
        var share = 0;
        for (var i = 0; first + i < slots.Length && i < most && slots[first + i].Topic == slots[first].Topic; i++) share += slots[first + i].Share;
        return share;
    }

    private int[] CriteriaOf(List<int> asking)
    {
        var count = 0;
        foreach (var topic in asking) count += _uses[topic].Length;
        var criteria = new int[count];
        count = 0;
        foreach (var topic in asking)
        {
            foreach (var use in _uses[topic]) criteria[count++] = use.Criterion;
        }

        Array.Sort(criteria);
        var distinct = 0;
        for (var i = 0; i < count; i++)
        {
            if (i == 0 || criteria[i] != criteria[i - 1]) criteria[distinct++] = criteria[i];
        }

        return criteria.AsSpan(0, distinct).ToArray();
    }

    private int Shown(int topic)
    {
        if (_shown[topic] > 0) return _shown[topic] - 1;
        var shown = ShownCount;
        _shown[topic] = shown + 1;
        _asking.Add([]);
        var facts = _roots.Of(topic);
        Span<int> run = stackalloc int[MostRoots];
        var at = 0;
        foreach (var fact in facts.Facts)
        {
            var length = fact.End - at;
            if (length > run.Length) run = new int[length];
            for (var i = 0; i < length; i++) run[i] = StemOf(facts.Roots[at++]);
            _runs.Add(run[..length]);
            _facts.Add(new FactUse(shown, Micros.From(fact.Strength)));
        }

        return shown;
    }

    private int StemOf(int root)
    {
        if (root >= _stems.Length) Array.Resize(ref _stems, Math.Max(root + 1, Math.Max(_roots.RootCount, _stems.Length * 2)));
        if (_stems[root] == 0) _stems[root] = 1 + trie.StemOf(_roots.Root(root));
        return _stems[root] - 1;
    }

}
