using System.Runtime.CompilerServices;
using Matcher.Text;

namespace Matcher.Topics;

/// <summary>The topics that ship with the library, and which of them a line of a role asks for. Immutable and thread-safe.</summary>
internal sealed class TopicDirectory
{
    private const string ResourcePrefix = "Matcher.Topics.Data.";

    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);

    private readonly TopicWording _wording = new();

    private readonly ConditionalWeakTable<ProtectedTerms, TopicFactRoots> _facts = [];

    private readonly ConditionalWeakTable<ProtectedTerms, TopicSpace> _spaces = [];

    // Each wording stands under its first word, so that a line is held against few of them.
    private readonly Dictionary<string, List<TopicAsk>> _asks = new(StringComparer.Ordinal);

    /// <summary>Makes a directory.</summary>
    /// <exception cref="FormatException">Two topics have the same id, or a topic is shown by one that does not exist.</exception>
    public TopicDirectory(IEnumerable<Topic> topics)
    {
        Topics = [.. topics];
        for (var topic = 0; topic < Topics.Count; topic++)
        {
            if (!_byId.TryAdd(Topics[topic].Id, topic)) throw new FormatException($"Two topics have the id '{Topics[topic].Id}'; ids must differ.");
        }

        var unknown = Topics.SelectMany(topic => topic.ShownBy).FirstOrDefault(id => !_byId.ContainsKey(id));
        if (unknown is not null) throw new FormatException($"A topic is shown by '{unknown}', which is no topic.");
        for (var topic = 0; topic < Topics.Count; topic++)
        {
            foreach (var ask in Topics[topic].Asks) Add(topic, ask);
        }
    }

    /// <summary>The shipped topics.</summary>
    public static TopicDirectory Shared { get; } = new(TextResource.Names(ResourcePrefix).SelectMany(name => TopicFile.Read(TextResource.Lines(name))));

    /// <summary>No topics.</summary>
    public static TopicDirectory Empty { get; } = new([]);

    /// <summary>The topics.</summary>
    public IReadOnlyList<Topic> Topics { get; }

    /// <summary>The topics whose facts show another in part.</summary>
    /// <param name="topic">The topic shown.</param>
    public IEnumerable<int> ShowingInPart(int topic) => Topics[topic].ShownBy.Select(id => _byId[id]);

    /// <summary>The facts of the topics by their roots.</summary>
    /// <param name="protectedTerms">The terms kept whole.</param>
    public TopicFactRoots Facts(ProtectedTerms protectedTerms) => _facts.GetValue(protectedTerms, terms => new TopicFactRoots(Topics, terms));

    /// <summary>To which topics words belong; learned from all wordings when first asked for, and kept.</summary>
    /// <param name="protectedTerms">The terms kept whole.</param>
    public TopicSpace Space(ProtectedTerms protectedTerms) =>
        _spaces.GetValue(protectedTerms, terms => new TopicSpace(Topics.Count, _asks.Values.SelectMany(asks => asks), Facts(terms), terms));

    /// <summary>The topics that a line asks for, each with the words that ask for it.</summary>
    /// <param name="roots">The roots of its words.</param>
    public IEnumerable<TopicAsk> AskedBy(IReadOnlySet<string> roots) =>
        roots.SelectMany(root => _asks.GetValueOrDefault(root) ?? []).Where(ask => ask.Roots.All(roots.Contains));

    private void Add(int topic, string ask)
    {
        string[] roots = [.. _wording.Roots(ask).Distinct(StringComparer.Ordinal)];
        if (roots.Length == 0) return;
        if (!_asks.TryGetValue(roots[0], out var list)) _asks[roots[0]] = list = [];
        list.Add(new TopicAsk(topic, roots));
    }
}
