using Matcher.Text;

namespace Matcher.Topics;

/// <summary>The topics that ship with the library, and which of them a line of a role asks for. Immutable and thread-safe.</summary>
internal sealed class TopicDirectory
{
    private const string ResourcePrefix = "Matcher.Topics.Data.";

    // Each wording stands under its first word, so that a line is held against few of them.
    private readonly Dictionary<string, List<(int Topic, string[] Roots)>> _asks = new(StringComparer.Ordinal);

    /// <summary>Makes a directory.</summary>
    /// <exception cref="FormatException">Two topics have the same id.</exception>
    public TopicDirectory(IEnumerable<Topic> topics)
    {
        Topics = [.. topics];
        var twice = Topics.GroupBy(topic => topic.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw new FormatException($"Two topics have the id '{twice.Key}'; ids must differ.");
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

    /// <summary>The topics that a line asks for, each with the words that ask for it.</summary>
    /// <param name="roots">The roots of its words.</param>
    public IEnumerable<(int Topic, string[] Roots)> AskedBy(IReadOnlySet<string> roots) =>
        roots.SelectMany(root => _asks.GetValueOrDefault(root) ?? []).Where(ask => ask.Roots.All(roots.Contains));

    private void Add(int topic, string ask)
    {
        string[] roots = [.. FrenchAnalyzer.Analyze(ask.Replace('+', ' ')).Select(word => RootStemmer.Root(word.Stem)).Distinct(StringComparer.Ordinal)];
        if (roots.Length == 0) return;
        if (!_asks.TryGetValue(roots[0], out var list)) _asks[roots[0]] = list = [];
        list.Add((topic, roots));
    }
}
