using Matcher.Periods;
using Matcher.Text;

namespace Matcher.Careers;

/// <summary>Where a period stands on its line.</summary>
/// <param name="Opens">Whether no word stands before.</param>
/// <param name="Closes">Whether no word stands after.</param>
/// <param name="Before">Whether a sign that parts, or the edge of the line, stands before.</param>
/// <param name="After">Whether one stands after.</param>
internal readonly record struct DatePlace(bool Opens, bool Closes, bool Before, bool After)
{
    /// <summary>The place of a period that begins on a line.</summary>
    public static DatePlace Of(ReadOnlySpan<byte> text, CareerLine line, in Period period)
    {
        var before = IsParted(text, line.Start, period.Start, out var opens);
        var after = IsFollowed(text, period.End, line.End, out var closes);
        return new DatePlace(opens, closes, before, after);
    }

    private static bool IsParted(ReadOnlySpan<byte> text, int lineStart, int start, out bool opens)
    {
        opens = true;
        var last = CharacterKind.NewLine;
        for (var i = lineStart; i < start;)
        {
            var kind = Characters.Classify(Utf8.Read(text, i, out var length));
            if (kind == CharacterKind.Word) opens = false;
            if (kind is not (CharacterKind.Space or CharacterKind.Invisible)) last = kind;
            i += length;
        }

        return opens || IsSeparator(last);
    }

    private static bool IsFollowed(ReadOnlySpan<byte> text, int end, int lineEnd, out bool closes)
    {
        closes = true;
        var first = CharacterKind.NewLine;
        for (var i = end; i < lineEnd && closes;)
        {
            var kind = Characters.Classify(Utf8.Read(text, i, out var length));
            if (first == CharacterKind.NewLine && kind is not (CharacterKind.Space or CharacterKind.Invisible)) first = kind;
            closes = kind != CharacterKind.Word;
            i += length;
        }

        // A column ends with a tab or with blanks.
        if (!closes && end + 1 < lineEnd && (text[end] == '\t' || (text[end] == ' ' && text[end + 1] == ' '))) return true;
        return closes || IsSeparator(first);
    }

    private static bool IsSeparator(CharacterKind kind) =>
        kind is CharacterKind.Item or CharacterKind.Dash or CharacterKind.Colon or CharacterKind.SentenceEnd or CharacterKind.Bullet or CharacterKind.MiddleDot or CharacterKind.Other or CharacterKind.NewLine;
}
