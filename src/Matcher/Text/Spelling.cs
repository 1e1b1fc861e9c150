using System.Numerics;
using Matcher.Packing;

namespace Matcher.Text;

/// <summary>
/// Finds the word that a misspelt one was meant for: the one word of the work that one letter dropped, added, changed or
/// exchanged with its neighbour away. Deletions of the words are kept in a table (the symmetric deletion of Garbe's
/// SymSpell), so that a search costs one look-up a letter. Immutable and thread-safe. See docs/decisions/spelling.md.
/// </summary>
internal sealed class Spelling
{
    /// <summary>Shorter words have too many neighbours.</summary>
    public const int ShortestWord = 6;

    private const int LongestWord = 24;
    private const ulong Base = 0x9E3779B97F4A7C15UL;
    private const int FilterWords = 1 << 17; // of 64 bits: a deletion sets two bits of one of them

    // Base times this is 1 in 64 bits.
    private const ulong Inverse = 0xF1DE83E19937733DUL;

    private static readonly ulong[] Powers = PowersOfBase();

    private readonly PackedData _text;
    private readonly List<int> _starts = []; // of the words, in the text
    private readonly List<int> _lengths = [];
    private readonly ulong[] _filter = new ulong[FilterWords]; // most words are near none: two bits say so
    private readonly ulong[] _slots; // a hash, and in the lower half 1 + the number of a word; open addressing

    private Spelling(PackedData text)
    {
        _text = text;
        var bytes = text.Bytes;
        ReadWords(bytes);
        var room = (int)BitOperations.RoundUpToPowerOf2((uint)(_lengths.Sum() * 2));
        _slots = new ulong[room];
        for (var i = 0; i < _starts.Count; i++)
        {
            var hashes = new Deletions(bytes.Slice(_starts[i], _lengths[i]));
            do Add(hashes.Current, i);
            while (hashes.MoveNext());
        }
    }

    /// <summary>The shipped words of the work.</summary>
    public static Spelling Shared => Shipped.Value;

    /// <summary>The stem of the word that a misspelt form was meant for.</summary>
    /// <param name="form">A folded form of a to z whose stem is unknown.</param>
    /// <param name="stem">Receives the stem: <see cref="FrenchStemmer.Margin"/> bytes and one more letter than the form, at least.</param>
    /// <returns>The length of the stem; 0 when no word is near, or words of different stems are.</returns>
    public int Mend(ReadOnlySpan<byte> form, Span<byte> stem)
    {
        if (form.Length is < ShortestWord or > LongestWord || form.ContainsAnyExceptInRange((byte)'a', (byte)'z')) return 0;
        Span<byte> other = stackalloc byte[LongestWord + FrenchStemmer.Margin];
        var length = 0;
        var hashes = new Deletions(form);
        do
        {
            var hash = hashes.Current;
            if (!MayHold(hash)) continue;
            for (var i = (int)hash & (_slots.Length - 1); _slots[i] != 0; i = (i + 1) & (_slots.Length - 1))
            {
                if ((uint)(_slots[i] >> 32) != hash) continue;
                var word = Word((int)(uint)_slots[i] - 1);
                if (!IsNear(form, word)) continue;
                var found = FrenchStemmer.Stem(word, other);
                if (length > 0 && !stem[..length].SequenceEqual(other[..found])) return 0;
                other[..found].CopyTo(stem);
                length = found;
            }
        }
        while (hashes.MoveNext());

        return length;
    }

    // One letter dropped, added, changed, or two neighbours exchanged; the first letter is seldom wrong, and telling.
    private static bool IsNear(ReadOnlySpan<byte> form, ReadOnlySpan<byte> word)
    {
        var same = form.CommonPrefixLength(word);
        if (same == 0) return false;
        var rest = form[same..];
        var wanted = word[same..];
        return (form.Length - word.Length) switch
        {
            1 => rest[1..].SequenceEqual(wanted),
            -1 => rest.SequenceEqual(wanted[1..]),
            0 => rest.Length > 0 && (rest[1..].SequenceEqual(wanted[1..]) || (rest.Length > 1 && rest[0] == wanted[1] && rest[1] == wanted[0] && rest[2..].SequenceEqual(wanted[2..]))),
            _ => false,
        };
    }

    private static ulong[] PowersOfBase()
    {
        var powers = new ulong[LongestWord + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++) powers[i] = unchecked(powers[i - 1] * Base);
        return powers;
    }

    private bool MayHold(uint hash) => (_filter[(hash >> 6) & (FilterWords - 1)] & Bits(hash)) == Bits(hash);

    private static ulong Bits(uint hash) => (1UL << (int)(hash & 63)) | (1UL << (int)(hash >> 26));

    private ReadOnlySpan<byte> Word(int number) => _text.Bytes.Slice(_starts[number], _lengths[number]);

    private void Add(uint hash, int word)
    {
        _filter[(hash >> 6) & (FilterWords - 1)] |= Bits(hash);
        var slot = ((ulong)hash << 32) | (uint)(word + 1);
        var i = (int)hash & (_slots.Length - 1);
        for (; _slots[i] != 0; i = (i + 1) & (_slots.Length - 1))
        {
            if (_slots[i] == slot) return;
        }

        _slots[i] = slot;
    }

    // Notes where the words stand that may be meant.
    private void ReadWords(ReadOnlySpan<byte> text)
    {
        for (var start = 0; start < text.Length;)
        {
            if (text[start] == '#')
            {
                start += text[start..].IndexOf((byte)'\n') + 1;
                continue;
            }

            var length = text[start..].IndexOfAny((byte)' ', (byte)'\n', (byte)'\r');
            if (length < 0) length = text.Length - start;
            if (length is >= ShortestWord and <= LongestWord)
            {
                _starts.Add(start);
                _lengths.Add(length);
            }

            start += length + 1;
        }
    }

    // The hash of a word whole, then less one letter after the other: a polynomial, so that a letter less is one step and not a word's.
    private ref struct Deletions
    {
        private readonly ReadOnlySpan<byte> _word;
        private ulong _before; // of the letters before the one left out
        private ulong _after; // of those after it, as if they began the word
        private int _at = -1;

        public Deletions(ReadOnlySpan<byte> word)
        {
            _word = word;
            for (var i = word.Length - 1; i >= 0; i--) _after = unchecked((_after * Base) + word[i]);
            Current = Mix(_after);
        }

        public uint Current { get; private set; }

        public bool MoveNext()
        {
            do
            {
                if (++_at == _word.Length) return false;
                Leave();
            }
            while (_at == 0); // the first letter is always right

            return true;
        }

        private void Leave()
        {
            unchecked
            {
                if (_at > 0) _before += _word[_at - 1] * Powers[_at - 1];
                _after = (_after - _word[_at]) * Inverse;
                Current = Mix(_before + (_after * Powers[_at]));
            }
        }

        private static uint Mix(ulong hash) => (uint)(unchecked((hash ^ (hash >> 29)) * 0xBF58476D1CE4E5B9UL) >> 32);
    }

    // Apart, so that what is static above is there when the table is filled: code that runs before that asks at every step whether it is.
    private static class Shipped
    {
        public static readonly Spelling Value = new(WordStock.OfWorkAsWritten);
    }
}
