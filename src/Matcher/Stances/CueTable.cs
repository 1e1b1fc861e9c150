using System.Globalization;
using System.Text;
using Matcher.Text;

namespace Matcher.Stances;

/// <summary>The phrases that give stances, from the shipped file. Immutable and thread-safe.</summary>
internal sealed class CueTable
{
    private const string Resource = "Matcher.Stances.Data.cues.txt";
    private const int FilterBits = 1 << 13;

    private readonly FormTable _words = new();
    private readonly ulong[] _filter = new ulong[FilterBits / 64]; // most words of a text are in no phrase: one bit says so
    private readonly Dictionary<string, string[]> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _children = [];
    private readonly List<(Cue? Opens, Cue? Answers, int Ahead)> _cues = [default];
    private readonly List<bool> _opens = [];
    private readonly int _number;

    private CueTable(IEnumerable<string> lines)
    {
        _number = AddWord("%");
        Cue? current = null;
        foreach (var line in lines)
        {
            if (line[0] == '[') current = Section(line);
            else if (line[0] == '@' && line.Contains(" = ", StringComparison.Ordinal)) AddGroup(line);
            else Add(line, current ?? throw new FormatException($"{Resource}: found the phrase \"{line}\" before any section; expected a section such as [denied 3]."));
        }
    }

    /// <summary>The shipped table.</summary>
    public static CueTable Shared { get; } = new(TextResource.Lines(Resource));

    /// <summary>The number of a folded form, or -1 where no phrase holds it; all numbers in figures are one.</summary>
    public short Find(ReadOnlySpan<byte> form)
    {
        var bit = Bit(form);
        if ((_filter[bit >> 6] & (1UL << (bit & 63))) == 0) return (short)(form[0] is >= (byte)'0' and <= (byte)'9' && !form.ContainsAnyExceptInRange((byte)'0', (byte)'9') ? _number : -1);
        return (short)_words.Find(form);
    }

    /// <summary>Whether some phrase starts with a word.</summary>
    public bool Opens(short word) => word >= 0 && _opens[word];

    /// <summary>The longest phrase that starts at a word.</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="first">Where to start.</param>
    /// <param name="last">The last word of the phrase.</param>
    /// <param name="answers">Whether phrases that answer what stands before are looked for too.</param>
    /// <returns>Null where there is none.</returns>
    public Cue? Longest(ReadOnlySpan<StanceWord> words, int first, out int last, bool answers = true)
    {
        Cue? found = null;
        last = first;
        var node = 0;
        for (var i = first; i < words.Length && words[i].Word >= 0 && (i == first || words[i].Before is Break.None or Break.Label); i++)
        {
            if (!_children.TryGetValue(Edge(node, words[i].Word), out node)) break;
            var (opens, answer, ahead) = _cues[node];
            if (((answers ? answer : null) ?? opens) is { } cue) (found, last) = (cue, i - ahead);
        }

        return found;
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;

    private static int Bit(ReadOnlySpan<byte> form) => ((form[0] * 31) + (form.Length > 1 ? form[1] * 7 : 0) + (form[^1] * 131) + (form.Length * 1031)) & (FilterBits - 1);

    // "[slight 4 early]": stance or part, words reached, when it holds.
    private static Cue Section(string line)
    {
        var parts = line.Trim('[', ']').Split(' ');
        var kind = parts[0] switch { "neutral" => CueKind.Neutral, "release" => CueKind.Releases, "answer" => CueKind.Answers, _ => CueKind.Opens };
        var rest = kind is CueKind.Answers ? parts[1..] : parts;
        var scope = rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 0;
        var stance = rest[0] switch
        {
            "denied" => Stance.Denied,
            "wished" => Stance.Wished,
            "slight" => Stance.Slight,
            "others" => Stance.OthersWork,
            "served" => Stance.Served,
            "team" => Stance.Team,
            "neutral" or "release" => Stance.Fact,
            _ => throw new FormatException($"{Resource}: found the section \"{line}\"; expected denied, wished, slight, others, served, team, answer, neutral or release."),
        };
        return new Cue(kind, stance, scope, parts.Contains("early", StringComparer.Ordinal), parts.Contains("listed", StringComparer.Ordinal));
    }

    private void AddGroup(string line)
    {
        var parts = line.Split(" = ");
        _groups[parts[0]] = parts[1].Split(' ');
    }

    private void Add(string phrase, Cue cue)
    {
        var nodes = new List<int> { 0 };
        var ahead = 0;
        foreach (var part in phrase.Split(' '))
        {
            var next = part[^1] == '?' ? [.. nodes] : new List<int>();
            if (part[0] == '+') ahead++;
            foreach (var word in part.Trim('?', '+').Split('|').SelectMany(Words))
            {
                foreach (var node in nodes) next.Add(Step(node, word));
            }

            nodes = [.. next.Distinct()];
        }

        foreach (var node in nodes)
        {
            if (node == 0) throw new FormatException($"{Resource}: all words of \"{phrase}\" may be left out; expected one at least that must be there.");
            var known = _cues[node];
            if (cue.Kind == CueKind.Answers) _cues[node] = known with { Answers = known.Answers ?? cue };
            else if (known.Opens is null) _cues[node] = known with { Opens = cue, Ahead = ahead };
        }
    }

    private string[] Words(string part) => part[0] != '@' ? [part]
        : _groups.TryGetValue(part, out var words) ? words : throw new FormatException($"{Resource}: found the group \"{part}\"; expected one that a line above lists.");

    private int Step(int node, string form)
    {
        var word = AddWord(form);
        if (node == 0) _opens[word] = true;
        if (_children.TryGetValue(Edge(node, word), out var next)) return next;
        next = _cues.Count;
        _cues.Add(default);
        _children[Edge(node, word)] = next;
        return next;
    }

    private int AddWord(string form)
    {
        var bytes = Encoding.UTF8.GetBytes(form);
        var word = _words.GetOrAdd(bytes, _words.Count);
        if (word == _opens.Count) _opens.Add(false);
        var bit = Bit(bytes);
        _filter[bit >> 6] |= 1UL << (bit & 63);
        return word;
    }
}
