using Matcher.Trades;

namespace Matcher.Vectors;

/// <summary>
/// Which subjects (the domains of the directory of trades) the words of a CV speak of, and which of several jobs a title
/// names by them. Built with the index; immutable.
/// </summary>
internal sealed class SubjectIndex
{
    // Below this share of the words that tell the subjects of an ambiguous title apart, it hardly names the job; above the other, it does.
    private const int LeastShare = 250_000;
    private const int MostShare = 500_000;
    private const int LeastMeaning = 100_000;
    private const int MostMeaning = 900_000;
    private const int LeastFirstMeaning = 300_000;

    // Fewer words than this, each of one subject alone, tell nothing apart.
    private const int FewWords = 2 * Micros.One;
    private const int Unknown = 350_000;

    private readonly TitleVocabulary _vocabulary;
    private readonly NodeLists<int> _subjects;
    private readonly int[] _domains;

    /// <summary>Notes the subjects of the words of the work of all trades.</summary>
    /// <param name="relations">The trades and their subjects.</param>
    /// <param name="vocabulary">The nodes of what people who do each of them write of their work.</param>
    public SubjectIndex(TradeRelations relations, TitleVocabulary vocabulary)
    {
        (_vocabulary, _domains, Count) = (vocabulary, relations.Domains, relations.DomainCount);
        var subjects = new NodeListBuilder<int>(vocabulary.Trie.Count, vocabulary.Trie.Count / 2);
        // Subject after subject: all of one that a node has stand last in its list.
        for (var domain = 0; domain < Count; domain++)
        {
            for (var trade = 0; trade < _domains.Length; trade++)
            {
                if (_domains[trade] != domain) continue;
                foreach (var node in vocabulary.Work(trade))
                {
                    var last = subjects.LastOf(node);
                    if (last < 0 || subjects[last] != domain) subjects.Add(node, domain);
                }
            }
        }

        _subjects = subjects.Complete(vocabulary.Trie.Count);
    }

    /// <summary>How many subjects there are.</summary>
    public int Count { get; }

    /// <summary>Whether some word of the work starts with a stem.</summary>
    public bool Opens(int stem) => _vocabulary.Is(stem, StemTraits.OpensWork);

    /// <summary>The subjects that a node of the vocabulary speaks of; empty for most.</summary>
    public ReadOnlySpan<int> Of(int node) => _subjects[node];

    /// <summary>Whether two jobs are of one subject.</summary>
    public bool AreAlike(int trade, int other) => _domains[trade] == _domains[other];

    /// <summary>How far a title that may name several jobs names one of them, in millionths, by what the CV speaks of.</summary>
    /// <param name="trade">The job.</param>
    /// <param name="others">The jobs that the title may name.</param>
    /// <param name="spoken">By subject, how much the CV speaks of it: each word counts one, shared among its subjects.</param>
    public int Meaning(int trade, ReadOnlySpan<int> others, ReadOnlySpan<int> spoken) => Between(LeastMeaning, MostMeaning, Share(trade, others, spoken)) ?? Unknown;

    /// <summary>How far a title that first names a job, and may be said of others, names it, in millionths; 1 where nothing speaks against it.</summary>
    public int FirstMeaning(int trade, ReadOnlySpan<int> others, ReadOnlySpan<int> spoken) => Between(LeastFirstMeaning, Micros.One, Share(trade, others, spoken)) ?? Micros.One;

    private static int? Between(int least, int most, int? share) => share is not { } part ? null
        : least + (int)((long)(most - least) * (Math.Clamp(part, LeastShare, MostShare) - LeastShare) / (MostShare - LeastShare));

    // Of the words that tell a job from the likeliest of the others, those that speak of its subject; nothing where they are few.
    private int? Share(int trade, ReadOnlySpan<int> others, ReadOnlySpan<int> spoken)
    {
        var own = spoken[_domains[trade]];
        var most = 0;
        foreach (var other in others)
        {
            if (_domains[other] != _domains[trade]) most = Math.Max(most, spoken[_domains[other]]);
        }

        return own + most < FewWords ? null : (int)((long)own * Micros.One / (own + most));
    }
}
