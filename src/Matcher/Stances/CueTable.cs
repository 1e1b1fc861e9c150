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
    private readonly Dictionary<long, int> _children = []; // from a state by a word
    private readonly List<(Cue? Opens, Cue? Answers, int Ahead)> _cues = []; // by state
    private bool[] _opens = [];
    private readonly int _number;

    private CueTable(IEnumerable<string> lines)
    {
        _number = AddWord("%");
        Cue? current = null;
        var phrases = new List<CuePhrase>();
        foreach (var line in lines)
        {
            if (line[0] == '[') current = Section(line);
            else if (line[0] == '@' && line.Contains(" = ", StringComparison.Ordinal)) AddGroup(line);
            else phrases.Add(Phrase(line, current ?? throw new FormatException($"{Resource}: found the phrase \"{line}\" before any section; expected a section such as [denied 3].")));
        }

        Build(phrases);
    }

    /// <summary>The shipped table.</summary>
    public static CueTable Shared { get; } = new(TextResource.Lines(Resource));

    /// <summary>The number of a folded form, or -1 where no phrase holds it; all numbers in figures are one.</summary>
    public short Find(ReadOnlySpan<byte> form)
    {
        var bit = Bit(form);
        if ((_filter[bit >> 6] & (1UL << (bit & 63))) != 0 && _words.Find(form) is >= 0 and var word) return (short)word;
        return (short)(form[0] is >= (byte)'0' and <= (byte)'9' && !form.ContainsAnyExceptInRange((byte)'0', (byte)'9') ? _number : -1);
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

    private CuePhrase Phrase(string text, Cue cue)
    {
        var parts = text.Split(' ');
        var phrase = new CuePhrase(
            cue,
            Array.ConvertAll(parts, part => part.Trim('?', '+').Split('|').SelectMany(Words).Select(AddWord).Distinct().ToArray()),
            Array.ConvertAll(parts, part => part[^1] == '?'),
            parts.Count(part => part[0] == '+'));
        if (Array.TrueForAll(phrase.MayBeLeftOut, isLeft => isLeft)) throw new FormatException($"{Resource}: all words of \"{text}\" may be left out; expected one at least that must be there.");
        return phrase;
    }

    private string[] Words(string part) => part[0] != '@' ? [part]
        : _groups.TryGetValue(part, out var words) ? words : throw new FormatException($"{Resource}: found the group \"{part}\"; expected one that a line above lists.");

    // The phrases as one automaton, by the construction of subsets (Rabin and Scott, 1959): alternatives that go on alike share a state.
    private void Build(List<CuePhrase> phrases)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var states = new List<List<(int Phrase, int Part)>>();
        Number([.. phrases.SelectMany((_, i) => Reached(phrases, i, 0))]);
        for (var state = 0; state < states.Count; state++)
        {
            var next = new Dictionary<int, List<(int, int)>>();
            foreach (var (phrase, part) in states[state])
            {
                if (part == phrases[phrase].Parts.Length) continue;
                foreach (var word in phrases[phrase].Parts[part])
                {
                    if (!next.TryGetValue(word, out var reached)) next[word] = reached = [];
                    reached.AddRange(Reached(phrases, phrase, part + 1));
                }
            }

            foreach (var (word, reached) in next) _children[Edge(state, word)] = Number(reached);
            if (state == 0) _opens = [.. Enumerable.Range(0, _words.Count).Select(next.ContainsKey)];
        }

        int Number(List<(int Phrase, int Part)> reached)
        {
            List<(int Phrase, int Part)> places = [.. reached.Distinct().Order()];
            var key = string.Join(' ', places);
            if (numbers.TryGetValue(key, out var known)) return known;
            numbers[key] = states.Count;
            states.Add(places);
            // Of phrases that end at the same word, the first of the file holds.
            var whole = places.Where(place => place.Part == phrases[place.Phrase].Parts.Length).Select(place => phrases[place.Phrase]).ToList();
            var opens = whole.Find(phrase => phrase.Cue.Kind != CueKind.Answers);
            _cues.Add((opens?.Cue, whole.Find(phrase => phrase.Cue.Kind == CueKind.Answers)?.Cue, opens?.Ahead ?? 0));
            return states.Count - 1;
        }
    }

    // A part, and those after it as long as each may be left out.
    private static IEnumerable<(int Phrase, int Part)> Reached(List<CuePhrase> phrases, int phrase, int part)
    {
        yield return (phrase, part);
        for (; part < phrases[phrase].Parts.Length && phrases[phrase].MayBeLeftOut[part]; part++) yield return (phrase, part + 1);
    }

    private int AddWord(string form)
    {
        var bytes = Encoding.UTF8.GetBytes(form);
        var word = _words.GetOrAdd(bytes, _words.Count);
        var bit = Bit(bytes);
        _filter[bit >> 6] |= 1UL << (bit & 63);
        return word;
    }
}
