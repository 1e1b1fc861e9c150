using Matcher.Text;

namespace Matcher.Diplomas;

/// <summary>
/// The words and matches of one line, reused from line to line so that reading allocates nothing. One a thread.
/// A longer line is read in pieces of <see cref="MaxWords"/> words.
/// </summary>
internal sealed class DiplomaScratch
{
    /// <summary>How many words of a line are read together.</summary>
    public const int MaxWords = 160;

    private const int MaxAcronym = 8;

    private readonly LineWord[] _words = new LineWord[MaxWords];
    private readonly DiplomaMatch[] _matches = new DiplomaMatch[MaxWords];
    private readonly byte[] _acronym = new byte[MaxAcronym];
    private int _acronymLength;

    /// <summary>Room for the tokenizer.</summary>
    public byte[] Form { get; } = new byte[Tokenizer.ScratchLength];

    /// <summary>The words of the line.</summary>
    public ReadOnlySpan<LineWord> Words => _words.AsSpan(0, WordCount);

    /// <summary>The phrases found in the line, left to right.</summary>
    public Span<DiplomaMatch> Matches => _matches.AsSpan(0, MatchCount);

    /// <summary>How many words the line has.</summary>
    public int WordCount { get; private set; }

    /// <summary>How many phrases were found.</summary>
    public int MatchCount { get; private set; }

    /// <summary>Whether the line has a capital at all.</summary>
    public bool HasCapitals { get; private set; }

    /// <summary>Whether no more word fits.</summary>
    public bool IsFull => WordCount == MaxWords;

    /// <summary>Starts a line.</summary>
    public void Clear()
    {
        WordCount = 0;
        MatchCount = 0;
        HasCapitals = false;
        _acronymLength = 0;
    }

    /// <summary>Adds a phrase found.</summary>
    public void AddMatch(Meaning meaning, int first, int last) =>
        _matches[MatchCount++] = new DiplomaMatch { Meaning = meaning, First = first, Last = last };

    /// <summary>Adds a word; single letters with full stops between them become one ("B.T.S.").</summary>
    public void AddWord(DiplomaTables tables, ReadOnlySpan<byte> text, Token token, ReadOnlySpan<byte> form)
    {
        var original = text.Slice(token.Start, token.Length);
        var isCapitals = !original.ContainsAnyInRange((byte)'a', (byte)'z');
        HasCapitals |= original.ContainsAnyInRange((byte)'A', (byte)'Z');
        if (form.Length == 1 && char.IsAsciiLetterLower((char)form[0]))
        {
            if (_acronymLength > 0 && _acronymLength < MaxAcronym && IsFullStop(text, _words[WordCount - 1], token.Start))
            {
                _acronym[_acronymLength++] = form[0];
                ref var joined = ref _words[WordCount - 1];
                joined = joined with
                {
                    Id = tables.Vocabulary.Find(_acronym.AsSpan(0, _acronymLength)),
                    Length = token.Start + token.Length - joined.Start,
                    IsLink = false,
                    IsCapitals = joined.IsCapitals && isCapitals,
                };
                return;
            }

            _acronym[0] = form[0];
            _acronymLength = 1;
        }
        else
        {
            _acronymLength = 0;
        }

        // "m²" folds to "m2", which is also the second year of a master.
        var id = original.IndexOf("²"u8) >= 0 || original.IndexOf("³"u8) >= 0 ? 0 : tables.Vocabulary.Find(form);
        _words[WordCount++] = new LineWord(id, token.Start, token.Length, token.Before, Number(form), tables.IsLink(id), isCapitals, char.IsAsciiLetterLower((char)original[0]));
    }

    private static bool IsFullStop(ReadOnlySpan<byte> text, LineWord before, int start)
    {
        var between = text[(before.Start + before.Length)..start];
        return between.SequenceEqual("."u8) || between.SequenceEqual(". "u8);
    }

    private static short Number(ReadOnlySpan<byte> form)
    {
        // "09.2012" is one number for the tokenizer: the year is what counts.
        var digits = form[(form.LastIndexOf((byte)'.') + 1)..];
        if (digits.Length is 0 or > 4 || digits.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return -1;
        var number = 0;
        foreach (var digit in digits) number = (number * 10) + digit - '0';
        return (short)number;
    }
}
