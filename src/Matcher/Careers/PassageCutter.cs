using Matcher.Periods;
using Matcher.Sections;
using Matcher.Text;

namespace Matcher.Careers;

/// <summary>
/// Cuts a line that tells several things with their dates into passages: a career in prose, a CV that lost its line breaks. It is cut where sentences end, at
/// semicolons, at headings, and at signs that stand before a period.
/// </summary>
/// <param name="text">UTF-8.</param>
/// <param name="periods">The periods that it names, in order.</param>
internal ref struct PassageCutter(ReadOnlySpan<byte> text, ReadOnlySpan<Period> periods)
{
    private const int LongestLine = 180; // bytes; a longer line with a date is cut
    private const int LongestShort = 4; // "Ets.", "Cie.", "Mme." end no sentence

    private readonly ReadOnlySpan<byte> _text = text;
    private readonly ReadOnlySpan<Period> _periods = periods;
    private int _next; // the first period that ends after the place last asked for

    /// <summary>Whether a line is to be cut. Ask in the order of the text.</summary>
    public bool IsOfSeveral(int start, int end)
    {
        Pass(start);
        var spans = 0;
        var last = _next;
        for (; last < _periods.Length && _periods[last].Start < end; last++)
        {
            if (_periods[last].IsSpan) spans++;
        }

        return last > _next && (spans > 1 || end - start > LongestLine);
    }

    /// <summary>Where the passage that begins at a place ends. Ask in the order of the text.</summary>
    /// <param name="start">Its first byte.</param>
    /// <param name="end">The end of the line.</param>
    /// <param name="next">Where the next one begins; the end of the line where none does.</param>
    public int EndOf(int start, int end, out int next)
    {
        for (var i = start; i < end;)
        {
            Pass(i);
            if (_next < _periods.Length && _periods[_next].Start <= i)
            {
                i = _periods[_next].End;
                continue;
            }

            if (EndsSentence(start, i, end))
            {
                next = SkipSigns(i + 1, end);
                return i + 1;
            }

            // No sign, no capital: no passage opens here.
            if (_text[i] == ' ' && i > start && i + 1 < end && !char.IsAsciiLetterLower((char)_text[i + 1]))
            {
                next = SkipSigns(i, end);
                if (OpensPassage(i, next, end)) return i;
                i = Math.Max(i + 1, next);
                continue;
            }

            i++;
        }

        next = end;
        return end;
    }

    private void Pass(int place)
    {
        while (_next < _periods.Length && _periods[_next].End <= place) _next++;
    }

    private readonly bool EndsSentence(int start, int i, int end)
    {
        if (i + 1 >= end || _text[i + 1] is not ((byte)' ' or (byte)'\t')) return false;
        if (_text[i] == ';') return true;
        if (_text[i] != '.') return false;
        var next = _text[(i + 1)..end].IndexOfAnyExcept((byte)' ', (byte)'\t');
        if (next < 0 || Characters.IsLower(Utf8.Read(_text, i + 1 + next, out _))) return false;
        var word = _text[start..i].LastIndexOfAny((byte)' ', (byte)'(', (byte)'\'') + 1 + start;
        return i - word > LongestShort || i - word < 2 || !char.IsAsciiLetterUpper((char)_text[word]) || !char.IsAsciiLetterLower((char)_text[word + 1]);
    }

    // The blanks and signs between two passages: " – ", " • ".
    private readonly int SkipSigns(int i, int end)
    {
        while (i < end)
        {
            var kind = Characters.Classify(Utf8.Read(_text, i, out var length));
            if (kind is not (CharacterKind.Space or CharacterKind.Dash or CharacterKind.Bullet or CharacterKind.MiddleDot) && _text[i] is not ((byte)'|' or (byte)'*' or (byte)'\t')) break;
            i += length;
        }

        return i;
    }

    private readonly bool OpensPassage(int blank, int next, int end)
    {
        if (next >= end) return false;
        var hasSign = _text[blank..next].ContainsAnyExcept((byte)' ', (byte)'\t');
        if (hasSign && _next < _periods.Length && _periods[_next].Start == next && _periods[_next].IsSpan && HasWordsBetween(next, end)) return true;
        var before = hasSign ? HeadingPlace.AfterSign : EndsInCapitals(blank) ? HeadingPlace.AfterCapitals : HeadingPlace.AfterWord;
        return PassageHeadings.TryOpen(_text[next..end], before, out _, out _);
    }

    // "RESPONSABLE FORMATION" is no heading.
    private readonly bool EndsInCapitals(int end) => end > 1 && char.IsAsciiLetterUpper((char)_text[end - 1]) && char.IsAsciiLetterUpper((char)_text[end - 2]);

    // "Cuisinier – Le Grand Large – 2012-2016 – Brest": a period that a title follows opens a passage, the last of a head does not.
    private readonly bool HasWordsBetween(int start, int end)
    {
        var after = _periods[_next].End;
        return after < end && _text[after..end].TrimStart((byte)' ') is [(byte)':' or (byte)',', ..];
    }
}
