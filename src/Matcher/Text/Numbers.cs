namespace Matcher.Text;

/// <summary>Tells decimals ("3,5") from lists of numbers ("CACES 1,3,5", "2018,2019").</summary>
internal static class Numbers
{
    private const int MostDecimals = 3; // after a comma; years have four digits
    private const int LongestUnit = 2; // "1,4M", "802.1x", "802.11ac"

    /// <summary>Whether a comma between two digits parts numbers: another such comma stands before or after them, or too many digits follow.</summary>
    /// <param name="text">The original text.</param>
    /// <param name="start">The first digit of the number before the comma.</param>
    /// <param name="comma">Where the comma stands.</param>
    public static bool IsList(ReadOnlySpan<byte> text, int start, int comma)
    {
        if (start >= 2 && text[start - 1] == ',' && char.IsAsciiDigit((char)text[start - 2])) return true;
        var end = comma + 1;
        while (end < text.Length && end - comma <= MostDecimals + 1 && char.IsAsciiDigit((char)text[end])) end++;
        if (end - comma - 1 > MostDecimals) return true;
        return end + 1 < text.Length && text[end] == ',' && char.IsAsciiDigit((char)text[end + 1]);
    }

    /// <summary>Whether a form is digits, and at most a short unit after them.</summary>
    public static bool IsDecimals(ReadOnlySpan<byte> form)
    {
        var unit = form.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return unit < 0 ? form.Length > 0 : unit > 0 && form.Length - unit <= LongestUnit && !form[unit..].ContainsAnyExceptInRange((byte)'a', (byte)'z');
    }
}
