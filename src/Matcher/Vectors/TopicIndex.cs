using Matcher.Lexicon;
using Matcher.Text;
using Matcher.Topics;

namespace Matcher.Vectors;

/// <summary>
/// The topics that the roles of an index ask for: the wordings of their facts in the vocabulary, and the criteria that
/// each topic serves. Topics that no role asks for are left out. Filled with the index, then only read.
/// </summary>
/// <param name="trie">The vocabulary.</param>
/// <param name="directory">The topics.</param>
/// <param name="lexicon">What is protected.</param>
internal sealed class TopicIndex(TermTrie trie, TopicDirectory directory, WordLexicon lexicon)
{
    // What a fact of a topic shows of another that it is a sign of.
    private const int Linked = 120_000;

    private readonly TopicFactRoots _roots = directory.Facts(lexicon.Protected);
    private readonly Dictionary<int, (int Node, int Strength)[]> _nodes = []; // the facts of each topic of the directory in use
    private readonly Dictionary<int, int> _numbers = [];
    private readonly NodeTable<List<FactUse>> _facts = new();
    private readonly List<List<int>> _slots = [];

    /// <summary>How many topics are asked for.</summary>
    public int Count => _numbers.Count;

    /// <summary>The stem that stands for any number.</summary>
    public int AnyNumber { get; } = trie.StemOf(NumberWords.Any);

    /// <summary>The stem that stands for any sum of money.</summary>
    public int AnyMoney { get; } = trie.StemOf(NumberWords.AnyMoney);

    /// <summary>The topics of the directory that a line asks for, with the words that ask.</summary>
    public IEnumerable<(int Topic, string[] Roots)> AskedBy(IReadOnlySet<string> roots) => directory.AskedBy(roots);

    /// <summary>The number of a topic in this index; its facts enter the vocabulary the first time it is asked for.</summary>
    /// <param name="topic">Its number in the directory.</param>
    public int Number(int topic)
    {
        if (_numbers.TryGetValue(topic, out var number)) return number;
        number = _numbers.Count;
        _numbers[topic] = number;
        _slots.Add([]);
        foreach (var (node, strength) in Nodes(topic)) Add(number, node, strength);
        foreach (var near in directory.ShowingInPart(topic))
        {
            foreach (var (node, strength) in Nodes(near)) Add(number, node, Micros.Multiply(strength, Linked));
        }

        return number;
    }

    /// <summary>Notes which slots each topic earns first.</summary>
    public void Link(IndexedCriterion[] criteria)
    {
        foreach (var criterion in criteria)
        {
            for (var i = 0; i < criterion.Slots.Length; i++)
            {
                if (criterion.Slots[i] is { Topic: >= 0 and var topic, Turn: 0 }) _slots[topic].Add(criterion.FirstSlot + i);
            }
        }
    }

    /// <summary>The first slot of a topic in each criterion that asks for it.</summary>
    public List<int> Slots(int topic) => _slots[topic];

    /// <summary>The topics that a run of stems shows, and how plainly, in millionths; or null.</summary>
    public List<FactUse>? Facts(int node) => _facts[node];

    private (int Node, int Strength)[] Nodes(int topic)
    {
        if (_nodes.TryGetValue(topic, out var known)) return known;
        (int Node, int Strength)[] nodes = Array.ConvertAll(_roots.Of(topic), fact => (NodeOf(fact.Roots), Micros.From(fact.Strength)));
        _nodes[topic] = nodes;
        return nodes;
    }

    private int NodeOf(string[] roots)
    {
        var node = 0;
        foreach (var root in roots) node = trie.Add(node, root);
        return node;
    }

    private void Add(int topic, int node, int strength)
    {
        var list = _facts[node] ??= [];
        // Topics are added one after the other: the same one can only stand last.
        if (list.Count == 0 || list[^1].Topic != topic) list.Add(new FactUse(topic, strength));
        else if (list[^1].Strength < strength) list[^1] = new FactUse(topic, strength);
    }
}
