using Matcher.Diplomas;
using Matcher.Lexicon;
using Matcher.Periods;
using Matcher.Roles;
using Matcher.Text;
using Matcher.Topics;
using Matcher.Trades;

namespace Matcher.Vectors;

/// <summary>
/// Everything that is learned once from the roles: their criteria as vectors, and for each word of the vocabulary the
/// criteria that it serves. Immutable and thread-safe; build it once and share it.
/// </summary>
/// <remarks>
/// A candidate's score for a role does not depend on the other roles of the index: they share the vocabulary, not the weights.
/// </remarks>
public sealed class RoleIndex
{
    private static int _preloads; // 1 once it was asked for

    private RoleIndex(IReadOnlyList<RoleProfile> roles, WordLexicon lexicon, ReferenceDate today, EngineParts parts)
    {
        Today = today;
        Roles = roles;
        Lexicon = lexicon;
        Parts = parts;
        var titles = TitleVocabulary.Of(parts.Trades, lexicon);
        Trie = new TermTrie(titles.Trie);
        var (terms, postings) = (new RunList(), new List<Posting>());
        var criteria = new List<IndexedCriterion>();
        var slotCriteria = new List<int>();
        Topics = new TopicIndex(Trie, parts.Topics, lexicon);
        for (var topic = 0; parts.HasAllTopics && topic < parts.Topics.Count; topic++) Topics.Number(topic);
        FirstCriteria = new int[roles.Count + 1];
        var finder = new RoleTradeFinder(titles);
        var trades = new int[roles.Count];
        for (var role = 0; role < trades.Length; role++) trades[role] = finder.Find(roles[role]);
        var targets = new List<TitleTarget>();
        for (var role = 0; role < roles.Count; role++)
        {
            FirstCriteria[role] = criteria.Count;
            var vectorizer = new CriterionVectorizer(roles[role], lexicon, Topics);
            var stances = new RoleStances(roles[role], lexicon);
            foreach (var criterion in roles[role].Criteria)
            {
                var isKnownTitle = criterion.Kind == CriterionKind.Title && trades[role] >= 0;
                if (isKnownTitle) targets.Add(new TitleTarget(role, criteria.Count, slotCriteria.Count, Trie.Add(FrenchAnalyzer.Key(roles[role].Title, lexicon.Protected))));
                var vector = criterion.Kind == CriterionKind.Diploma ? CriterionVector.Empty
                    : isKnownTitle ? new CriterionVector { Slots = TitleIndex.Slots(criterion.Text), Features = [] }
                    : vectorizer.Vectorize(criterion);
                foreach (var feature in vector.Features)
                {
                    terms.Add(Array.ConvertAll(feature.Key.Split(' '), Trie.StemOf));
                    postings.Add(new Posting(slotCriteria.Count + feature.Slot, feature.Strength, feature.How));
                }

                criteria.Add(new IndexedCriterion
                {
                    Criterion = criterion,
                    Role = role,
                    Slots = vector.Slots,
                    FirstTopicSlot = WordSlots(vector.Slots),
                    FirstSlot = slotCriteria.Count,
                    Stances = stances.Of(criterion),
                    Diplomas = [.. roles[role].Diplomas.Where(diploma => diploma.CriterionId == criterion.Id)],
                });
                for (var slot = 0; slot < vector.Slots.Length; slot++) slotCriteria.Add(criteria.Count - 1);
            }
        }

        FirstCriteria[roles.Count] = criteria.Count;
        Criteria = [.. criteria];
        CriterionRoles = Array.ConvertAll(Criteria, criterion => criterion.Role);
        SlotCriteria = [.. slotCriteria];
        SlotShares = new int[SlotCriteria.Length];
        foreach (var criterion in Criteria)
        {
            for (var slot = 0; slot < criterion.Slots.Length; slot++) SlotShares[criterion.FirstSlot + slot] = criterion.Slots[slot].Share;
        }

        Topics.Link(Criteria);
        Texts = new RoleTexts(roles, Trie, lexicon);
        Titles = new TitleIndex(titles, trades, [.. targets], parts);
        Forms = new KnownForms(Trie);
        (Runs, Keys) = RunUseCollector.Collect(Trie.StemCount, terms, postings, titles.Trie, Titles.Work, Topics, slot => Criteria[SlotCriteria[slot]].Role);
    }

    /// <summary>The roles, in the order given.</summary>
    public IReadOnlyList<RoleProfile> Roles { get; }

    /// <summary>The lexicon that the index was built with.</summary>
    public WordLexicon Lexicon { get; }

