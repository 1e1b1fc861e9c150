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
            var isGiven = Holds(text, cue, words, i, last, firstPost) && Give(text, words, i, last, cue, isHeadline);
            // What says nothing of what stands before may hold a phrase that opens ("courte initiation à").
            if (isGiven || cue.Kind != CueKind.Closes) i = last;
        }
    }

    private static bool Answers(ReadOnlySpan<StanceWord> words, int first, int last) =>
        words[first].Before is Break.Item or Break.Label && EndsClause(words, last);

    // A colon goes on: "objectif : responsable paie" answers nothing.
    private static bool EndsClause(ReadOnlySpan<StanceWord> words, int last) => last + 1 == words.Length || words[last + 1].Before is Break.Item or >= Break.Sentence;

    private static bool Holds(ReadOnlySpan<byte> text, Cue cue, ReadOnlySpan<StanceWord> words, int first, int last, int firstPost)
    {
        if (cue.Kind is not (CueKind.Opens or CueKind.Answers or CueKind.Closes)) return false;
        if (cue.IsEarly && words[first].Next >= firstPost) return false;
        // A bracket lists what is meant: "quelques notions (SAP, Java)".
        if (cue.IsLast && (!EndsClause(words, last) || (cue.Stance == Stance.Slight && last + 1 < words.Length && Holds(text, words[last].End, words[last + 1].Start, (byte)'(')))) return false;
        return !cue.IsListed || (words[first].Before >= Break.Item && last + 1 < words.Length && words[last + 1].Before == Break.Label);
    }

    private bool Give(ReadOnlySpan<byte> text, ReadOnlySpan<StanceWord> words, int first, int last, Cue cue, bool isHeadline)
    {
        _found.Add(new FoundCue(words[first].Start, words[last].End, cue.Stance));
        var reached = cue.Kind switch
        {
            CueKind.Closes => Close(text, words, first, last, cue),
            // "Arabe scolaire", "CACES en cours": the phrase starts with what it speaks of.
            CueKind.Opens when cue.Scope == 0 => MarkAll(words, first, first + 1, cue),
            CueKind.Opens => Forward(text, words, first, last, cue, isHeadline),
            _ => 0,
        };
        if (reached == 0 && cue.Kind != CueKind.Closes) reached = Backward(text, words, first, last, cue);
        if (reached == 0) _found.RemoveAt(_found.Count - 1);
        return reached > 0;
    }

    private int MarkAll(ReadOnlySpan<StanceWord> words, int first, int end, Cue cue)
    {
        var reached = 0;
        for (var i = first; i < end; i++)
        {
            if (!words[i].Names) continue;
            Mark(words[i].Next, cue.Stance);
            reached++;
        }

        return reached;
    }

    private int Forward(ReadOnlySpan<byte> text, ReadOnlySpan<StanceWord> words, int first, int last, Cue cue, bool isHeadline)
    {
        var after = last + 1;
        if (after >= words.Length || words[after].Before >= Break.Sentence) return 0;
        // A colon or a bracket right after the phrase opens a list of its own.
        var isList = words[after].Before == Break.Label || (words[after].Before == Break.Item && Holds(text, words[last].End, words[after].Start, (byte)'('));
        if (words[after].Before == Break.Item && !isList && !cue.IsOver) return 0;
        // "Néerlandais en cours d'apprentissage (A1)": what follows a name right away speaks of it, and a bracket then only adds to that.
        if (isList && words[after].Before == Break.Item && cue.Stance == Stance.Slight && first > 0 && words[first].Before == Break.None && words[first - 1].Names) return 0;
        var left = isList ? Math.Max(cue.Scope, ListedScope) : cue.Scope;
        var (reached, held) = (0, last);
        for (var i = after; i < words.Length && left > 0; i++)
        {
            if (i > after && Ends(text, words, i, cue, isList, isHeadline)) break;
            if (_table.Parts(words[i].Word)) break;
            if (i > held && _table.Opens(words[i].Word) && _table.Longest(words, i, out var end) is { } inner)
            {
                if (Releases(inner, cue, reached)) break;
                // "Souhaite prendre en charge la paie": what is no release by a longer phrase is none in its middle either.
                if (inner.Kind == CueKind.Neutral) held = end;
            }

            if (!words[i].Names) continue;
            Mark(words[i].Next, cue.Stance);
            reached++;
            // A letter or a figure completes the word before it ("permis B", "niveau 2") and ends no scope.
            if (i + 1 >= words.Length || words[i + 1].Before != Break.None || words[i + 1].End - words[i + 1].Start > 1) left--;
        }

        return reached;
    }

    // "Poste visé : chargée d'affaires" wishes for what "chargée de", further on, would tell as a fact. "Jamais géré de budget" is
    // denied beyond its verb, but "aucun contrat ne part sans mon visa" ends where a second denial turns it round.
    private static bool Releases(Cue release, Cue cue, int reached) =>
        release.Kind == CueKind.Releases && reached >= release.Scope && (cue.Stance != Stance.Denied || release.Stance == Stance.Denied);

    private bool Releases(ReadOnlySpan<StanceWord> words, int i) => _table.Opens(words[i].Word) && _table.Longest(words, i, out _) is { Kind: CueKind.Releases };

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
        if (first == 0 || words[first].Before >= Break.Sentence) return 0;
        if (Holds(text, words[first - 1].End, words[first].Start, (byte)',') && !(cue.Kind == CueKind.Answers && IsAlone(words, first, last))) return 0;
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

    // Back to where the clause begins, or facts do; the people led, to their number ("avec 8 soudeurs sous mes ordres").
    private int Close(ReadOnlySpan<byte> text, ReadOnlySpan<StanceWord> words, int first, int last, Cue cue)
    {
        if (first == 0 || words[first].Before >= Break.Sentence) return 0;
        // "Assistance aux premières notions" says nothing of assistance.
        if (cue.Stance == Stance.Slight && words[first].Before == Break.None && !words[first - 1].Names) return 0;
        if (Holds(text, words[first - 1].End, words[first].Start, (byte)',') && !IsAlone(words, first, last)) return 0;
        var start = first;
        var isCounted = cue.Stance != Stance.Team;
        for (int i = first - 1, left = cue.Scope; i >= 0 && left > 0; i--)
        {
            if (_table.Joins(words[i].Word) || Releases(words, i)) break;
            if (!isCounted && text[words[i].Start] is >= (byte)'0' and <= (byte)'9')
            {
                isCounted = true;
                break;
            }

            start = i;
            if (words[i].Names) left--;
            // "Salesforce : certification prévue en mars" wishes for what the label names, too.
            if (words[i].Before >= Break.Item && (words[i].Before != Break.Label || cue.Stance is not (Stance.Wished or Stance.Slight))) break;
        }

        return isCounted ? MarkAll(words, start, first, cue) : 0;
    }

    // "Revit, simple initiation.": one thing, a comma, what is said of it, and no more in the sentence.
    private static bool IsAlone(ReadOnlySpan<StanceWord> words, int first, int last)
    {
        if (last + 1 < words.Length && words[last + 1].Before < Break.Sentence) return false;
        var i = first - 1;
        while (words[i].Before == Break.None && first - i <= AnsweredScope) i--;
        return words[i].Before >= Break.Sentence;
    }

    // What is denied stays denied, whatever else is said of it; a team that is wished for is no team.
    private void Mark(int name, Stance stance)
    {
        var known = _marks[name].Stance;
        if (known == Stance.Fact || (known != Stance.Denied && stance != Stance.Team)) _marks[name] = new StanceMark(stance, _found.Count - 1);
    }

    private static bool Holds(ReadOnlySpan<byte> text, int start, int end, byte sign) => text[start..end].Contains(sign);
}
