using System.Runtime.InteropServices;
using Matcher.Candidates;
using Matcher.Careers;
using Matcher.Stances;
using Matcher.Text;
using Matcher.Vectors;

namespace Matcher.Scoring;

/// <summary>The words of one candidate, read from a view into arrays that are used again for the next: one instance a thread.</summary>
internal sealed class CandidateTokens(RoleIndex index)
{
    private static readonly CandidateField[] TextFields =
    [
        CandidateField.Title, CandidateField.Summary, CandidateField.Experience, CandidateField.Education, CandidateField.Skills,
        CandidateField.Certifications, CandidateField.Languages, CandidateField.Text,
    ];

    private const int FewestItems = 6;
    private const int LongestItem = 3; // words that name something, on average

    private readonly RoleIndex _index = index;
    private readonly List<CandidatePost> _posts = [];
    private readonly StanceReader[] _stances = [.. Enumerable.Range(0, CandidateView.FieldCount).Select(_ => new StanceReader())]; // by field
    private readonly int[] _firsts = new int[CandidateView.FieldCount]; // the first word of each field
    private readonly WordMemory _words = new(index);
    private readonly List<FoundCue> _cues = [];
    private CandidateToken[] _tokens = new CandidateToken[1024];
    private Break[] _breaks = new Break[1024];
    private bool[] _starts = new bool[1024];
    private bool[] _isYear = new bool[1024];
    private int _count;

    /// <summary>The words of the candidate last read, field after field.</summary>
    public ReadOnlySpan<CandidateToken> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>The dated posts of the candidate last read, in the order of the text; two of them where one line dates two.</summary>
    public ReadOnlySpan<CandidatePost> Posts => CollectionsMarshal.AsSpan(_posts);

    /// <summary>The career of the candidate last read.</summary>
    public CareerReader Career { get; } = new(index.Today, index.Titles.Spotter(index.Lexicon.Protected));

    /// <summary>The phrases that gave words their stance.</summary>
    public IReadOnlyList<FoundCue> Cues => _cues;

    /// <summary>Reads a candidate in place of the last one.</summary>
    public void Read(CandidateView view)
    {
        ReadWords(view);
        ReadCareer(view);
    }

    /// <summary>Reads the words of a candidate in place of the last one's, and where they stand: all that many people are left off by.</summary>
    public void ReadWords(CandidateView view)
    {
        _count = 0;
        foreach (var field in TextFields)
        {
            _firsts[(int)field] = _count;
            var text = view[field];
            if (text.IsEmpty) continue;
            ReadField(text, field);
            Segment(_firsts[(int)field]);
            Locate(text, field, _firsts[(int)field]);
        }
    }

    /// <summary>Reads how the candidate stands to those words, and the posts and their dates.</summary>
    public void ReadCareer(CandidateView view)
    {
        _cues.Clear();
        foreach (var field in TextFields)
        {
            if (view[field] is { IsEmpty: false } text) TakeStances(text, field, _firsts[(int)field]);
        }

        Career.Read(view);
        PostTokens.Find(Career.Posts, Tokens, _posts);
    }

    private void ReadField(ReadOnlySpan<byte> text, CandidateField field)
    {
        Span<byte> scratch = stackalloc byte[Tokenizer.ScratchLength];
        var tokenizer = new Tokenizer(text, scratch, _index.Lexicon.Protected);
        var pending = Break.Line;
        var stances = _stances[(int)field];
        stances.Start();
        while (tokenizer.MoveNext(out var isPlain))
        {
            var token = tokenizer.Current;
            ref var word = ref _words.Find(text, ref tokenizer, scratch, isPlain);
            var traits = word.Traits;
            if (token.Before > pending) pending = token.Before;
            stances.Add(word.Cue, token, (traits & WordTraits.Names) != 0);
            if (traits == WordTraits.None) continue;
            if (_count == _tokens.Length) Grow();
            var isMisspelt = (traits & WordTraits.Unknown) != 0 && !FrenchAnalyzer.IsName(text[token.Start..], word.FormLength);
            if (isMisspelt && isPlain) tokenizer.Fold();
            if (isMisspelt) _words.Mend(ref word, tokenizer.Form);
            var isNumber = (traits & WordTraits.Number) != 0;
            var continuesNumber = isNumber && pending == Break.None && _count > 0 && _tokens[_count - 1].IsNumber && (traits & WordTraits.Group) != 0;
            _isYear[_count] = (traits & WordTraits.Year) != 0;
            _breaks[_count] = pending;
            _tokens[_count++] = new CandidateToken
            {
                Stem = isMisspelt ? word.MeantStem : word.Stem,
                Root = isMisspelt ? word.MeantRoot : word.Root,
                Uses = isMisspelt ? word.MeantUses : word.Uses,
                Start = token.Start,
                Length = token.Length,
                Field = field,
                Before = pending,
                IsNumber = isNumber,
                IsMoney = isNumber && NumberWords.IsMoney(text, token.Start + token.Length),
                ContinuesNumber = continuesNumber,
            };
            pending = Break.None;
        }
    }