    /// <summary>The month that "today" means in the CVs.</summary>
    public ReferenceDate Today { get; }

    /// <summary>What the index was built with.</summary>
    internal EngineParts Parts { get; }

    /// <summary>The vocabulary.</summary>
    internal TermTrie Trie { get; }

    /// <summary>What runs of its stems are of use for.</summary>
    internal RunTrie Runs { get; }

    /// <summary>What runs earn, filed under the rarest of their words.</summary>
    internal KeyIndex Keys { get; }

    /// <summary>Which words somebody may know.</summary>
    internal KnownForms Forms { get; }

    /// <summary>The words of the roles in their order.</summary>
    internal RoleTexts Texts { get; }

    /// <summary>Job titles and the words of the work.</summary>
    internal TitleIndex Titles { get; }

    /// <summary>The topics that lines ask for, and the facts that show them.</summary>
    internal TopicIndex Topics { get; }

    /// <summary>All criteria, role after role.</summary>
    internal IndexedCriterion[] Criteria { get; }

    /// <summary>The index of each role's first criterion, and one past the last.</summary>
    internal int[] FirstCriteria { get; }

    /// <summary>The role of each criterion: beside one another, for every candidate asks for thousands.</summary>
    internal int[] CriterionRoles { get; }

    /// <summary>The criterion of each slot.</summary>
    internal int[] SlotCriteria { get; }

    /// <summary>The share of each slot in its criterion, in millionths.</summary>
    internal int[] SlotShares { get; }

    /// <summary>What a word is of use for.</summary>
    /// <param name="stem">Its stem in the vocabulary, or <see cref="TermTrie.Unknown"/>.</param>
    /// <param name="root">Its root, or the same.</param>
    internal WordUses Uses(int stem, int root) => Keys.Uses(stem)
        | (Runs.Start(stem, RunUses.Terms) == 0 ? 0 : WordUses.StartsTerm)
        | (Runs.Start(stem, RunUses.Work) == 0 ? 0 : WordUses.StartsWork)
        | (Runs.Start(root, RunUses.Facts) == 0 ? 0 : WordUses.StartsFact);

    /// <summary>
    /// Loads in the background what every index needs of the shipped data, and returns at once. Called before roles are read, it makes the
    /// first index of a process sooner there; without it nothing is missing. It may be called from any thread, and again.
    /// </summary>
    internal static void Preload()
    {
        if (Interlocked.Exchange(ref _preloads, 1) != 0) return;
        ThreadPool.QueueUserWorkItem(static _ => TitleVocabulary.Of(TradeDirectory.Shared, WordLexicon.Shipped));
        ThreadPool.QueueUserWorkItem(static _ =>
        {
            GC.KeepAlive(TopicDirectory.Shared);
            GC.KeepAlive(Spelling.Shared);
            GC.KeepAlive(DiplomaReader.Shared);
        });
    }

    /// <summary>Builds an index.</summary>
    /// <param name="roles">At least one role; their ids differ.</param>
    /// <param name="lexicon">What words mean the same; the shipped lexicon when left out.</param>
    /// <param name="today">The month that "today" means in the CVs; <see cref="ReferenceDate.Shipped"/> when left out.</param>
    /// <exception cref="ArgumentException">There is no role, or two have the same id.</exception>
    public static RoleIndex Build(IEnumerable<RoleProfile> roles, WordLexicon? lexicon = null, ReferenceDate? today = null) => Build(roles, lexicon, today, EngineParts.All);

    /// <summary>Builds an index without some parts of the engine.</summary>
    internal static RoleIndex Build(IEnumerable<RoleProfile> roles, WordLexicon? lexicon, EngineParts parts) => Build(roles, lexicon, today: null, parts);

    /// <summary>Builds an index of some parts of the engine, and scorers of the user's own.</summary>
    internal static RoleIndex Build(IEnumerable<RoleProfile> roles, WordLexicon? lexicon, ReferenceDate? today, EngineParts parts)
    {
        ArgumentNullException.ThrowIfNull(roles);
        RoleProfile[] list = [.. roles];
        if (list.Length == 0) throw new ArgumentException("An index needs at least one role.", nameof(roles));
        var twice = list.GroupBy(role => role.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new ArgumentException($"Two roles have the id '{twice.Key}'; ids must differ.", nameof(roles));
        return new RoleIndex(list, lexicon ?? WordLexicon.Shipped, today ?? ReferenceDate.Shipped, parts);
    }

    // Those that topics earn stand last.
    private static int WordSlots(Slot[] slots)
    {
        var count = 0;
        while (count < slots.Length && slots[count].Topic < 0) count++;
        return count;
    }
}
