using Matcher.Text;

namespace Matcher.Stances;

/// <summary>
/// Gives each word of a text its stance: word by word as the tokenizer finds them, then in one look at the phrases among
/// them. Holds memory that it uses again: one instance a thread. See docs/decisions/stances.md.
/// </summary>
internal sealed class StanceReader
{
    // "Notions : SAP, Java, Excel": what a label announces goes on over commas, this far.
    private const int ListedScope = 12;

    // "Espagnol notions": with nothing between, the one word before.
    private const int AnsweredScope = 4;

    private readonly CueTable _table = CueTable.Shared;
    private readonly List<FoundCue> _found = [];
    private StanceWord[] _words = new StanceWord[128];
    private StanceMark[] _marks = new StanceMark[128];
    private int _count;
    private int _names;
    private bool _hasCue;

    /// <summary>The phrases found in the text last read that gave a stance.</summary>
    public List<FoundCue> Found => _found;

    /// <summary>The stance of each word that names something, in order; empty when no word has any but that of a fact.</summary>
    public ReadOnlySpan<StanceMark> Marks => _found.Count == 0 ? [] : _marks.AsSpan(0, _names);

    /// <summary>Starts a text.</summary>
    public void Start() => (_count, _names, _hasCue) = (0, 0, false);

    /// <summary>Takes the next word of a text.</summary>
    /// <param name="form">Its folded form.</param>
    /// <param name="token">Where it stands.</param>
    /// <param name="names">Whether it names something.</param>
    public void Add(ReadOnlySpan<byte> form, Token token, bool names) => Add(token.Protected ? (short)-1 : _table.Find(form), token, names);

    /// <summary>Takes the next word of a text.</summary>
    /// <param name="word">Its number in the table of cues, or -1.</param>
    /// <param name="token">Where it stands.</param>
    /// <param name="names">Whether it names something.</param>
    public void Add(short word, Token token, bool names)
    {
        if (_count == _words.Length) Array.Resize(ref _words, _count * 2);
        _hasCue |= _table.Opens(word);
        _words[_count++] = new StanceWord(word, token.Before, token.Start, token.Start + token.Length, _names, names);
        if (names) _names++;
    }

    /// <summary>Reads the stances of the words taken.</summary>
    /// <param name="text">The text.</param>
    /// <param name="firstPost">The first word, of those that name something, that stands in the account of a post.</param>
    /// <param name="isHeadline">Whether the text is a headline, whose items go together.</param>
    public void Read(ReadOnlySpan<byte> text, int firstPost, bool isHeadline)
    {
        _found.Clear();
        if (!_hasCue) return;
        if (_marks.Length < _names) _marks = new StanceMark[_names * 2];
        Array.Clear(_marks, 0, _names);
        var words = _words.AsSpan(0, _count);
        for (var i = 0; i < _count; i++)
        {
            if (!_table.Opens(words[i].Word)) continue;
            var cue = _table.Longest(words, i, out var last);
            // "Pas encore" answers at the end of its clause; elsewhere "pas" opens.
            if (cue is { Kind: CueKind.Answers } && !Answers(words, i, last)) cue = _table.Longest(words, i, out last, answers: false);
            if (cue is null) continue;
            if (Holds(cue, words, i, last, firstPost)) Give(text, words, i, last, cue, isHeadline);
            i = last;
        }
    }

    private static bool Answers(ReadOnlySpan<StanceWord> words, int first, int last) =>
        words[first].Before is Break.Item or Break.Label && (last + 1 == words.Length || words[last + 1].Before >= Break.Item);

    private static bool Holds(Cue cue, ReadOnlySpan<StanceWord> words, int first, int last, int firstPost)
    {
        if (cue.Kind is not (CueKind.Opens or CueKind.Answers)) return false;
        if (cue.IsEarly && words[first].Next >= firstPost) return false;
        return !cue.IsListed || (words[first].Before >= Break.Item && last + 1 < words.Length && words[last + 1].Before == Break.Label);
    }

