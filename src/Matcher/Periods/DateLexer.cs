using Matcher.Text;

namespace Matcher.Periods;

/// <summary>Cuts text into the words, numbers and signs of which dates are made. Letters and digits part, so that missing spaces do no harm.</summary>
internal ref struct DateLexer(ReadOnlySpan<byte> text, int offset)
{
    private const int MostDigits = 9;

    private readonly ReadOnlySpan<byte> _text = text;
    private int _offset = offset;
    private bool _isGlued;

    /// <summary>Where the next item is looked for.</summary>
    public readonly int Offset => _offset;

    /// <summary>Reads the next item.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool TryRead(out DateItem item)
    {
        while (_offset < _text.Length)
        {
            var start = _offset;
            var value = _text[start];
            if (value is (byte)' ' or (byte)'\t')
            {
                _offset++;
                _isGlued = false;
                continue;
            }

            if (char.IsAsciiDigit((char)value))
            {
                item = ReadNumber(start);
                return true;
            }

            if (char.IsAsciiLetter((char)value))
            {
                item = ReadWord(start, value <= 'Z');
                return true;
            }

            var scalar = Utf8.Read(_text, start, out var length);
            var kind = Characters.Classify(scalar);
            if (kind == CharacterKind.Word)
            {
                item = ReadWord(start, Characters.IsUpper(scalar));
                return true;
            }

            _offset += length;
            if (scalar == '\r' && _offset < _text.Length && _text[_offset] == '\n') _offset++;
            if (kind == CharacterKind.Invisible) continue;
            if (kind == CharacterKind.Space)
            {
                _isGlued = false;
                continue;
            }

            item = Item(Sign(kind, scalar), start, 0, 0, isUpper: false);
            return true;
        }

        item = default;
        return false;
    }

    private DateItem ReadNumber(int start)
    {
        var value = 0;
        while (_offset < _text.Length && char.IsAsciiDigit((char)_text[_offset]))
        {
            if (_offset - start < MostDigits) value = (value * 10) + _text[_offset] - '0';
            _offset++;
        }

        return Item(DateWord.Number, start, value, (byte)Math.Min(_offset - start, MostDigits), isUpper: false);
    }

    private DateItem ReadWord(int start, bool isUpper)
    {
        Span<byte> form = stackalloc byte[DateWords.Longest + Folding.MaxLength];
        var length = 0;
        while (_offset < _text.Length)
        {
            var value = _text[_offset];
            if (value < 0x80)
            {
                if (!char.IsAsciiLetter((char)value)) break;
                if (length <= DateWords.Longest) form[length++] = (byte)(value | 0x20);
                _offset++;
                continue;
            }

            var scalar = Utf8.Read(_text, _offset, out var bytes);
            var kind = Characters.Classify(scalar);
            if (kind is not (CharacterKind.Word or CharacterKind.Invisible)) break;
            _offset += bytes;
            if (kind == CharacterKind.Word && length <= DateWords.Longest) length += Folding.Fold(scalar, form[length..]);
        }

        var meaning = 0;
        var word = length is > 0 and <= DateWords.Longest ? DateWords.Find(form[..length], out meaning) : DateWord.Word;
        return Item(word, start, meaning, 0, isUpper);
    }

    private DateItem Item(DateWord word, int start, int value, byte digits, bool isUpper)
    {
        var isGlued = _isGlued;
        _isGlued = true;
        return new DateItem(word, start, _offset, value, digits, isGlued, isUpper);
    }

    private readonly DateWord Sign(CharacterKind kind, int scalar) => scalar switch
    {
        '/' => DateWord.Slash,
        '|' or '~' or 0xA6 => DateWord.Bar,
        ',' => DateWord.Comma,
        '(' or '[' => DateWord.Open,
        ')' or ']' => DateWord.Close,
        '>' or '=' or (>= 0x2190 and <= 0x21FF) or (>= 0x2794 and <= 0x27BE) => DateWord.Arrow,
        0x2026 => DateWord.Ellipsis,
        '%' or 0x20AC => DateWord.Counted,
        _ => kind switch
        {
            CharacterKind.Dash => DateWord.Dash,
            CharacterKind.Stop => _offset < _text.Length && _text[_offset] == '.' ? DateWord.Ellipsis : DateWord.Stop,
            CharacterKind.Apostrophe => DateWord.Apostrophe,
            CharacterKind.Colon => DateWord.Colon,
            CharacterKind.NewLine => DateWord.Line,
            _ => DateWord.Sign,
        },
    };
}
