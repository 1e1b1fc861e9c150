using System.Runtime.CompilerServices;
using System.Text;
using Matcher.Lexicon;
using Matcher.Text;
using Matcher.Trades;

namespace Matcher.Vectors;

/// <summary>
/// The job titles and the words of the work of all trades, as nodes of a vocabulary: what does not depend on the roles, so
/// that it is made once and each index goes on from it. Immutable and thread-safe.
/// </summary>
internal sealed class TitleVocabulary
{
    private const int MostSkipped = 2;

    private static readonly ConditionalWeakTable<TradeDirectory, Lazy<TitleVocabulary>> Known = []; // lazy, for the table alone would have two threads make the same

    private readonly List<TradeTitle> _named; // in the order of the directory
    private readonly int[] _titles; // by node: the number of the first title that stands there, from 1
    private readonly StemTraits[] _traits; // by stem
    private readonly int[] _rates; // by stem, of modifiers
    private readonly int[] _workEnds; // by family
    private readonly int[] _work;

    /// <summary>Makes a vocabulary of what was collected.</summary>
    public TitleVocabulary(TitleCollector collected, TradeRelations relations)
    {
        Relations = relations;
        // A rank that no title holds must have a stem of its own too, or it would pass for any unknown word.
        int[] ranks = [.. RankWords.All.Select(collected.StemOf)];
        int[] units = [.. RankWords.Units.Select(collected.StemOf)];
        int[] levels = [.. RankWords.Levels.Select(collected.StemOf)];
        Heads = [.. RankWords.Heads.Select(collected.StemOf)];
        var modifiers = new List<Modifier>();
        foreach (var (word, rate) in TitleModifiers.Rates) modifiers.Add(new Modifier(collected.StemOf(word), Micros.From(rate)));
        Trie = collected.Complete(out var nodes);
        _named = collected.Titles;
        _titles = new int[Trie.Count];
        for (var title = _named.Count; title > 0; title--) _titles[nodes[title - 1]] = title;
        Beginnings = TitleBeginnings.Of(Trie, _named, nodes.AsSpan(0, _named.Count));
        Ambiguous = AmbiguousBy(nodes.AsSpan(_named.Count, collected.Ambiguous.Count), collected.Ambiguous);
        _workEnds = collected.WorkEnds;
        _work = nodes.AsSpan(_named.Count + collected.Ambiguous.Count, collected.WorkCount).ToArray();
        (_traits, _rates) = (new StemTraits[Trie.StemCount], new int[Trie.StemCount]);
        foreach (var stem in ranks) _traits[stem] |= StemTraits.Rank;
        foreach (var stem in units) _traits[stem] |= StemTraits.Unit;
        foreach (var stem in levels) _traits[stem] |= StemTraits.Level;
        foreach (var stem in Heads) _traits[stem] |= StemTraits.Head;
        foreach (var (stem, rate) in modifiers) (_traits[stem], _rates[stem]) = (_traits[stem] | StemTraits.Modifier, rate);
        foreach (var node in _work) _traits[OpeningOf(node)] |= StemTraits.OpensWork;
        Subjects = new SubjectIndex(relations, this);
    }

    /// <summary>The vocabulary: an index goes on from it.</summary>
    public TermRuns Trie { get; }

    /// <summary>How near the families are to one another.</summary>
    public TradeRelations Relations { get; }

    /// <summary>The families whose titles begin so, by node.</summary>
    public NodeLists<int> Beginnings { get; }

    /// <summary>The families that a title may name, by node.</summary>
    public NodeLists<int> Ambiguous { get; }

    /// <summary>What the words of the work speak of.</summary>
    public SubjectIndex Subjects { get; }

    /// <summary>The stems of ranks that stand for one another.</summary>
    public int[] Heads { get; }

    /// <summary>What a whole title names; null where a node is none.</summary>
    public TradeTitle? Title(int node) => (uint)node < (uint)_titles.Length && _titles[node] is > 0 and var number ? _named[number - 1] : null;

    /// <summary>How many families there are.</summary>
    public int FamilyCount => _workEnds.Length;

    /// <summary>The nodes of the words of a family's work.</summary>
    public ReadOnlySpan<int> Work(int family) => _work.AsSpan((family == 0 ? 0 : _workEnds[family - 1]).._workEnds[family]);

    /// <summary>Whether a stem has a trait.</summary>
    public bool Is(int stem, StemTraits trait) => (uint)stem < (uint)_traits.Length && (_traits[stem] & trait) != 0;

    /// <summary>What a title is worth after a stem, in millionths.</summary>
    public int RateAfter(int stem) => Is(stem, StemTraits.Modifier) ? _rates[stem] : Micros.One;

    /// <summary>The vocabulary of a directory, made once for the shipped lexicon's protected terms.</summary>
    public static TitleVocabulary Of(TradeDirectory directory, WordLexicon lexicon) =>
        ReferenceEquals(lexicon.Protected, WordLexicon.Shipped.Protected) ? Known.GetValue(directory, known => new(() => Shipped(known))).Value : new(TitleCollector.Read(directory, lexicon.Protected), directory.Relations);

