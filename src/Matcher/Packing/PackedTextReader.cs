namespace Matcher.Packing;

/// <summary>Goes through the texts of an owner.</summary>
/// <remarks>
/// A text is four times the number of its words, plus 2 for a mark, plus 1 where it says its keys itself; its words; and those keys: how
/// many, and each with its length before it.
/// </remarks>
internal ref struct PackedTextReader
{
    /// <summary>How many numbers the words and the keys of a text take together, at most.</summary>
    public const int Room = 256;

    private readonly PackedTexts _texts;
    private readonly int[] _scratch;
    private PackReader _reader;
    private int _left;
    private int _words;
    private int _keys;
    private int _nextKey;

    /// <summary>Starts before the first text.</summary>
    public PackedTextReader(PackedTexts texts, PackReader reader, int count, int[] scratch)
    {
        _texts = texts;
        _reader = reader;
        _left = count;
        _scratch = scratch;
    }

    /// <summary>Whether the text has the mark of its list.</summary>
    public bool IsMarked { get; private set; }

    /// <summary>The numbers of its words.</summary>
    public readonly ReadOnlySpan<int> Words => _scratch.AsSpan(0, _words);

    /// <summary>Goes to the next text.</summary>
    public bool MoveNext()
    {
        if (_left-- <= 0) return false;
        var head = _reader.Number();
        IsMarked = (head & 2) != 0;
        _words = head >> 2;
        for (var i = 0; i < _words; i++) _scratch[i] = _reader.Word();
        (_keys, _nextKey) = ((head & 1) != 0 ? _reader.Number() : -1, 0);
        // Keys that nobody asked for stand before the next text.
        if (_keys > 0) _nextKey = _reader.Position;
        for (var i = 0; i < _keys; i++)
        {
            for (var part = _reader.Number(); part > 0; part--) _reader.Number();
        }

        return true;
    }

    /// <summary>The next key that the text comes down to: at most one, unless it says otherwise itself.</summary>
    public bool MoveNextKey(out ReadOnlySpan<int> key)
    {
        key = [];
        if (_keys == 0) return false;
        var at = _words;
        if (_keys < 0)
        {
            for (var i = 0; i < _words; i++)
            {
                foreach (var part in _texts.Parts(_scratch[i])) _scratch[at++] = part;
            }
        }
        else
        {
            var reader = _reader.From(_nextKey);
            for (var part = reader.Number(); part > 0; part--) _scratch[at++] = reader.Number();
            _nextKey = reader.Position;
        }

        _keys = _keys < 0 ? 0 : _keys - 1;
        key = _scratch.AsSpan(_words, at - _words);
        return key.Length > 0;
    }
}
