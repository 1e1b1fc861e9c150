using Matcher.Packing;
using Matcher.Text;
using Matcher.Trades;

namespace Matcher.Vectors;

/// <summary>Collects the titles and the words of the work of trades as nodes of a vocabulary: out of their texts, or as they were packed.</summary>
internal sealed class TitleCollector
{
    // It takes two words to begin a title.
    private const int FewestOfBeginning = 2;

    // About as many as the shipped titles and terms make, so that the tables need not grow.
    private const int Steps = 100_000;
    private const int StepsOfTitles = 60_000;

    private readonly List<int> _workFirsts = [0];
    private readonly NodeListBuilder<int> _ambiguous = new(Steps, Steps / 8);
    private int[] _work = new int[Steps / 2];
    private int _workCount;
    private int _namedCount;

    private TitleCollector(FormTable stems) => Trie = new TermTrie(stems, Steps);

    /// <summary>The vocabulary.</summary>
    public TermTrie Trie { get; }

    /// <summary>By node: the number of the title, from 1.</summary>
    public int[] Titles { get; private set; } = new int[StepsOfTitles];

    /// <summary>What the titles name, by number less 1.</summary>
    public TradeTitle[] Named { get; private set; } = new TradeTitle[StepsOfTitles];

    /// <summary>The stems that words of the work start with; each may stand there many times.</summary>
    public List<int> WorkOpenings { get; } = [];

    /// <summary>Collects from the texts of a directory.</summary>
    /// <param name="directory">The trades.</param>
    /// <param name="protectedTerms">The terms kept whole in words of the work.</param>
    public static TitleCollector Read(TradeDirectory directory, ProtectedTerms protectedTerms)
    {
        var collector = new TitleCollector(new FormTable());
        foreach (var (key, title) in directory.Titles) collector.AddTitle(collector.Trie.Add(key), title);
        foreach (var (key, trades) in directory.Ambiguous)
        {
            var node = collector.Trie.Add(key);
            foreach (var trade in trades) collector._ambiguous.Add(node, trade);
        }

        var keys = directory.Trades.AsParallel().AsOrdered().Select(trade => trade.Vocabulary.ConvertAll(term => FrenchAnalyzer.Key(term, protectedTerms))).ToArray();
        foreach (var terms in keys)
        {
            foreach (var key in terms.Where(key => key.Length > 0)) collector.AddWork(collector.Trie.Add(key), collector.Trie.StemOf(key.Split(' ')[0]));
            collector._workFirsts.Add(collector._workCount);
        }

        return collector;
    }

    /// <summary>Collects the keys of the shipped directory.</summary>
    public static TitleCollector Read(TradePack packed)
    {
        var collector = new TitleCollector(packed.Stems());
        var scratch = new int[PackedTextReader.Room];
        for (var isNarrower = 0; isNarrower < 2; isNarrower++)
        {
            for (var trade = 0; trade < packed.Relations.Count; trade++)
            {
                var title = new TradeTitle(trade, isNarrower > 0);
                var reader = packed.Texts.Read(isNarrower > 0 ? TradePack.Specialties : TradePack.Titles, trade, scratch);
                while (reader.MoveNext())
                {
                    while (reader.MoveNextKey(out var key)) collector.AddTitle(collector.NodeOf(key), title);
                }
            }
        }

        for (var trade = 0; trade < packed.Relations.Count; trade++) collector.ReadAmbiguous(packed.Texts.Read(TradePack.Ambiguous, trade, scratch), trade);
        for (var trade = 0; trade < packed.Relations.Count; trade++) collector.ReadWork(packed.Texts.Read(TradePack.Vocabulary, trade, scratch));
        return collector;
    }

    /// <summary>The families whose titles begin so, by node: titles are often cut short, and "responsable support" begins several.</summary>
    public NodeLists<int> Beginnings()
    {
        var (parents, _) = Trie.Links();
        var depths = new byte[parents.Length];
        for (var node = 1; node < depths.Length; node++) depths[node] = (byte)Math.Min(byte.MaxValue, depths[parents[node]] + 1);
        var beginnings = new NodeListBuilder<int>(parents.Length, 2 * _namedCount);
        foreach (var node in NodesOfTitles())
        {
            var trade = Named[Titles[node] - 1].Trade;
            for (var run = node; depths[run] >= FewestOfBeginning; run = parents[run])
            {
                // The titles of a family stand together: of its own it is the last, or it is there already.
                if (beginnings.LastOf(run) is >= 0 and var last && beginnings[last] == trade) break;
                beginnings.Add(run, trade);
            }
        }

        return beginnings.Complete(parents.Length);
    }

    /// <summary>The families that a title may name, by node.</summary>
    public NodeLists<int> Ambiguous() => _ambiguous.Complete(Trie.Count);

    /// <summary>Where the nodes of each family's words of the work start, and those nodes.</summary>
    public (int[] Firsts, int[] Nodes) Work() => ([.. _workFirsts], _work);

    private void ReadAmbiguous(PackedTextReader reader, int trade)
    {
        while (reader.MoveNext())
        {
            while (reader.MoveNextKey(out var key))
            {
                var node = NodeOf(key);
                var last = _ambiguous.LastOf(node);
                if (last < 0 || _ambiguous[last] != trade) _ambiguous.Add(node, trade);
            }
        }
    }

    private void ReadWork(PackedTextReader reader)
    {
        while (reader.MoveNext())
        {
            while (reader.MoveNextKey(out var key)) AddWork(NodeOf(key), key[0]);
        }

        _workFirsts.Add(_workCount);
    }

    // The nodes of titles, those of a family side by side where it was the first to name them.
    private int[] NodesOfTitles()
    {
        var nodes = new int[_namedCount];
        for (var node = 0; node < Titles.Length; node++)
        {
            if (Titles[node] > 0) nodes[Titles[node] - 1] = node;
        }

        return nodes;
    }

    private int NodeOf(ReadOnlySpan<int> key)
    {
        var node = 0;
        foreach (var stem in key) node = Trie.Add(node, stem);
        return node;
    }

    private void AddTitle(int node, TradeTitle title)
    {
        if (node >= Titles.Length) Titles = Grown(Titles, node);
        if (Titles[node] != 0) return;
        if (_namedCount == Named.Length) Named = [.. Named, .. new TradeTitle[_namedCount]];
        Named[_namedCount++] = title;
        Titles[node] = _namedCount;
    }

    private void AddWork(int node, int opening)
    {
        if (_workCount == _work.Length) Array.Resize(ref _work, _workCount * 2);
        _work[_workCount++] = node;
        WorkOpenings.Add(opening);
    }

    private static int[] Grown(int[] numbers, int place)
    {
        Array.Resize(ref numbers, Math.Max(place + 1, numbers.Length * 2));
        return numbers;
    }
}
