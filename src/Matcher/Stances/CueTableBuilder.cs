using System.Globalization;
using System.Text;
using Matcher.Text;

namespace Matcher.Stances;

/// <summary>Makes the table of cues out of the lines of its file.</summary>
internal sealed class CueTableBuilder
{
    private readonly FormTable _words = new();
    private readonly Dictionary<string, string[]> _groups = new(StringComparer.Ordinal);
    private readonly List<CuePhrase> _phrases = [];

    /// <summary>Reads the phrases.</summary>
    /// <exception cref="FormatException">A line reads otherwise than the file's head says.</exception>
    public CueTableBuilder(IEnumerable<string> lines)
    {
        AddWord(CueTable.AnyNumber);
        AddWord(CueTable.Comma);
        Cue? current = null;
        foreach (var line in lines)
        {
            if (line[0] == '[') current = Section(line);
            else if (line[0] == '@' && line.Contains(" = ", StringComparison.Ordinal)) AddGroup(line);
            else _phrases.Add(Phrase(line, current ?? throw new FormatException($"cues.txt: found the phrase \"{line}\" before any section; expected a section such as [denied 3].")));
        }
    }

    /// <summary>The phrases as one automaton, by the construction of subsets (Rabin and Scott, 1959): alternatives that go on alike share a state.</summary>
    public CueTable Build()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var places = new List<List<(int Phrase, int Part)>>();
        var cues = new List<Cue>();
        var states = new List<CueState>();
        var (edgeWords, edgeTargets) = (new List<short>(), new List<int>());
        Number([.. _phrases.SelectMany((_, i) => Reached(_phrases, i, 0))]);
        for (var state = 0; state < places.Count; state++)
        {
            var next = new SortedDictionary<int, List<(int, int)>>();
            foreach (var (phrase, part) in places[state])
            {
                if (part == _phrases[phrase].Parts.Length) continue;
                foreach (var word in _phrases[phrase].Parts[part])
                {
                    if (!next.TryGetValue(word, out var reached)) next[word] = reached = [];
                    reached.AddRange(Reached(_phrases, phrase, part + 1));
                }
            }

            states.Add(State(edgeWords.Count, places[state], cues));
            foreach (var (word, reached) in next)
            {
                edgeWords.Add((short)word);
                edgeTargets.Add(Number(reached));
            }
        }

        states.Add(new CueState(edgeWords.Count, Opens: -1, Answers: -1, Ahead: 0));
        while (CueStates.Merge(states, edgeWords, edgeTargets))
        {
            // Those that led to two states that are one now may be one themselves.
        }

        return new CueTable(_words, [.. cues], [.. states], [.. edgeWords], [.. edgeTargets]);

        int Number(List<(int Phrase, int Part)> reached)
        {
            List<(int Phrase, int Part)> all = [.. reached.Distinct().Order()];
            var key = string.Join(' ', all);
            if (numbers.TryGetValue(key, out var known)) return known;
            places.Add(all);
            return numbers[key] = places.Count - 1;
        }
    }

    // Of phrases that end at the same word, the first of the file holds.
    private CueState State(int firstEdge, List<(int Phrase, int Part)> places, List<Cue> cues)
    {
        var whole = places.Where(place => place.Part == _phrases[place.Phrase].Parts.Length).Select(place => _phrases[place.Phrase]).ToList();
        var opens = whole.Find(phrase => phrase.Cue.Kind != CueKind.Answers);
        return new CueState(firstEdge, Number(opens), Number(whole.Find(phrase => phrase.Cue.Kind == CueKind.Answers)), opens?.Ahead ?? 0);

        int Number(CuePhrase? phrase)
        {
            if (phrase is null) return -1;
            if (!cues.Contains(phrase.Cue)) cues.Add(phrase.Cue);
            return cues.IndexOf(phrase.Cue);
        }
    }

    // "[slight 4 early]": stance or part, words reached, when it holds.
    private static Cue Section(string line)
    {
        var parts = line.Trim('[', ']').Split(' ');
        var kind = parts[0] switch { "neutral" => CueKind.Neutral, "release" => CueKind.Releases, "answer" => CueKind.Answers, "after" => CueKind.Closes, "clause" => CueKind.Parts, "joint" => CueKind.Joins, _ => CueKind.Opens };
        var rest = kind is CueKind.Answers or CueKind.Closes ? parts[1..] : parts;
        var scope = rest.Length > 1 && int.TryParse(rest[1], CultureInfo.InvariantCulture, out var words) ? words : 0;
        var stance = rest[0] switch
        {
            "denied" => Stance.Denied,
            "wished" => Stance.Wished,
            "slight" => Stance.Slight,
            "others" => Stance.OthersWork,
            "served" => Stance.Served,
            "team" => Stance.Team,
            "release" when rest.Contains("denied", StringComparer.Ordinal) => Stance.Denied,
            "neutral" or "release" or "clause" or "joint" => Stance.Fact,
            _ => throw new FormatException($"cues.txt: found the section \"{line}\"; expected denied, wished, slight, others, served, team, answer, after, neutral, release, clause or joint."),
        };
        return new Cue(kind, stance, scope, parts.Contains("early", StringComparer.Ordinal), parts.Contains("listed", StringComparer.Ordinal), parts.Contains("last", StringComparer.Ordinal), parts.Contains("over", StringComparer.Ordinal));
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
        if (Array.TrueForAll(phrase.MayBeLeftOut, isLeft => isLeft)) throw new FormatException($"cues.txt: all words of \"{text}\" may be left out; expected one at least that must be there.");
        return phrase;
    }

    private string[] Words(string part) => part[0] != '@' ? [part]
        : _groups.TryGetValue(part, out var words) ? words : throw new FormatException($"cues.txt: found the group \"{part}\"; expected one that a line above lists.");

    // A part, and those after it as long as each may be left out.
    private static IEnumerable<(int Phrase, int Part)> Reached(List<CuePhrase> phrases, int phrase, int part)
    {
        yield return (phrase, part);
        for (; part < phrases[phrase].Parts.Length && phrases[phrase].MayBeLeftOut[part]; part++) yield return (phrase, part + 1);
    }

    private int AddWord(string form) => _words.GetOrAdd(Encoding.UTF8.GetBytes(form), _words.Count);
}
