using Matcher.Text;
using Matcher.Trades;

namespace Matcher.Vectors;

/// <summary>
/// Job titles in the vocabulary: which run of stems names which family, how near each family is to the job of each role,
/// and the words of the work. Built with the index; immutable.
/// </summary>
internal sealed class TitleIndex
{
    /// <summary>How many words of the work are asked for beside the titles.</summary>
    public const int WorkSlots = 14;

    /// <summary>Where those words stand among the slots of a title; the headline and the best post stand before.</summary>
    public const int FirstWorkSlot = 2;

    // Of a title criterion: what the headline says, what the best post says, what was done. A headline is only a claim.
    private const double HeadlineShare = 0.30;
    private const double PostShare = 0.45;

    // A title cut short is worth this much of the best job that it may begin.
    private const int Beginning = 300_000;
    private static readonly int Narrower = Micros.From(TradeDirectory.NarrowerStrength);

    private readonly TitleVocabulary _vocabulary;
    private readonly NodeLists<WorkUse> _work;
    private readonly int[][] _relations;

    /// <summary>Notes which words are those of the work of the jobs asked for.</summary>
    /// <param name="vocabulary">The titles.</param>
    /// <param name="trades">For each role, the family its title names, or -1.</param>
    /// <param name="targets">The roles whose title names a known job.</param>
    /// <param name="parts">Whether words of the work earn.</param>
    public TitleIndex(TitleVocabulary vocabulary, int[] trades, TitleTarget[] targets, EngineParts parts)
    {
        _vocabulary = vocabulary;
        RoleTrades = trades;
        Targets = targets;
        _relations = new int[trades.Length][];
        var work = new NodeListBuilder<WorkUse>(vocabulary.Trie.Count, 1 << 12);
        for (var role = 0; role < trades.Length; role++)
        {
            _relations[role] = trades[role] < 0 ? [] : Array.ConvertAll(vocabulary.Relations.Of(trades[role]), Micros.From);
            for (var family = 0; family < _relations[role].Length; family++)
            {
                // Families of another subject that no line names are nothing to the job.
                if (_relations[role][family] == 0) continue;
                foreach (var node in vocabulary.Work(family)) AddWork(work, node, role, family == trades[role] && parts.HasWork, _relations[role][family]);
            }
        }

        _work = work.Complete(vocabulary.Trie.Count);
    }

    /// <summary>What the words of the work speak of.</summary>
    public SubjectIndex Subjects => _vocabulary.Subjects;

    /// <summary>For each role, the family its title names, or -1.</summary>
    public int[] RoleTrades { get; }

    /// <summary>The roles whose title names a known job.</summary>
    public TitleTarget[] Targets { get; }

    /// <summary>The slots of a title criterion whose job is known.</summary>
    public static Slot[] Slots(string title)
    {
        var work = Micros.From((1 - HeadlineShare - PostShare) / WorkSlots);
        var slots = new Slot[FirstWorkSlot + WorkSlots];
        var headline = Micros.From(HeadlineShare);
        slots[0] = new Slot(title, headline);
        slots[1] = new Slot(title, Micros.One - headline - (WorkSlots * work));
        for (var i = FirstWorkSlot; i < slots.Length; i++) slots[i] = new Slot("travail du métier", work);
        return slots;
    }

    /// <summary>Makes what finds titles of the directory in lines of text.</summary>
    public TitleSpotter Spotter(ProtectedTerms protectedTerms) => new(_vocabulary, protectedTerms);

    /// <inheritdoc cref="TitleVocabulary.Longest{TWord}(ReadOnlySpan{TWord}, int)"/>
    public FoundTitle Longest<TWord>(ReadOnlySpan<TWord> words, int first)
        where TWord : struct, IStemmed => _vocabulary.Longest(words, first);

    /// <summary>The roles whose work a node of the vocabulary speaks of, by node; own when it is that very job's word and not only its subject's.</summary>
    public NodeLists<WorkUse> Work => _work;

    /// <summary>Whether what the CV speaks of decides how good a holder of a title would be for a role's job.</summary>
    public bool AsksSubjects(int role, FoundTitle held)
    {
        if (!held.IsAmbiguous) return false;
        var relations = _relations[role];
        if (held.Title is { } title && relations[title.Trade] > 0) return true;
        foreach (var trade in _vocabulary.Ambiguous[held.Node])
        {
            if (relations[trade] > 0) return true;
        }

        return false;
    }