    private void TakeStances(ReadOnlySpan<byte> text, CandidateField field, int first)
    {
        var stances = _stances[(int)field];
        stances.Read(text, field switch { CandidateField.Experience => 0, CandidateField.Text => FirstPost(first), _ => int.MaxValue }, isHeadline: field == CandidateField.Title);
        var marks = stances.Marks;
        for (var i = 0; i < marks.Length; i++)
        {
            _tokens[first + i].Stance = marks[i].Stance;
            _tokens[first + i].Cue = _cues.Count + marks[i].Cue;
        }

        _cues.AddRange(stances.Found);
    }

    private int FirstPost(int first)
    {
        for (var i = first; i < _count; i++)
        {
            if (_tokens[i].Place == Place.PostHead) return i - first;
        }

        return int.MaxValue;
    }

    private void Segment(int first)
    {
        PassageSegmenter.Segment(_breaks.AsSpan(first, _count - first), _starts.AsSpan(first, _count - first));
        for (var i = first; i < _count; i++)
        {
            _tokens[i].OpensPassage = _starts[i];
            _tokens[i].Passage = i == 0 ? 0 : _tokens[i - 1].Passage + (_starts[i] ? 1 : 0);
        }
    }

    private void Locate(ReadOnlySpan<byte> text, CandidateField field, int first)
    {
        var line = first;
        var hasPost = false;
        while (line < _count)
        {
            var end = line + 1;
            while (end < _count && _breaks[end] != Break.Line) end++;
            var place = PlaceOf(text, field, line, end, isFirst: line == first);
            hasPost |= place == Place.PostHead && (field == CandidateField.Text || line > first || IsPostHead(text, line, end));
            var isListed = place == Place.Skills || (place is not (Place.PostHead or Place.Title or Place.Education or Place.Certifications or Place.Languages) && !hasPost && IsList(line, end));
            var headEnd = place == Place.PostHead ? HeadEnd(line, end) : end;
            for (var i = line; i < end; i++) (_tokens[i].Place, _tokens[i].IsListed) = (i < headEnd ? place : Place.Experience, isListed);
            if (place is Place.PostHead or Place.Title)
            {
                for (var i = line + 1; i < headEnd; i++) _tokens[i].IsAfterArticle = _breaks[i] < Break.Item && Articles.StandBefore(text, _tokens[i].Start);
            }

            line = end;
        }
    }

    private Place PlaceOf(ReadOnlySpan<byte> text, CandidateField field, int line, int end, bool isFirst) => field switch
    {
        CandidateField.Title => Place.Title,
        CandidateField.Summary => Place.Summary,
        CandidateField.Experience => isFirst || IsPostHead(text, line, end) ? Place.PostHead : Place.Experience,
        CandidateField.Education => Place.Education,
        CandidateField.Skills => Place.Skills,
        CandidateField.Certifications => Place.Certifications,
        CandidateField.Languages => Place.Languages,
        _ => isFirst && end - line <= PostHeads.MostWords ? Place.Title : IsPostHead(text, line, end) ? Place.PostHead : Place.Text,
    };

    // A first line of prose opens with the post, and its later sentences name other people; a single line tells all posts.
    private int HeadEnd(int line, int end)
    {
        if (end - line <= PostHeads.MostWords || end == _count) return end;
        for (var i = line + 1; i < end; i++)
        {
            if (_breaks[i] >= Break.Sentence) return i;
        }

        return end;
    }

    // As bare as a list of competences: many items of few words each.
    private bool IsList(int line, int end)
    {
        var items = 1;
        for (var i = line + 1; i < end; i++)
        {
            if (_breaks[i] == Break.Item) items++;
        }

        return items >= FewestItems && end - line <= items * LongestItem;
    }

    // A line with a year, or a short one that opens with a job title: dates often stand on a line of their own.
    private bool IsPostHead(ReadOnlySpan<byte> text, int line, int end)
    {
        var words = end - line;
        if (words > PostHeads.MostWords || PostHeads.StartsWithBullet(text, _tokens[line].Start)) return false;
        if (_isYear.AsSpan(line, words).Contains(true)) return true;
        var first = AfterLabel(text, line, end);
        return end - first <= PostHeads.MostWordsWithoutYear && first < end && _index.Titles.Longest<CandidateToken>(_tokens.AsSpan(0, end), first).Last >= 0;
    }

    // "Fonction ou poste occupé : Comptable"
    private int AfterLabel(ReadOnlySpan<byte> text, int line, int end)
    {
        var start = _tokens[line].Start;
        if (FormLabels.Of(text[start..(_tokens[end - 1].Start + _tokens[end - 1].Length)], out int length) != FormLabel.Head) return line;
        while (line < end && _tokens[line].Start < start + length) line++;
        return line;
    }

    private void Grow()
    {
        var size = _tokens.Length * 2;
        Array.Resize(ref _tokens, size);
        Array.Resize(ref _breaks, size);
        Array.Resize(ref _starts, size);
        Array.Resize(ref _isYear, size);
    }
}
