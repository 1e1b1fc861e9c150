using System.Runtime.CompilerServices;
using System.Text;
using Matcher.Lexicon;
using Matcher.Text;
using Matcher.Trades;

namespace Matcher.Vectors;

/// <summary>
/// The job titles and the words of the work of all trades, as nodes of a vocabulary: what does not depend on the roles, so
/// that it is made once and each index starts from a copy. Immutable and thread-safe.
/// </summary>
internal sealed class TitleVocabulary
{
    // About as many as the shipped titles and terms make, so that the tables need not grow.
    private const int Steps = 100_000;

    // It takes two words to begin a title.
    private const int FewestOfBeginning = 2;

    private static readonly ConditionalWeakTable<TradeDirectory, TitleVocabulary> Known = [];

    private TitleVocabulary(TradeDirectory directory, WordLexicon lexicon)
    {
        foreach (var (key, title) in directory.Titles) Titles.TryAdd(Trie.Add(key), title);
        foreach (var (key, title) in directory.Titles) AddBeginnings(key, title.Trade);
        foreach (var (key, families) in directory.Ambiguous) Ambiguous[Trie.Add(key)] = families;
        var keys = directory.Trades.AsParallel().AsOrdered().Select(trade => trade.Vocabulary.ConvertAll(term => FrenchAnalyzer.Key(term, lexicon.Protected))).ToArray();
        Work = Array.ConvertAll(keys, words => words.Where(key => key.Length > 0).Select(Trie.Add).ToArray());
        Subjects = new SubjectIndex(directory, Work, Opens(keys));
        Ranks = [.. RankWords.All.Select(StemOf)];
        Units = [.. RankWords.Units.Select(StemOf)];
        Heads = [.. RankWords.Heads.Select(StemOf)];
        Modifiers = TitleModifiers.Rates.ToDictionary(rate => StemOf(rate.Key), rate => Micros.From(rate.Value));
    }

    /// <summary>The vocabulary: copy it before anything is added.</summary>
    public TermTrie Trie { get; } = new(Steps);

    /// <summary>What each whole title names, by its node.</summary>
    public Dictionary<int, TradeTitle> Titles { get; } = [];

    /// <summary>The families whose titles begin so.</summary>
    public NodeTable<List<int>> Beginnings { get; } = new();

    /// <summary>The families that a title may name.</summary>
    public NodeTable<List<int>> Ambiguous { get; } = new();

    /// <summary>The nodes of the words of each family's work.</summary>
    public int[][] Work { get; }

    /// <summary>What the words of the work speak of.</summary>
    public SubjectIndex Subjects { get; }

    /// <summary>The stems of words of rank.</summary>
    public HashSet<int> Ranks { get; }

    /// <summary>The stems of parts of an employer.</summary>
    public HashSet<int> Units { get; }

    /// <summary>The stems of ranks that stand for one another.</summary>
    public int[] Heads { get; }

    /// <summary>What a title is worth after a word, by its stem.</summary>
    public Dictionary<int, int> Modifiers { get; }

    /// <summary>The vocabulary of a directory, made once for the shipped lexicon's protected terms.</summary>
    public static TitleVocabulary Of(TradeDirectory directory, WordLexicon lexicon) =>
        ReferenceEquals(lexicon.Protected, WordLexicon.Shipped.Protected) ? Known.GetValue(directory, known => new TitleVocabulary(known, WordLexicon.Shipped)) : new TitleVocabulary(directory, lexicon);

    private bool[] Opens(List<string>[] keys)
    {
        var opens = new bool[Trie.StemCount];
        foreach (var key in keys.SelectMany(words => words).Where(key => key.Length > 0)) opens[Trie.StemOf(key.Split(' ')[0])] = true;
        return opens;
    }

    // "Responsable support" begins "responsable support informatique" and "responsable support client": titles are often cut short.
    private void AddBeginnings(string key, int trade)
    {
        var node = 0;
        var words = 0;
        foreach (var word in key.Split(' '))
        {
            node = Trie.Add(node, word);
            if (++words < FewestOfBeginning) continue;
            var trades = Beginnings[node] ??= [];
            if (!trades.Contains(trade)) trades.Add(trade);
        }
    }

    // A rank that no title opens with must have a stem of its own too, or it would pass for any unknown word.
    private int StemOf(string rank)
    {
        Trie.Add(rank);
        return Trie.Stem(Encoding.UTF8.GetBytes(rank));
    }
}
