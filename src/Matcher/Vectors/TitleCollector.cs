using System.Text;
using Matcher.Packing;
using Matcher.Text;
using Matcher.Trades;

namespace Matcher.Vectors;

/// <summary>Collects the titles and the words of the work of trades: out of their texts, or as they were packed.</summary>
internal sealed class TitleCollector
{
    private readonly FormTable _stems;
    private readonly RunList _runs = new(); // titles, then ambiguous ones, then words of the work, then whatever is to have a stem
    private readonly int[] _scratch = new int[PackedTextReader.Room];

    private TitleCollector(FormTable stems, int trades)
    {
        _stems = stems;
        WorkEnds = new int[trades];
    }

    /// <summary>What the titles name, in the order of the directory; the same title may stand there again, and its first meaning holds.</summary>
    public List<TradeTitle> Titles { get; } = [];

    /// <summary>The families that ambiguous titles may name.</summary>
    public List<int> Ambiguous { get; } = [];

    /// <summary>By family: where its words of the work end among all of them.</summary>
    public int[] WorkEnds { get; }

    /// <summary>How many words of the work there are.</summary>
    public int WorkCount => WorkEnds.Length == 0 ? 0 : WorkEnds[^1];

    /// <summary>Collects from the texts of a directory.</summary>
    /// <param name="directory">The trades.</param>
    /// <param name="protectedTerms">The terms kept whole in words of the work.</param>
    public static TitleCollector Read(TradeDirectory directory, ProtectedTerms protectedTerms)
    {
        var collector = new TitleCollector(new FormTable(), directory.Trades.Count);
        foreach (var (key, title) in directory.Titles)
        {
            collector.Titles.Add(title);
            collector.Add(key);
        }

        for (var trade = 0; trade < directory.Trades.Count; trade++)
        {
            foreach (var key in directory.Trades[trade].Ambiguous.SelectMany(TradeDirectory.KeysOf).Where(directory.Ambiguous.ContainsKey))
            {
                collector.Ambiguous.Add(trade);
                collector.Add(key);
            }
        }

        var keys = directory.Trades.AsParallel().AsOrdered().Select(trade => trade.Vocabulary.ConvertAll(term => FrenchAnalyzer.Key(term, protectedTerms))).ToArray();
        for (int trade = 0, count = 0; trade < keys.Length; trade++)
        {
            foreach (var key in keys[trade].Where(key => key.Length > 0))
            {
                collector.Add(key);
                count++;
            }

            collector.WorkEnds[trade] = count;
        }

        return collector;
    }

    /// <summary>Collects the keys of the shipped directory.</summary>
    public static TitleCollector Read(TradePack packed)
    {
        var trades = packed.Relations.Count;
        var collector = new TitleCollector(packed.Stems(), trades);
        collector._runs.Reserve(packed.Texts.Total);
        collector.Titles.EnsureCapacity(packed.Texts.Total / 2);
        for (var isNarrower = 0; isNarrower < 2; isNarrower++)
        {
            for (var trade = 0; trade < trades; trade++)
            {
                var title = new TradeTitle(trade, isNarrower > 0);
                for (var added = collector.AddAll(packed.Texts, isNarrower > 0 ? TradePack.Specialties : TradePack.Titles, trade); added > 0; added--) collector.Titles.Add(title);
            }
        }

        for (var trade = 0; trade < trades; trade++)
        {
            for (var added = collector.AddAll(packed.Texts, TradePack.Ambiguous, trade); added > 0; added--) collector.Ambiguous.Add(trade);
        }

        for (int trade = 0, count = 0; trade < trades; trade++) collector.WorkEnds[trade] = count += collector.AddAll(packed.Texts, TradePack.Vocabulary, trade);
        return collector;
    }

    /// <summary>The stem of a word that must have one, whether a title holds it or not.</summary>
    public int StemOf(string word)
    {
        var stem = _stems.GetOrAdd(Encoding.UTF8.GetBytes(word), _stems.Count);
        _runs.Add([stem]);
        return stem;
    }

    /// <summary>The vocabulary, and the nodes of titles, of ambiguous titles and of words of the work.</summary>
    public TermRuns Complete(out int[] nodes)
    {
        var layout = new RunLayout(_runs, _stems.Count);
        nodes = layout.Nodes;
        return new TermRuns(_stems, layout);
    }

    private int AddAll(PackedTexts texts, int list, int trade)
    {
        var count = _runs.Count;
        var reader = texts.Read(list, trade, _scratch);
        while (reader.MoveNext())
        {
            while (reader.MoveNextKey(out var key)) _runs.Add(key);
        }

        return _runs.Count - count;
    }

    private void Add(string key) => _runs.Add(Array.ConvertAll(key.Split(' '), word => _stems.GetOrAdd(Encoding.UTF8.GetBytes(word), _stems.Count)));
}
