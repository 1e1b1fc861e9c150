namespace Matcher.Scoring;

/// <summary>Reads the number of a cell such as "12", "12,5", "58 000 €", "58 k€".</summary>
internal static class Quantity
{
    /// <summary>The first number of a text, or null.</summary>
    /// <param name="text">UTF-8. Blanks between groups of three digits belong to the number; a comma or a stop opens decimals.</param>
    public static double? Read(ReadOnlySpan<byte> text)
    {
        var start = text.IndexOfAnyInRange((byte)'0', (byte)'9');
        if (start < 0) return null;
        var value = 0.0;
        var digits = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsAsciiDigit((char)text[i]))
            {
                if (++digits > 9) return null;
                value = (value * 10) + (text[i] - '0');
                continue;
            }

            if (IsGroup(text, i, out var next))
            {
                i = next - 1;
                continue;
            }

            if (text[i] is (byte)',' or (byte)'.') value += Decimals(text[(i + 1)..]);
            break;
        }

        return value;
    }

    private static double Decimals(ReadOnlySpan<byte> text)
    {
        var value = 0.0;
        var unit = 0.1;
        for (var i = 0; i < text.Length && i < 3 && char.IsAsciiDigit((char)text[i]); i++, unit /= 10) value += (text[i] - '0') * unit;
        return value;
    }

    // A plain, no-break or thin blank followed by exactly three digits.
    private static bool IsGroup(ReadOnlySpan<byte> text, int offset, out int next)
    {
        next = offset;
        if (Text.Utf8.KindAt(text, offset) != Text.CharacterKind.Space) return false;
        Text.Utf8.Read(text, offset, out var length);
        next = offset + length;
        if (next + 3 > text.Length || text.Slice(next, 3).ContainsAnyExceptInRange((byte)'0', (byte)'9')) return false;
        return next + 3 == text.Length || !char.IsAsciiDigit((char)text[next + 3]);
    }
}
