namespace Matcher.Sections;

/// <summary>Recognises the dates of a post without reading them: two years with a dash or a small word between them, or one since when.</summary>
internal static class PostDates
{
    private const int Year = 4; // digits
    private const int FarthestApart = 14; // bytes from one year to the next: "2015 – septembre 2019"

    /// <summary>Whether the dates of a post open or close a line.</summary>
    public static bool OpenOrClose(ReadOnlySpan<byte> line)
    {
        for (var i = 0; i + Year <= line.Length; i++)
        {
            if (!IsYear(line, i)) continue;
            var end = i + Year;
            var between = line[end..];
            var next = NextYear(between);
            var isSpan = next >= 0 && IsJoined(between[..next]);
            var isSince = i <= FarthestApart && (Opens(line, "depuis"u8) || Opens(line, "since"u8));
            if (isSince || (isSpan && (i <= FarthestApart || end + next + Year >= line.Length - 2))) return true;
            i = end - 1;
        }

        return false;
    }

    private static bool IsYear(ReadOnlySpan<byte> line, int i) =>
        line[i] is (byte)'1' or (byte)'2' && line[i + 1] is (byte)'9' or (byte)'0' && IsDigit(line, i + 2) && IsDigit(line, i + 3) && !IsDigit(line, i - 1) && !IsDigit(line, i + Year);

    private static bool IsDigit(ReadOnlySpan<byte> line, int i) => i >= 0 && i < line.Length && char.IsAsciiDigit((char)line[i]);

    private static int NextYear(ReadOnlySpan<byte> between)
    {
        for (var i = 0; i + Year <= between.Length && i <= FarthestApart; i++)
        {
            if (IsYear(between, i)) return i;
        }

        return -1;
    }

    // A dash, an arrow, "à", "au", "to"; not "2012, 2016" nor "2012/2016".
    private static bool IsJoined(ReadOnlySpan<byte> between) =>
        between.ContainsAny("-"u8) || between.IndexOf("–"u8) >= 0 || between.IndexOf("—"u8) >= 0 || between.IndexOf("→"u8) >= 0 || between.IndexOf(" à "u8) >= 0 || between.IndexOf(" au "u8) >= 0 || between.IndexOf(" to "u8) >= 0;

    private static bool Opens(ReadOnlySpan<byte> line, ReadOnlySpan<byte> word) =>
        line.Length > word.Length && System.Text.Ascii.EqualsIgnoreCase(line[..word.Length], word);
}
