using System.Text;
using Matcher.Packing;
using Matcher.Text;

namespace Matcher.Stances;

/// <summary>The phrases that give stances, as one automaton. Immutable and thread-safe.</summary>
internal sealed class CueTable
{
    /// <summary>The word that stands for all numbers in figures.</summary>
    public const string AnyNumber = "%";

    /// <summary>The word that stands for a comma, or whatever else parts items.</summary>
    public const string Comma = ",";

    private const string Resource = "Matcher.Stances.Data.cues.txt";
    private const int FilterBits = 1 << 13;

    private readonly FormTable _words;
    private readonly ulong[] _filter = new ulong[FilterBits / 64]; // most words of a text are in no phrase: one bit says so
    private readonly Cue[] _cues;
    private readonly CueState[] _states; // and one that says where the edges of the last end
    private readonly short[] _edgeWords; // state after state
    private readonly int[] _edgeTargets;
    private readonly int[] _starts; // by word: the state that it leads to where it opens a phrase, else 0
    private readonly CueKind[] _breaks; // by word: what it does between clauses where it does, and then it opens no phrase
    private readonly int _number;
    private readonly short _comma;

    /// <summary>Makes a table of an automaton.</summary>
    /// <param name="words">The words of the phrases, numbered from 0.</param>
    /// <param name="cues">The cues that states refer to.</param>
    /// <param name="states">The states, the start first, and one more where the edges end.</param>
    /// <param name="edgeWords">The words that lead on, state after state.</param>
    /// <param name="edgeTargets">The states that they lead to.</param>
    public CueTable(FormTable words, Cue[] cues, CueState[] states, short[] edgeWords, int[] edgeTargets)
    {
        (_words, _cues, _states, _edgeWords, _edgeTargets, _starts) = (words, cues, states, edgeWords, edgeTargets, new int[words.Count]);
        _breaks = new CueKind[words.Count];
        for (var edge = 0; edge < states[1].FirstEdge; edge++)
        {
            var target = edgeTargets[edge];
            if (states[target].Opens is >= 0 and var cue && cues[cue].Kind is CueKind.Parts or CueKind.Joins) _breaks[edgeWords[edge]] = cues[cue].Kind;
            else _starts[edgeWords[edge]] = target;
        }

        for (var place = 0; place < words.Places; place++)
        {
            if (words.At(place) is not { Length: > 0 } form) continue;
            var bit = Bit(form);
            _filter[bit >> 6] |= 1UL << (bit & 63);
        }

        _number = words.Find(Encoding.UTF8.GetBytes(AnyNumber));
        _comma = (short)words.Find(Encoding.UTF8.GetBytes(Comma));
    }

    /// <summary>The shipped table.</summary>
    public static CueTable Shared => Shipped.Table;

    /// <summary>The number of a folded form, or -1 where no phrase holds it; all numbers in figures are one.</summary>
    public short Find(ReadOnlySpan<byte> form)
    {
        var bit = Bit(form);
        if ((_filter[bit >> 6] & (1UL << (bit & 63))) != 0 && _words.Find(form) is >= 0 and var word) return (short)word;
        return (short)(form[0] is >= (byte)'0' and <= (byte)'9' && !form.ContainsAnyExceptInRange((byte)'0', (byte)'9') ? _number : -1);
    }

    /// <summary>Whether some phrase starts with a word.</summary>
    public bool Opens(short word) => word >= 0 && _starts[word] != 0;

    /// <summary>Whether a word begins another clause.</summary>
    public bool Parts(short word) => word >= 0 && _breaks[word] == CueKind.Parts;

    /// <summary>Whether a word begins another clause or may begin one.</summary>
    public bool Joins(short word) => word >= 0 && _breaks[word] != CueKind.Opens;

    /// <summary>The longest phrase that starts at a word.</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="first">Where to start.</param>
    /// <param name="last">The last word of the phrase.</param>
    /// <param name="answers">Whether phrases that answer what stands before are looked for too.</param>
    /// <returns>Null where there is none.</returns>
    public Cue? Longest(ReadOnlySpan<StanceWord> words, int first, out int last, bool answers = true)
    {
        var found = -1;
        last = first;
        var state = 0;
        for (var i = first; i < words.Length && words[i].Word >= 0 && (i == first || words[i].Before <= Break.Label); i++)
        {
            if (i > first && words[i].Before == Break.Item && (state = Next(state, _comma)) == 0) break;
            state = i == first ? _starts[words[i].Word] : Next(state, words[i].Word);
            if (state == 0) break;
            ref readonly var reached = ref _states[state];
            var cue = answers && reached.Answers >= 0 ? reached.Answers : reached.Opens;
            if (cue >= 0) (found, last) = (cue, cue == reached.Opens ? i - reached.Ahead : i); // an answer has nothing ahead
        }

        return found < 0 ? null : _cues[found];
    }

    /// <summary>The parts of the automaton, as the constructor takes them.</summary>
    public (FormTable Words, Cue[] Cues, CueState[] States, short[] EdgeWords, int[] EdgeTargets) Parts() => (_words, _cues, _states, _edgeWords, _edgeTargets);

    private static int Bit(ReadOnlySpan<byte> form) => ((form[0] * 31) + (form.Length > 1 ? form[1] * 7 : 0) + (form[^1] * 131) + (form.Length * 1031)) & (FilterBits - 1);

    // No word leads back to the start.
    private int Next(int state, short word)
    {
        var first = _states[state].FirstEdge;
        var edge = _edgeWords.AsSpan(first, _states[state + 1].FirstEdge - first).IndexOf(word);
        return edge < 0 ? 0 : _edgeTargets[first + edge];
    }

    // Words, then cues, then states, then their edges: what each word and each target is more than the one before in its state. Words of a group lead to one state.
    private static CueTable Read(PackReader reader)
    {
        var words = FormTable.Read(ref reader, hasValues: false);
        var cues = new Cue[reader.Number()];
        for (var i = 0; i < cues.Length; i++) cues[i] = new Cue((CueKind)reader.Number(), (Stance)reader.Number(), reader.Number(), reader.Number() > 0, reader.Number() > 0, reader.Number() > 0, reader.Number() > 0);
        var states = new CueState[reader.Number()];
        var edgeWords = new short[reader.Number()];
        var edgeTargets = new int[edgeWords.Length];
        for (int state = 0, firstEdge = 0; state < states.Length; state++)
        {
            firstEdge += reader.Number();
            states[state] = new CueState(firstEdge, reader.Number() - 1, reader.Number() - 1, reader.Number());
        }

        for (var state = 0; state < states.Length - 1; state++)
        {
            var (word, target) = (0, 0);
            for (var edge = states[state].FirstEdge; edge < states[state + 1].FirstEdge; edge++)
            {
                (word, target) = (word + reader.Number(), target + reader.Difference());
                (edgeWords[edge], edgeTargets[edge]) = ((short)word, target);
            }
        }

        return new CueTable(words, cues, states, edgeWords, edgeTargets);
    }

    private static class Shipped
    {
        public static readonly CueTable Table = PackedData.Find("cues") is { } packed ? Read(new PackReader(packed.Bytes)) : new CueTableBuilder(TextResource.Lines(Resource)).Build();
    }
}
