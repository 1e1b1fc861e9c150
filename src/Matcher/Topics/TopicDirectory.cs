using System.Runtime.CompilerServices;
using Matcher.Text;

namespace Matcher.Topics;

/// <summary>The topics that ship with the library, and which of them a line of a role asks for. Immutable and thread-safe.</summary>
internal sealed class TopicDirectory
{
    private const string ResourcePrefix = "Matcher.Topics.Data.";

    private readonly Lazy<Topic[]> _topics;
    private readonly TopicPack? _packed;
    private readonly ConditionalWeakTable<ProtectedTerms, ITopicFacts> _facts = [];
    private readonly ConditionalWeakTable<ProtectedTerms, TopicSpace> _spaces = [];

    // Of topics that were not packed: their numbers, their wordings, and each of these under its first word.
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly TopicWording _wording = new();
    private readonly Dictionary<string, List<TopicAsk>> _asks = new(StringComparer.Ordinal);

    /// <summary>Makes a directory.</summary>
    /// <exception cref="FormatException">Two topics have the same id, or a topic is shown by one that does not exist.</exception>
    public TopicDirectory(IEnumerable<Topic> topics)
    {
        Topic[] all = [.. topics];
        _topics = new Lazy<Topic[]>(all);
        Count = all.Length;
        for (var topic = 0; topic < all.Length; topic++)
        {
            if (!_byId.TryAdd(all[topic].Id, topic)) throw new FormatException($"Two topics have the id '{all[topic].Id}'; ids must differ.");
        }

        var unknown = all.SelectMany(topic => topic.ShownBy).FirstOrDefault(id => !_byId.ContainsKey(id));
        if (unknown is not null) throw new FormatException($"A topic is shown by '{unknown}', which is no topic.");
        for (var topic = 0; topic < all.Length; topic++)
        {
            foreach (var ask in all[topic].Asks) Add(topic, ask);
        }
    }

    private TopicDirectory(TopicPack packed) => (_packed, _topics, Count) = (packed, new Lazy<Topic[]>(packed.Topics), packed.Count);

    /// <summary>The shipped topics.</summary>
    public static TopicDirectory Shared { get; } = TopicPack.Shared is { } packed
        ? new(packed)
        : new(TextResource.Names(ResourcePrefix).SelectMany(name => TopicFile.Read(TextResource.Lines(name))));

    /// <summary>No topics.</summary>
    public static TopicDirectory Empty { get; } = new([]);

    /// <summary>How many topics there are.</summary>
    public int Count { get; }

    /// <summary>The topics.</summary>
    public IReadOnlyList<Topic> Topics => _topics.Value;

    /// <summary>The topics whose facts show another in part.</summary>
    /// <param name="topic">The topic shown.</param>
    public int[] ShowingInPart(int topic) => _packed?.ShownBy(topic) ?? [.. Topics[topic].ShownBy.Select(id => _byId[id])];

    /// <summary>The facts of the topics by their roots.</summary>
    /// <param name="protectedTerms">The terms kept whole.</param>
    public ITopicFacts Facts(ProtectedTerms protectedTerms) =>
        _packed is not null && ReferenceEquals(protectedTerms, ProtectedTerms.Shared) ? _packed : _facts.GetValue(protectedTerms, terms => new TopicFactRoots(Topics, terms));

    /// <summary>To which topics words belong; learned from all wordings when first asked for, and kept.</summary>
    /// <param name="protectedTerms">The terms kept whole.</param>
    public TopicSpace Space(ProtectedTerms protectedTerms) =>
        _spaces.GetValue(protectedTerms, terms => new TopicSpace(Count, _packed?.AllAsks() ?? _asks.Values.SelectMany(asks => asks), Facts(terms), terms));

    /// <summary>The topics that a line asks for, each with the words that ask for it.</summary>
    /// <param name="roots">The roots of its words.</param>
    public IEnumerable<TopicAsk> AskedBy(IReadOnlySet<string> roots) => _packed is not null
        ? _packed.AskedBy(roots)
        : roots.SelectMany(root => _asks.GetValueOrDefault(root) ?? []).Where(ask => ask.Roots.All(roots.Contains));

    private void Add(int topic, string ask)
    {
        string[] roots = [.. _wording.Roots(ask).Distinct(StringComparer.Ordinal)];
        if (roots.Length == 0) return;
        if (!_asks.TryGetValue(roots[0], out var list)) _asks[roots[0]] = list = [];
        list.Add(new TopicAsk(topic, roots));
    }
}