    /// <summary>The fullest title that starts at a word, up to two words skipped inside it.</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="first">Where to start.</param>
    public FoundTitle Longest<TWord>(ReadOnlySpan<TWord> words, int first)
        where TWord : struct, IStemmed
    {
        var found = FoundTitle.None;
        Walk(words, new FoundTitle(null, 0, first, 0, 0), first, ref found);
        if (!Is(words[first].Stem, StemTraits.Head)) return found;
        foreach (var head in Heads)
        {
            // Another rank in its place counts as a word skipped.
            if (head != words[first].Stem) Walk(words, new FoundTitle(null, Trie.Next(0, head), first, 1, 1), first + 1, ref found);
        }

        return found;
    }

    /// <summary>The family that a role's title names, as <see cref="TradeDirectory.Find"/> finds it, or -1.</summary>
    public int Find(string title)
    {
        var stems = Stems(title);
        if (stems.Length == 0) return -1;
        if (Named(stems) is { } whole) return whole.Trade;
        if (Named(Stems(TradeDirectory.BeforeSector(title))) is { } named) return named.Trade;
        var (best, first) = (TradeDirectory.Fewest(stems.Length) - 1, int.MaxValue);
        if (stems[0] >= 0) Search(Trie.Next(0, stems[0]), 1, [.. stems.Where(stem => stem >= 0).Distinct()], ref best, ref first);
        return first == int.MaxValue ? -1 : _named[first - 1].Trade;
    }

    /// <summary>The family that has a title word for word, or -1.</summary>
    public int FindWhole(string title) => Named(Stems(title))?.Trade ?? -1;

    private static TitleVocabulary Shipped(TradeDirectory directory) =>
        new(directory.Packed is { } packed && ReferenceEquals(WordLexicon.Shipped.Protected, ProtectedTerms.Shared) ? TitleCollector.Read(packed) : TitleCollector.Read(directory, WordLexicon.Shipped.Protected), directory.Relations);

    // The title that holds most of the stems, the first of the directory among them.
    private void Search(int node, int words, int[] stems, ref int best, ref int first)
    {
        if (node == 0) return;
        if (_titles[node] is > 0 and var number && (words > best || (words == best && number < first && first < int.MaxValue))) (best, first) = (words, number);
        foreach (var stem in stems) Search(Trie.Next(node, stem), words + 1, stems, ref best, ref first);
    }

    private void Walk<TWord>(ReadOnlySpan<TWord> words, FoundTitle sofar, int at, ref FoundTitle best)
        where TWord : struct, IStemmed
    {
        for (var skipped = sofar.Skipped; at < words.Length && skipped <= MostSkipped; at++)
        {
            if (sofar.Words > 0 && words[at].Before >= Break.Item) return;
            var node = words[at].Stem < 0 ? 0 : Trie.Next(sofar.Node, words[at].Stem);
            if (node != 0)
            {
                var step = new FoundTitle(null, node, at, sofar.Words + 1, skipped, Ambiguous.Has(node), Is(words[at].Stem, StemTraits.Unit));
                if (Title(node) is { } title) best = best.Or(step with { Title = title });
                else if (step.IsAmbiguous || Beginnings.Has(node)) best = best.Or(step);
                Walk(words, step, at + 1, ref best);
            }

            // The first word is the post itself: nothing may be skipped before it, and no other post after it.
            if (sofar.Words == 0 || Is(words[at].Stem, StemTraits.Rank)) return;
            if (!Is(words[at].Stem, StemTraits.Unit)) skipped++;
        }
    }

    private TradeTitle? Named(int[] stems)
    {
        var node = 0;
        foreach (var stem in stems)
        {
            node = stem < 0 ? 0 : Trie.Next(node, stem);
            if (node == 0) return null;
        }

        return Title(node);
    }

    private int[] Stems(string title) => [.. FrenchAnalyzer.Analyze(title).Select(word => Stem(word.Stem))];

    private int Stem(string stem) => Trie.Stem(Encoding.UTF8.GetBytes(stem));

    private NodeLists<int> AmbiguousBy(ReadOnlySpan<int> nodes, List<int> trades)
    {
        var ambiguous = new NodeListBuilder<int>(Trie.Count, nodes.Length);
        for (var i = 0; i < nodes.Length; i++)
        {
            var last = ambiguous.LastOf(nodes[i]);
            if (last < 0 || ambiguous[last] != trades[i]) ambiguous.Add(nodes[i], trades[i]);
        }

        return ambiguous.Complete(Trie.Count);
    }

    private int OpeningOf(int node)
    {
        while (Trie.Parents[node] != 0) node = Trie.Parents[node];
        return Trie.Last[node];
    }

    private sealed record Modifier(int Stem, int Rate);
}
