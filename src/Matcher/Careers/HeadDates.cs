using Matcher.Periods;
using Matcher.Text;

namespace Matcher.Careers;

/// <summary>Tells the period that dates a post from one that is told of: it opens or closes its line, or stands between commas, dashes, brackets.</summary>
internal static class HeadDates
{
    private const int LongestLine = 400; // bytes; a longer line is prose
    private const int LongestWithDate = 180;
    private const int LongestOfOne = 120;

    /// <summary>Whether a period dates the post of its line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="period">A period that begins on it.</param>
    /// <param name="allowsBullets">Whether posts are told behind bullets.</param>
    public static bool IsDateOfPost(ReadOnlySpan<byte> text, CareerLine line, Period period, bool allowsBullets)
    {
        if (line.Length > LongestLine) return false;
        var before = Before(text, line.Start, period.Start, out var opens);
        var after = After(text, period.End, line.End, out var closes);
        // "Entre 2010 et 2014, vendeur" is a post; "doublé entre 2010 et 2014" is not.
        if (IsBetween(text[period.Start..period.End]) && !(opens && after)) return false;
        if (line.IsBulleted && !allowsBullets) return opens && period.IsSpan;
        switch (period.Kind)
        {
            case PeriodKind.Date:
                return line.Length <= LongestWithDate && before && after && (opens || closes || IsBracketed(text, period));
            case PeriodKind.Duration:
                return line.Length <= LongestOfOne && before && closes && !opens;
            default:
                if (opens || (before && after) || ((after || text[period.End] == '.') && IsAfterStop(text, line.Start, period.Start)) || (after && period.Kind == PeriodKind.Range && line.Length <= LongestOfOne)) return true;
                // "... depuis 2019." ends a sentence, "Responsable production depuis 2017" is a head.
                return closes && (text[line.End - 1] != '.' || !StartsWith(text[period.Start..], "depuis"u8) && !StartsWith(text[period.Start..], "since"u8));
        }
    }

    private static bool IsBetween(ReadOnlySpan<byte> passage) =>
        StartsWith(passage, "entre"u8) || StartsWith(passage, "between"u8);

    private static bool StartsWith(ReadOnlySpan<byte> passage, ReadOnlySpan<byte> word) =>
        passage.Length > word.Length && System.Text.Ascii.EqualsIgnoreCase(passage[..word.Length], word);

    // "Pâtissier, Maison Duval, Nice. 09/2010 – 07/2014."
    private static bool IsAfterStop(ReadOnlySpan<byte> text, int lineStart, int start)
    {
        var before = text[lineStart..start].TrimEnd((byte)' ');
        return before.Length > 0 && before[^1] == '.';
    }

    private static bool IsBracketed(ReadOnlySpan<byte> text, Period period) =>
        period.Start > 0 && text[period.Start - 1] == '(' && period.End < text.Length && text[period.End] == ')';

    // Whether a separator or the edge of the line stands before.
    private static bool Before(ReadOnlySpan<byte> text, int lineStart, int start, out bool opens)
    {
        opens = true;
        var last = CharacterKind.NewLine;
        for (var i = lineStart; i < start;)
        {
            var scalar = Utf8.Read(text, i, out var length);
            var kind = Characters.Classify(scalar);
            if (kind == CharacterKind.Word) opens = false;
            if (kind is not (CharacterKind.Space or CharacterKind.Invisible)) last = kind;
            i += length;
        }

        return opens || IsSeparator(last);
    }

    private static bool After(ReadOnlySpan<byte> text, int end, int lineEnd, out bool closes)
    {
        closes = true;
        var first = CharacterKind.NewLine;
        for (var i = end; i < lineEnd;)
        {
            var scalar = Utf8.Read(text, i, out var length);
            var kind = Characters.Classify(scalar);
            if (first == CharacterKind.NewLine && kind is not (CharacterKind.Space or CharacterKind.Invisible)) first = kind;
            if (kind == CharacterKind.Word)
            {
                closes = false;
                break;
            }

            i += length;
        }

        // A column ends with a tab or with blanks.
        if (!closes && end + 1 < lineEnd && (text[end] == '\t' || (text[end] == ' ' && text[end + 1] == ' '))) return true;
        return closes || IsSeparator(first);
    }

    private static bool IsSeparator(CharacterKind kind) =>
        kind is CharacterKind.Item or CharacterKind.Dash or CharacterKind.Colon or CharacterKind.SentenceEnd or CharacterKind.Bullet or CharacterKind.MiddleDot or CharacterKind.Other or CharacterKind.NewLine;
}
