using System.Text;

namespace Matcher.Periods;

/// <summary>Finds the lengths of time told in letters ("six ans"), so that lines without a figure need not be read word by word.</summary>
internal ref struct LengthFinder(ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private Cursors _cursors;

    /// <summary>Where the next unit that follows a number in letters stands; the length of the text where there is none.</summary>
    /// <param name="offset">Where the search begins; never less than before.</param>
    public int Next(int offset)
    {
        var nearest = _text.Length;
        for (var i = 0; i < Cursors.Count; i++)
        {
            while (_cursors[i] < offset || (_cursors[i] < _text.Length && !FollowsCount(_cursors[i])))
            {
                var from = Math.Max(offset, _cursors[i] + 1);
                var found = from < _text.Length ? _text[from..].IndexOf(Unit(i)) : -1;
                _cursors[i] = found < 0 ? _text.Length : from + found;
            }

            nearest = Math.Min(nearest, _cursors[i]);
        }

        return nearest;
    }

    private static ReadOnlySpan<byte> Unit(int i) => i switch
    {
        0 => " an"u8,
        1 => " mois"u8,
        2 => " AN"u8,
        _ => " MOIS"u8,
    };

    private readonly bool FollowsCount(int blank)
    {
        var start = blank;
        while (start > 0 && blank - start < DateWords.Longest && char.IsAsciiLetter((char)_text[start - 1])) start--;
        if (start == blank) return false;
        Span<byte> form = stackalloc byte[DateWords.Longest];
        Ascii.ToLower(_text[start..blank], form, out var length);
        var word = DateWords.Find(form[..length], out var value);
        return word == DateWord.Count || (word == DateWord.Month && value == 9);
    }

    [System.Runtime.CompilerServices.InlineArray(Count)]
    private struct Cursors
    {
        public const int Count = 4;
        private int _first;
    }
}
