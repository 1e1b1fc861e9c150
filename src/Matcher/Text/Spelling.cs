using System.Text;

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
    private const int Dropped = 256; // no letter: the whole word

    private readonly byte[][] _words;
    private readonly int[] _slots; // 1 + the number of a word, open addressing
    private readonly uint[] _hashes;

    private Spelling()
    {
        _words = [.. WordStock.WordsOfWork.Where(word => word.Length is >= ShortestWord and <= LongestWord).Select(Encoding.UTF8.GetBytes)];
        var room = 1 << 10;
        while (room < _words.Sum(word => word.Length) * 2) room <<= 1;
        (_slots, _hashes) = (new int[room], new uint[room]);
        for (var i = 0; i < _words.Length; i++)
        {
            Add(Hash(_words[i], Dropped), i);
            for (var at = 0; at < _words[i].Length; at++) Add(Hash(_words[i], at), i);
        }
    }

    /// <summary>The shipped words of the work.</summary>
    public static Spelling Shared { get; } = new();

    /// <summary>The stem of the word that a misspelt form was meant for.</summary>
    /// <param name="form">A folded form of a to z whose stem is unknown.</param>
    /// <param name="stem">Receives the stem: <see cref="FrenchStemmer.Margin"/> bytes and one more letter than the form, at least.</param>
    /// <returns>The length of the stem; 0 when no word is near, or words of different stems are.</returns>
    public int Mend(ReadOnlySpan<byte> form, Span<byte> stem)
    {
        if (form.Length is < ShortestWord or > LongestWord || form.ContainsAnyExceptInRange((byte)'a', (byte)'z')) return 0;
        Span<byte> other = stackalloc byte[LongestWord + FrenchStemmer.Margin];
        var length = 0;
        for (var at = -1; at < form.Length; at++)
        {
            var hash = Hash(form, at < 0 ? Dropped : at);
            for (var i = (int)hash & (_slots.Length - 1); _slots[i] != 0; i = (i + 1) & (_slots.Length - 1))
            {
                if (_hashes[i] != hash || !IsNear(form, _words[_slots[i] - 1])) continue;
                var found = FrenchStemmer.Stem(_words[_slots[i] - 1], other);
                if (length > 0 && !stem[..length].SequenceEqual(other[..found])) return 0;
                other[..found].CopyTo(stem);
                length = found;
            }
        }

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

    private static uint Hash(ReadOnlySpan<byte> word, int dropped)
    {
        var hash = 2166136261u;
        for (var i = 0; i < word.Length; i++)
        {
            if (i != dropped) hash = (hash ^ word[i]) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    private void Add(uint hash, int word)
    {
        var i = (int)hash & (_slots.Length - 1);
        while (_slots[i] != 0)
        {
            if (_hashes[i] == hash && _slots[i] == word + 1) return;
            i = (i + 1) & (_slots.Length - 1);
        }

        (_slots[i], _hashes[i]) = (word + 1, hash);
    }
}
