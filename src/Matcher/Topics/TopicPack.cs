using System.Text;
using Matcher.Packing;
using Matcher.Text;

namespace Matcher.Topics;

/// <summary>The topics that ship with the library, as they were packed when it was built. Immutable and thread-safe.</summary>
internal sealed class TopicPack : ITopicFacts
{
    /// <summary>The list of what lines of roles say.</summary>
    public const int Asks = 0;

    /// <summary>The list of facts; those that show a topic in part are marked.</summary>
    public const int Facts = 1;

    private readonly PackedData _data;
    private readonly PackedTexts _texts;
    private readonly int _ids;
    private readonly int[][] _shownBy;
    private readonly FormTable _roots;
    private readonly int[] _rootStarts; // in the data
    private readonly TopicAskTable _asks;
    private readonly RootedFacts?[] _facts;

    private TopicPack(PackedData data)
    {
        _data = data;
        var reader = new PackReader(data.Bytes);
        var roots = reader.Part();
        _rootStarts = Starts(roots);
        _roots = FormTable.Read(ref roots, hasValues: false);
        _ids = reader.Part().Position;
        var links = reader.Part();
        _shownBy = new int[links.Number()][];
        for (var topic = 0; topic < _shownBy.Length; topic++) _shownBy[topic] = links.Numbers();
        _texts = new PackedTexts(data, ref reader);
        _facts = new RootedFacts?[_shownBy.Length];
        _asks = new TopicAskTable(_texts, Asks, Count, RootCount);
    }

    /// <summary>The shipped topics; null in the program that packs them.</summary>
    public static TopicPack? Shared { get; } = PackedData.Find("topics") is { } data ? new TopicPack(data) : null;

    /// <summary>How many topics there are.</summary>
    public int Count => _shownBy.Length;

    /// <inheritdoc/>
    public int RootCount => _roots.Count;

    /// <summary>The topics whose facts show a topic in part.</summary>
    public int[] ShownBy(int topic) => _shownBy[topic];

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Root(int number) => _data.Bytes[_rootStarts[number].._rootStarts[number + 1]];

    /// <inheritdoc/>
    public RootedFacts Of(int topic)
    {
        if (_facts[topic] is { } known) return known;
        var (roots, facts) = (new int[64], new RootedFact[_texts.Count(Facts, topic)]);
        var (rootCount, count) = (0, 0);
        var reader = _texts.Read(Facts, topic, new int[PackedTextReader.Room]);
        while (reader.MoveNext())
        {
            if (!reader.MoveNextKey(out var key)) continue;
            if (rootCount + key.Length > roots.Length) Array.Resize(ref roots, (rootCount + key.Length) * 2);
            key.CopyTo(roots.AsSpan(rootCount));
            rootCount += key.Length;
            facts[count++] = new RootedFact(rootCount, reader.IsMarked ? TopicFile.InPart : TopicFile.Plain);
        }

        return _facts[topic] = new RootedFacts(roots[..rootCount], facts[..count]);
    }

    /// <summary>The topics that a line asks for, each with the words that ask for it.</summary>
    /// <param name="roots">The roots of its words.</param>
    public List<TopicAsk> AskedBy(IReadOnlySet<string> roots)
    {
        var (names, numbers) = (new string[roots.Count], new int[roots.Count]);
        var count = 0;
        foreach (var root in roots)
        {
            var number = _roots.Find(Encoding.UTF8.GetBytes(root));
            if (number >= 0) (names[count], numbers[count++]) = (root, number);
        }

        return _asks.AskedBy(numbers.AsSpan(0, count), names);
    }

    /// <summary>All wordings by which lines ask for topics.</summary>
    public IEnumerable<TopicAsk> AllAsks()
    {
        var names = new string[RootCount];
        for (var root = 0; root < names.Length; root++) names[root] = Encoding.UTF8.GetString(Root(root));
        return _asks.All(names);
    }

    /// <summary>The topics as their files have them.</summary>
    public Topic[] Topics()
    {
        var reader = new PackReader(_data.Bytes, _ids);
        var topics = new Topic[Count];
        for (var topic = 0; topic < topics.Length; topic++) topics[topic] = new Topic { Id = reader.Text() };
        for (var topic = 0; topic < topics.Length; topic++)
        {
            topics[topic].Asks.AddRange(_texts.Texts(Asks, topic));
            topics[topic].ShownBy.AddRange(_shownBy[topic].Select(near => topics[near].Id));
            var facts = _texts.Read(Facts, topic, new int[PackedTextReader.Room]);
            foreach (var text in _texts.Texts(Facts, topic))
            {
                facts.MoveNext();
                topics[topic].Facts.Add(new TopicFact(text, facts.IsMarked ? TopicFile.InPart : TopicFile.Plain));
            }
        }

        return topics;
    }

    private static int[] Starts(PackReader reader)
    {
        var starts = new int[reader.Number() + 1];
        var lengths = reader.Bytes(starts.Length - 1);
        reader.Number();
        starts[0] = reader.Position;
        for (var i = 0; i < lengths.Length; i++) starts[i + 1] = starts[i] + lengths[i];
        return starts;
    }
}
