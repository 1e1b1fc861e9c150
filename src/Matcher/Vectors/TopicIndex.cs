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
    private readonly Dictionary<int, int> _numbers = [];
    private readonly Dictionary<int, List<(int Topic, int Strength)>> _facts = [];
    private readonly HashSet<int> _path = [];
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
        foreach (var fact in directory.FactsOf(topic)) Add(number, fact);
        return number;
    }

    /// <summary>Notes which slots each topic earns first.</summary>
    public void Link(IReadOnlyList<IndexedCriterion> criteria)
    {
        foreach (var criterion in criteria)
        {
            for (var i = 0; i < criterion.Slots.Count; i++)
            {
                if (criterion.Slots[i] is { Topic: >= 0 and var topic, Turn: 0 }) _slots[topic].Add(criterion.FirstSlot + i);
            }
        }
    }

    /// <summary>The first slot of a topic in each criterion that asks for it.</summary>
    public List<int> Slots(int topic) => _slots[topic];

    /// <summary>Whether a node begins the wording of a fact.</summary>
    public bool IsPath(int node) => _path.Contains(node);

    /// <summary>The topics that a run of stems shows, and how plainly, in millionths; or null.</summary>
    public List<(int Topic, int Strength)>? Facts(int node) => _facts.GetValueOrDefault(node);

    private void Add(int topic, TopicFact fact)
    {
        var node = 0;
        foreach (var stem in Stems(fact.Text)) node = Step(node, stem);
        if (node == 0) return;
        if (!_facts.TryGetValue(node, out var list)) _facts[node] = list = [];
        var strength = Micros.From(fact.Strength);
        var known = list.FindIndex(entry => entry.Topic == topic);
        if (known < 0) list.Add((topic, strength));
        else if (list[known].Strength < strength) list[known] = (topic, strength);
    }

    private List<string> Stems(string fact)
    {
        var stems = new List<string>();
        foreach (var part in fact.Replace(NumberWords.Any, " # ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == NumberWords.Any) stems.Add(part);
            else if (stems is [.., NumberWords.Any] && NumberWords.IsMoneyUnit(part)) stems[^1] = NumberWords.AnyMoney;
            else stems.AddRange(FrenchAnalyzer.Analyze(part, lexicon.Protected).Select(word => RootStemmer.Root(word.Stem)));
        }

        // A bare number shows nothing.
        return stems is [NumberWords.Any or NumberWords.AnyMoney] ? [] : stems;
    }

    private int Step(int node, string stem)
    {
        var next = trie.Add(node, stem);
        _path.Add(next);
        return next;
    }
}