    private void Give(ReadOnlySpan<byte> text, ReadOnlySpan<StanceWord> words, int first, int last, Cue cue, bool isHeadline)
    {
        _found.Add(new FoundCue(words[first].Start, words[last].End, cue.Stance));
        var reached = cue.Kind == CueKind.Opens ? Forward(text, words, last, cue, isHeadline) : 0;
        if (reached == 0) reached = Backward(text, words, first, last, cue);
        if (reached == 0) _found.RemoveAt(_found.Count - 1);
    }

    private int Forward(ReadOnlySpan<byte> text, ReadOnlySpan<StanceWord> words, int last, Cue cue, bool isHeadline)
    {
        var after = last + 1;
        if (after >= words.Length || words[after].Before >= Break.Sentence) return 0;
        // A colon or a bracket right after the phrase opens a list of its own.
        var isList = words[after].Before == Break.Label || (words[after].Before == Break.Item && Holds(text, words[last].End, words[after].Start, (byte)'('));
        if (words[after].Before == Break.Item && !isList) return 0;
        var left = isList ? Math.Max(cue.Scope, ListedScope) : cue.Scope;
        var reached = 0;
        for (var i = after; i < words.Length && left > 0; i++)
        {
            if (i > after && Ends(text, words, i, cue, isList, isHeadline)) break;
            if (_table.Opens(words[i].Word) && _table.Longest(words, i, out _) is { Kind: CueKind.Releases } && cue.Stance != Stance.Denied) break;
            if (!words[i].Names) continue;
            Mark(words[i].Next, cue.Stance);
            reached++;
            // A letter or a figure completes the word before it ("permis B", "niveau 2") and ends no scope.
            if (i + 1 >= words.Length || words[i + 1].Before != Break.None || words[i + 1].End - words[i + 1].Start > 1) left--;
        }

        return reached;
    }

    private static bool Ends(ReadOnlySpan<byte> text, ReadOnlySpan<StanceWord> words, int i, Cue cue, bool isList, bool isHeadline)
    {
        var before = words[i].Before;
        if (before == Break.None) return false;
        if (before != Break.Item) return true;
        if (isList) return Holds(text, words[i - 1].End, words[i].Start, (byte)')');
        // "Directeur logistique / supply chain": a slash joins what is wished for; in a headline, so does a comma.
        return cue.Stance != Stance.Wished || (!isHeadline && !Holds(text, words[i - 1].End, words[i].Start, (byte)'/'));
    }

    private int Backward(ReadOnlySpan<byte> text, ReadOnlySpan<StanceWord> words, int first, int last, Cue cue)
    {
        if (cue.Stance == Stance.Denied && cue.Kind != CueKind.Answers) return 0;
        if (cue.Stance is not (Stance.Denied or Stance.Wished or Stance.Slight)) return 0;
        if (last + 1 < words.Length && words[last + 1].Before < Break.Item) return 0;
        if (first == 0 || words[first].Before >= Break.Sentence || Holds(text, words[first - 1].End, words[first].Start, (byte)',')) return 0;
        if (words[first].Before == Break.None && cue.Stance == Stance.Wished) return 0;
        var left = words[first].Before == Break.None ? 1 : AnsweredScope;
        var reached = 0;
        for (var i = first - 1; i >= 0 && left > 0; i--)
        {
            if (words[i].Names)
            {
                Mark(words[i].Next, cue.Stance);
                reached++;
                left--;
            }

            if (words[i].Before >= Break.Item) break;
        }

        return reached;
    }

    // What is denied stays denied, whatever else is said of it; a team that is wished for is no team.
    private void Mark(int name, Stance stance)
    {
        var known = _marks[name].Stance;
        if (known == Stance.Fact || (known != Stance.Denied && stance != Stance.Team)) _marks[name] = new StanceMark(stance, _found.Count - 1);
    }

    private static bool Holds(ReadOnlySpan<byte> text, int start, int end, byte sign) => text[start..end].Contains(sign);
}
