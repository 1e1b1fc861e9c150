using Matcher.Sections;
using Matcher.Text;

namespace Matcher.Diplomas;

/// <summary>Goes through the diplomas of a text, one a line at most. Allocates nothing.</summary>
internal ref struct DiplomaEnumerator
{
    private readonly DiplomaTables _tables;
    private readonly DiplomaScratch _scratch;
    private readonly DiplomaMode _mode;
    private readonly ReadOnlySpan<byte> _text;
    private SectionLines _sections;
    private Tokenizer _tokens;
    private bool _hasToken;
    private bool _isHeaded;

    /// <summary>Starts before the first line.</summary>
    public DiplomaEnumerator(DiplomaTables tables, ReadOnlySpan<byte> utf8, DiplomaScratch scratch, DiplomaMode mode)
    {
        _tables = tables;
        _text = utf8;
        _sections = new SectionLines(utf8);
        _scratch = scratch;
        _mode = mode;
        _isHeaded = mode == DiplomaMode.Education;
        _tokens = new Tokenizer(utf8, scratch.Form);
        _hasToken = _tokens.MoveNext();
    }

    /// <summary>The diploma found.</summary>
    public Diploma Current { get; private set; }

    /// <summary>This, so that <c>foreach</c> takes it.</summary>
    public readonly DiplomaEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next line that names a diploma held.</summary>
    public bool MoveNext()
    {
        while (_hasToken)
        {
            ReadLine();
            if (!Counts(out var start) || !LineJudge.TryRead(_tables, _scratch, start, _isHeaded, out var diploma)) continue;
            Current = diploma;
            return true;
        }

        return false;
    }

    private void ReadLine()
    {
        _scratch.Clear();
        do
        {
            _scratch.AddWord(_tables, _text, _tokens.Current, _tokens.Form);
            _hasToken = _tokens.MoveNext();
        }
        while (_hasToken && _tokens.Current.Before < Break.Line && !_scratch.IsFull);
        LineMatcher.Match(_tables, _scratch);
    }

    /// <summary>Whether the line may name the candidate's diplomas, and from which word.</summary>
    private bool Counts(out int start)
    {
        start = 0;
        if (_mode == DiplomaMode.Education || _scratch.WordCount == 0) return true;
        var words = _scratch.Words;
        var line = _sections.At(words[0].Start);
        _isHeaded = line.Section == CvSection.Education || line.Heading == CvSection.Education;
        if (line.IsHeading) return false;
        while (start < words.Length && words[start].Start < line.Content) start++;
        return _isHeaded ? FreeText.IsEntry(_scratch) : FreeText.BeginsWithDiploma(_scratch);
    }
}
