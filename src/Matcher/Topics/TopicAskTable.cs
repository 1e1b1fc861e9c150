using Matcher.Packing;

namespace Matcher.Topics;

/// <summary>The wordings by which lines ask for topics, each under its first root, so that a line is held against few of them. Immutable.</summary>
internal sealed class TopicAskTable
{
    private readonly int[] _topics; // by wording
    private readonly int[] _ends; // by wording, among the roots
    private readonly int[] _roots;
    private readonly int[] _firsts; // by root: where the wordings that start with it start
    private readonly int[] _order; // the wordings, root after root

    /// <summary>Reads the wordings.</summary>
    /// <param name="texts">The texts of the topics.</param>
    /// <param name="list">The list of the wordings.</param>
    /// <param name="topics">How many topics there are.</param>
    /// <param name="roots">How many roots there are.</param>
    public TopicAskTable(PackedTexts texts, int list, int topics, int roots)
    {
        var most = 0;
        for (var topic = 0; topic < topics; topic++) most += texts.Count(list, topic);
        (_topics, _ends, _roots, _firsts) = (new int[most], new int[most], new int[4 * most], new int[roots + 1]);
        var scratch = new int[PackedTextReader.Room];
        var (count, end) = (0, 0);
        for (var topic = 0; topic < topics; topic++)
        {
            var reader = texts.Read(list, topic, scratch);
            while (reader.MoveNext())
            {
                if (!reader.MoveNextKey(out var key)) continue;
                if (end + key.Length > _roots.Length) Array.Resize(ref _roots, (end + key.Length) * 2);
                key.CopyTo(_roots.AsSpan(end));
                end += key.Length;
                (_topics[count], _ends[count]) = (topic, end);
                _firsts[key[0] + 1]++;
                count++;
            }
        }

        for (var root = 0; root < roots; root++) _firsts[root + 1] += _firsts[root];
        var places = (int[])_firsts.Clone();
        _order = new int[count];
        for (var wording = 0; wording < count; wording++) _order[places[_roots[Start(wording)]]++] = wording;
    }

    /// <summary>The wordings of which all roots stand in a line.</summary>
    /// <param name="roots">The roots of the line.</param>
    /// <param name="names">The same as texts.</param>
    public List<TopicAsk> AskedBy(ReadOnlySpan<int> roots, string[] names)
    {
        var found = new List<TopicAsk>();
        foreach (var first in roots)
        {
            for (var i = _firsts[first]; i < _firsts[first + 1]; i++)
            {
                var wording = _roots.AsSpan(Start(_order[i])..End(_order[i]));
                if (wording.ContainsAnyExcept(roots)) continue;
                var asked = new string[wording.Length];
                for (var word = 0; word < asked.Length; word++) asked[word] = names[roots.IndexOf(wording[word])];
                found.Add(new TopicAsk(_topics[_order[i]], asked));
            }
        }

        return found;
    }

    /// <summary>All wordings, topic after topic.</summary>
    /// <param name="names">The roots by their numbers.</param>
    public IEnumerable<TopicAsk> All(string[] names)
    {
        for (var wording = 0; wording < _order.Length; wording++) yield return new TopicAsk(_topics[wording], Array.ConvertAll(_roots[Start(wording)..End(wording)], root => names[root]));
    }

    private int Start(int wording) => wording == 0 ? 0 : _ends[wording - 1];

    private int End(int wording) => _ends[wording];
}
