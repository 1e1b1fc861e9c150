namespace Matcher.Text;

/// <summary>
/// Cuts UTF-8 text into folded words, left to right, without allocating: protected terms first, then elision,
/// inclusive endings and hyphens at a line's end. Offsets always point into the original text.
/// </summary>
/// <remarks>Any bytes are accepted: what is not valid UTF-8 separates words. Linear in the length of the text.</remarks>
internal ref struct Tokenizer
{
    /// <summary>How many bytes of scratch space the tokenizer needs: the longest form it keeps apart.</summary>
    /// <remarks>A longer word is cut to this length in its form; its offsets cover it whole.</remarks>
    public const int ScratchLength = 64;

    private const int LongestGrammarWord = 6;

    private readonly ReadOnlySpan<byte> _text;
    private readonly Span<byte> _scratch;
    private readonly ProtectedTerms _protected;
    private int _offset;
    private int _formLength;
    private Break _pending;
    private LetterRole _letter; // the part that the current word plays when it is a single letter
    private LetterRole _nextLetter;

    /// <summary>Starts at the beginning of a text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="scratch">At least <see cref="ScratchLength"/> bytes, used for the form of the current word.</param>
    /// <param name="protectedTerms">The terms kept whole; <see cref="ProtectedTerms.Shared"/> when left out.</param>
    public Tokenizer(ReadOnlySpan<byte> utf8, Span<byte> scratch, ProtectedTerms? protectedTerms = null)
    {
        _protected = protectedTerms ?? ProtectedTerms.Shared;
        _text = utf8;
        _scratch = scratch[..ScratchLength];
        _pending = Break.Line;
    }

    /// <summary>The word found by the last <see cref="MoveNext()"/>.</summary>
    public Token Current { get; private set; }

    /// <summary>The folded form of the current word; valid until the next <see cref="MoveNext()"/>.</summary>
    public readonly ReadOnlySpan<byte> Form => _scratch[.._formLength];

    /// <summary>Goes to the next word.</summary>
    /// <returns>False at the end of the text.</returns>
    public bool MoveNext()
    {
        while (true)
        {
            SkipSeparators();
            if (_offset >= _text.Length) return false;
            if (TryProtected() || TryWord()) return true;
        }
    }

    /// <summary>Goes to the next word, and leaves a plain one unfolded: letters alone between blanks or commas, whose form is the same wherever it stands.</summary>
    /// <param name="isPlain">Whether the word is plain: <see cref="Form"/> holds nothing until <see cref="Fold"/> is called.</param>
    /// <returns>False at the end of the text.</returns>
    public bool MoveNext(out bool isPlain)
    {
        // Most words follow a single blank.
        if (_offset + 1 < _text.Length && _text[_offset] == ' ' && PlainWords.OpensWord(_text[_offset + 1])) _offset++;
        else SkipSeparators();
        isPlain = false;
        if (_offset >= _text.Length) return false;
        var start = PlainWords.AfterElision(_text, _offset);
        var end = PlainWords.End(_text, start);
        if (end == 0) return MoveNext();
        isPlain = true;
        _formLength = 1; // some form there is
        return Emit(start, end, isProtected: false);
    }

    /// <summary>Folds the current word, if it was left unfolded.</summary>
    public void Fold() => ReadWord(Current.Start, 0);

    private void SkipSeparators()
    {
        while (_offset < _text.Length)
        {
            var kind = KindAt(_offset, out var length);
            switch (kind)
            {
                case CharacterKind.Word:
                    return;
                case CharacterKind.Other when _text[_offset] == '$' && OpensProtected():
                case CharacterKind.Stop when OpensProtected():
                    return;
                case CharacterKind.NewLine:
                    Raise(Break.Line);
                    break;
                case CharacterKind.SentenceEnd or CharacterKind.Bullet:
                    Raise(Break.Sentence);
                    break;
                case CharacterKind.Stop:
                    Raise(Sentences.EndsAt(_text, _offset, _offset + length, _letter != LetterRole.None) ? Break.Sentence : Break.Item);
                    break;
                case CharacterKind.Item or CharacterKind.Colon when IsBetweenDigits(_offset):
                    break;
                case CharacterKind.Item or CharacterKind.MiddleDot:
                    Raise(Break.Item);
                    break;
                case CharacterKind.Colon:
                    Raise(Break.Label);
                    break;
                case CharacterKind.Other:
                    length = Symbols.Skip(_text, _offset, length);
                    break;
                case CharacterKind.Dash when Utf8.KindAt(_text, _offset + length) is CharacterKind.Space && IsAfterSpace():
                    Raise(Break.Item);
                    break;
            }

            _offset += length;
        }
    }

    private readonly bool OpensProtected()
    {
        Span<byte> form = stackalloc byte[ScratchLength];
        _protected.Match(_text, _offset, form, out var length);
        return length > 0;
    }

    private readonly bool IsAfterSpace() => _offset == 0 || Utf8.KindAt(_text, _offset - 1) is CharacterKind.Space or CharacterKind.NewLine || _text[_offset - 1] >= 0x80;

    private void Raise(Break found)
    {
        if (found > _pending) _pending = found;
    }

    private bool TryProtected()
    {
        if (_text[_offset] is not ((byte)'.' or (byte)'$')) return false;
        var end = _protected.Match(_text, _offset, _scratch, out _formLength);
        return Emit(_offset, end, isProtected: true);
    }

    private bool TryWord()
    {
        var start = _offset;
        var end = ReadWord(start, 0);
        var kind = KindAt(end, out var length);
        if (kind == CharacterKind.Apostrophe)
        {
            var after = end + length;
            if (Elision.IsJoined(Form, _text[after..]))
            {
                _scratch[_formLength++] = (byte)'\'';
                return Emit(start, ReadWord(after, _formLength), isProtected: false);
            }

            if (Elision.IsElided(Form) && Utf8.VisibleKindAt(_text, after) == CharacterKind.Word)
            {
                _offset = after;
                return false;
            }
        }

        if (kind == CharacterKind.Stop && _text[end] == '.' && Clips.Shared.Expand(_text, end, _scratch, ref _formLength) is var clipped && clipped > end) return Emit(start, clipped, isProtected: false);
        if (kind is not (CharacterKind.Space or CharacterKind.NewLine) || _formLength <= 3)
        {
            if (Addresses.SkipAt(_text, start, end, Form) is > 0 and var skipped)
            {
                _offset = skipped;
                Raise(Break.Item);
                return false;
            }

            var special = SpecialForms.Match(_protected, _text, start, end, _scratch, ref _formLength);
            if (special > end) return Emit(start, special, isProtected: true);
            if (_formLength == 1 && char.IsAsciiLetterLower((char)_scratch[0])) return Emit(start, ReadLetter(start, end), isProtected: false);
            if (Acronyms.IsAcronym(_text, start, end, Form)) Acronyms.Capitalize(_scratch[.._formLength]);
        }

        var isPart = IsPartOfName(end, kind);
        if (kind is CharacterKind.Dash or CharacterKind.Invisible) end = JoinAcrossLines(end);
        else if (kind is CharacterKind.Stop or CharacterKind.Item && IsNumber(Form)) end = ReadDecimals(start, end);
        return Emit(start, InclusiveWriting.Skip(_text, end, Form), isPart);
    }

    private int ReadLetter(int start, int end)
    {
        var after = Acronyms.ReadDotted(_text, end, _scratch, ref _formLength);
        if (after > end)
        {
            if (Acronyms.IsLikeGrammar(Form)) Acronyms.Capitalize(_scratch[.._formLength]);
            return after;
        }

        // "Permis B, C": a letter after a letter plays the same part.
        var role = _pending <= Break.Item ? _letter : LetterRole.None;
        if (role == LetterRole.None && _pending == Break.None) role = Acronyms.RoleAfter(_text[start..end], BeforeText);
        if (role == LetterRole.Class && end - start == 1) Acronyms.Capitalize(_scratch[..1]);
        _nextLetter = role;
        return end;
    }

    private readonly bool IsPartOfName(int end, CharacterKind after)
    {
        if (_formLength > LongestGrammarWord) return false;
        return Compounds.IsOpenedBy(Form, _text[end..], after) || (_pending == Break.None && Compounds.IsClosedBy(Form, BeforeText));
    }

    /// <summary>The word before, as written.</summary>
    private readonly ReadOnlySpan<byte> BeforeText => _text.Slice(Current.Start, Current.Length);

    private readonly bool IsBetweenDigits(int offset) =>
        offset > 0 && offset + 1 < _text.Length && char.IsAsciiDigit((char)_text[offset - 1]) && char.IsAsciiDigit((char)_text[offset + 1]) && _text[offset] is (byte)'/' or (byte)':';

    /// <summary>Folds the word at an offset into the scratch space, after what it already holds.</summary>
    private int ReadWord(int offset, int formLength)
    {
        var scratch = _scratch;
        Span<byte> folded = stackalloc byte[Folding.MaxLength];
        while (offset < _text.Length)
        {
            var value = _text[offset];
            if (value < 0x80)
            {
                if (Characters.ClassifyAscii(value) != CharacterKind.Word) break;
                if (formLength < scratch.Length) scratch[formLength++] = (byte)(value is >= (byte)'A' and <= (byte)'Z' ? value | 0x20 : value);
                offset++;
                continue;
            }

            var scalar = Utf8.Read(_text, offset, out var length);
            var kind = Characters.Classify(scalar);
            if (kind == CharacterKind.Invisible && scalar == 0xAD && Utf8.KindAt(_text, offset + length) is CharacterKind.NewLine or CharacterKind.Space) break;
            if (kind == CharacterKind.Word)
            {
                var count = Folding.Fold(scalar, folded);
                if (formLength + count > scratch.Length) count = 0;
                folded[..count].CopyTo(scratch[formLength..]);
                formLength += count;
            }
            else if (kind != CharacterKind.Invisible)
            {
                break;
            }

            offset += length;
        }

        _formLength = formLength;
        return offset;
    }

    /// <summary>A word cut by a hyphen at the end of a line goes on below, unless what is cut off lives alone ("sous-traitance").</summary>
    private int JoinAcrossLines(int end)
    {
        while (end < _text.Length)
        {
            var kind = KindAt(end, out var length);
            if (kind is not (CharacterKind.Dash or CharacterKind.Invisible)) return end;
            var next = LineBreaks.SkipOne(_text, end + length);
            if (next < 0) return end;
            // A soft hyphen stands nowhere but inside a word; a hard one may be the word's own.
            var isCut = kind == CharacterKind.Invisible
                ? KindAt(next, out _) == CharacterKind.Word
                : LineBreaks.EndsLower(_text, end) && LineBreaks.StartsLower(_text, next) && !LineBreaks.IsPrefix(Form);
            if (!isCut) return end;
            end = ReadWord(next, _formLength);
        }

        return end;
    }

    private int ReadDecimals(int start, int end)
    {
        while (end + 1 < _text.Length && _text[end] is (byte)'.' or (byte)',' && char.IsAsciiDigit((char)_text[end + 1]))
        {
            if (_text[end] == ',' && Numbers.IsList(_text, start, end)) return end;
            var before = _formLength;
            if (before + 1 >= _scratch.Length) return end;
            _scratch[_formLength++] = (byte)'.';
            var next = ReadWord(end + 1, _formLength);
            if (!Numbers.IsDecimals(Form[(before + 1)..]))
            {
                _formLength = before;
                return end;
            }

            end = next;
        }

        return end;
    }

    private static bool IsNumber(ReadOnlySpan<byte> form) => !form.IsEmpty && !form.ContainsAnyExceptInRange((byte)'0', (byte)'9');

    private readonly CharacterKind KindAt(int offset, out int length)
    {
        length = 1;
        if ((uint)offset >= (uint)_text.Length) return CharacterKind.NewLine;
        return _text[offset] < 0x80 ? Characters.ClassifyAscii(_text[offset]) : Characters.Classify(Utf8.Read(_text, offset, out length));
    }

    private bool Emit(int start, int end, bool isProtected)
    {
        _offset = end;
        // Only marks that vanish stood there: nothing to give, go on after them.
        if (_formLength == 0) return false;
        Current = new Token(start, end - start, _pending, isProtected);
        _pending = Break.None;
        _letter = _nextLetter;
        _nextLetter = LetterRole.None;
        return true;
    }
}
