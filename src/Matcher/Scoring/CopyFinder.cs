using Matcher.Candidates;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>
/// Finds the words of a CV that repeat a role's text: six that name something in a row, be it over lines, or most of a
/// long line in order. For that role they earn nothing. One instance a thread.
/// </summary>
internal sealed class CopyFinder
{
    // Runs of three in a row, so six words that name something: some ten words of French.
    private const int FewestRuns = 4;

    // Most of a line in order, or a long part of one: words put in here and there do not make it one's own.
    private const int MostOfLine = 700_000;
    private const int FewestPairs = 4;
    private const int ManyPairs = 8;
    private const int LargestStep = 4; // from a word of a pair to the other
    private const int LargestGap = 8; // from a pair to the next
    private const int LargestHole = 8;

    private readonly RoleIndex _index;
    private readonly bool[]?[] _rows; // by role: for each word, whether it is copied
    private readonly bool[] _has;
    private readonly (long Time, int Length, int Items)[] _runs; // by word of the roles: the run that ends there
    private readonly (long Time, int Position, int Count, int First)[] _lines;
    private long _time;
    private int _count;

    /// <summary>Makes room for the texts of the roles.</summary>
    public CopyFinder(RoleIndex index)
    {
        _index = index;
        _rows = new bool[]?[index.Roles.Count];
        _has = new bool[index.Roles.Count];
        _runs = new (long, int, int)[index.Texts.Count];
        _lines = new (long, int, int, int)[index.Texts.LineCount];
    }

    /// <summary>Whether anything is copied from any role.</summary>
    public bool HasAny { get; private set; }

    /// <summary>Whether anything is copied from a role.</summary>
    public bool Has(int role) => _has[role];

    /// <summary>Whether a word is copied from a role.</summary>
    public bool Covers(int role, int word) => _has[role] && _rows[role]![word];

    /// <summary>Whether the word that starts at an offset of a field, or the first after it, is copied from a role.</summary>
    public bool Covers(int role, ReadOnlySpan<CandidateToken> tokens, CandidateField field, int offset)
    {
        if (!_has[role]) return false;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Field == field && tokens[i].Start >= offset) return _rows[role]![i];
        }

        return false;
    }

    /// <summary>The first and last of the words first copied from a role.</summary>
    public (int First, int Last) First(int role)
    {
        var row = _rows[role].AsSpan(0, _count);
        var first = row.IndexOf(true);
        var length = row[first..].IndexOf(false);
        return (first, length < 0 ? _count - 1 : first + length - 1);
    }

    /// <summary>Reads a candidate in place of the last one.</summary>
    public void Read(ReadOnlySpan<CandidateToken> tokens)
    {
        if (HasAny) Array.Clear(_has);
        HasAny = false;
        _count = tokens.Length;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Stem < 0) continue;
            NotePairs(tokens, i);
            if (i < 2 || tokens[i - 1].Stem < 0 || tokens[i - 2].Stem < 0 || tokens[i - 2].Field != tokens[i].Field) continue;
            foreach (var position in _index.Texts.Find(tokens[i - 2].Stem, tokens[i - 1].Stem, tokens[i].Stem)) NoteRun(position, i);
        }

        _time += tokens.Length + LargestGap + 1;
        if (HasAny) Close(tokens);
    }

    // A heading or a short line between two copied passages was pasted with them.
    private void Close(ReadOnlySpan<CandidateToken> tokens)
    {
        for (var role = 0; role < _has.Length; role++)
        {
            if (!_has[role]) continue;
            var row = _rows[role].AsSpan(0, _count);
            var last = -1;
            for (var i = 0; i < row.Length; i++)
            {
                if (!row[i]) continue;
                if (last >= 0 && i - last <= LargestHole && tokens[i].Field == tokens[last].Field) row[last..i].Fill(value: true);
                last = i;
            }
        }
    }

    private void NoteRun(int position, int word)
    {
        var now = _time + word + 1;
        var isContinued = position > 0 && _runs[position - 1].Time == now - 1;
        var length = isContinued ? _runs[position - 1].Length + 1 : 1;
        var items = (isContinued ? _runs[position - 1].Items : 0) + (_index.Texts.OpensItem(position) ? 1 : 0);
        _runs[position] = (now, length, items);
        // The items of an enumeration are anybody's: "Word, Excel, PowerPoint, Outlook".
        if (length - items >= FewestRuns) Mark(_index.Texts.Role(position), word - length - 1, word);
    }

    private void NotePairs(ReadOnlySpan<CandidateToken> tokens, int word)
    {
        for (var first = word - 1; first >= 0 && word - first <= LargestStep; first--)
        {
            if (tokens[first].Stem < 0 || tokens[first].Field != tokens[word].Field) continue;
            foreach (var position in _index.Texts.Find(tokens[first].Stem, tokens[word].Stem)) NotePair(position, first, word);
        }
    }

    private void NotePair(int position, int first, int word)
    {
        var number = _index.Texts.Line(position);
        var now = _time + word + 1;
        ref var line = ref _lines[number];
        var goesOn = line.Time > _time && now - line.Time <= LargestGap && position > line.Position;
        line = goesOn ? (now, position, line.Count + 1, line.First) : (now, position, 1, first);
        if (line.Count < FewestPairs) return;
        if (line.Count >= ManyPairs || line.Count >= Micros.Multiply(_index.Texts.Pairs(number), MostOfLine)) Mark(_index.Texts.Role(position), line.First, word);
    }

    private void Mark(int role, int first, int last)
    {
        if (!_has[role])
        {
            if (_rows[role] is not { } known || known.Length < _count) _rows[role] = new bool[_count + (_count / 2)];
            Array.Clear(_rows[role]!);
            (_has[role], HasAny) = (true, true);
        }

        _rows[role].AsSpan(first..(last + 1)).Fill(value: true);
    }
}