    /// <summary>How good a holder of a title would be for a role's job, in millionths.</summary>
    /// <param name="role">The role.</param>
    /// <param name="held">The title.</param>
    /// <param name="spoken">By subject, how much the CV speaks of it: it decides what an ambiguous title means.</param>
    public int Relation(int role, FoundTitle held, ReadOnlySpan<int> spoken)
    {
        var whole = held.Title is { } title ? Micros.Multiply(Whole(role, title, held.Node, spoken), title.IsNarrower ? Narrower : Micros.One) : 0;
        var longer = Micros.Multiply(Nearest(role, _vocabulary.Beginnings, held.Node), Beginning);
        return Math.Max(whole, Math.Max(longer, Ambiguous(role, held, spoken)));
    }

    /// <summary>The most that <see cref="Relation(int, FoundTitle, ReadOnlySpan{int})"/> may be, whatever the CV speaks of.</summary>
    public int MostRelation(int role, FoundTitle held)
    {
        var relations = _relations[role];
        var most = Micros.Multiply(Nearest(role, _vocabulary.Beginnings, held.Node), Beginning);
        if (held.Title is { } title) most = Math.Max(most, Micros.Multiply(relations[title.Trade], title.IsNarrower ? Narrower : Micros.One));
        return Math.Max(most, Nearest(role, _vocabulary.Ambiguous, held.Node));
    }

    // A title that first names one job may yet be said of another: "développeur" among terrains and building permits.
    private int Whole(int role, TradeTitle title, int node, ReadOnlySpan<int> spoken)
    {
        var relation = _relations[role][title.Trade];
        return relation == 0 || !_vocabulary.Ambiguous.Has(node) ? relation : Micros.Multiply(relation, Subjects.FirstMeaning(title.Trade, _vocabulary.Ambiguous[node], spoken));
    }

    private int Ambiguous(int role, FoundTitle held, ReadOnlySpan<int> spoken)
    {
        var best = 0;
        var trades = _vocabulary.Ambiguous[held.Node];
        foreach (var trade in trades)
        {
            // A title that names one job of a subject names no other of it.
            if (_relations[role][trade] == 0 || (held.Title is { } title && title.Trade != trade && Subjects.AreAlike(title.Trade, trade))) continue;
            best = Math.Max(best, Micros.Multiply(MeanRelation(role, trade, trades), Subjects.Meaning(trade, trades, spoken)));
        }

        return best;
    }

    // Jobs of one subject are not told apart by it: each is as likely as the others.
    private int MeanRelation(int role, int trade, ReadOnlySpan<int> trades)
    {
        var sum = 0L;
        var count = 0;
        foreach (var alike in trades)
        {
            if (!Subjects.AreAlike(trade, alike)) continue;
            sum += _relations[role][alike];
            count++;
        }

        return (int)(sum / count);
    }

    /// <summary>How good a holder of a job would be for a role's, in millionths.</summary>
    public int Relation(int role, int trade) => _relations[role][trade];

    /// <summary>Whether a word says how high a post stands.</summary>
    public bool IsRank(int stem) => _vocabulary.Is(stem, StemTraits.Rank);

    /// <summary>Whether the titles of a family are grades, which do not say what is done.</summary>
    public bool IsGrade(int trade) => _vocabulary.Relations.IsGrade(trade);

    /// <summary>What a title is worth after the word before it, in millionths: less after "ancien" or "adjoint".</summary>
    public int RateAfter<TWord>(ReadOnlySpan<TWord> words, int first)
        where TWord : struct, IStemmed =>
        first > 0 && words[first].Before < Break.Item ? _vocabulary.RateAfter(words[first - 1].Stem) : Micros.One;

    private int Nearest(int role, NodeLists<int> families, int node)
    {
        var nearest = 0;
        foreach (var trade in families[node]) nearest = Math.Max(nearest, _relations[role][trade]);
        return nearest;
    }

    private static void AddWork(NodeListBuilder<WorkUse> work, int node, int role, bool isOwn, int near)
    {
        // Role after role: what a node has of this one stands last in its list.
        var last = work.LastOf(node);
        if (last < 0 || work[last].Role != role) work.Add(node, new WorkUse(role, isOwn, near));
        else work[last] = new WorkUse(role, isOwn || work[last].IsOwn, Math.Max(near, work[last].Near));
    }
}
