using Matcher.Reports.Messages;

namespace Matcher.Reports.Model;

/// <summary>A passage with a few words around it, as a reader needs them to judge it.</summary>
/// <param name="Before">What stands before on the same line, opened by an ellipsis where more does.</param>
/// <param name="Passage">The passage.</param>
/// <param name="After">What stands after on the same line, closed by an ellipsis where more does.</param>
internal sealed record EvidenceQuote(string Before, string Passage, string After)
{
    private const string Ellipsis = "…";

    /// <summary>Cuts a passage out of a field.</summary>
    /// <param name="field">The whole field.</param>
    /// <param name="start">The first UTF-16 code unit of the passage.</param>
    /// <param name="length">Its length in UTF-16 code units.</param>
    /// <param name="around">The most characters to show on each side.</param>
    public static EvidenceQuote Of(string field, int start, int length, int around)
    {
        var end = start + length;
        var lineStart = start == 0 ? 0 : field.LastIndexOf('\n', start - 1) + 1;
        var lineEnd = field.IndexOf('\n', end) is >= 0 and var found ? found : field.Length;
        var from = Math.Max(lineStart, start - around);
        if (from > lineStart)
        {
            // Not in the middle of a word.
            var blank = field.IndexOf(' ', from, start - from);
            from = blank < 0 ? start : blank + 1;
        }

        var to = Math.Min(lineEnd, end + around);
        if (to < lineEnd)
        {
            var blank = field.LastIndexOf(' ', to - 1, to - end);
            to = blank < 0 ? end : blank;
        }

        var before = SafeText.Flat(field[from..start]);
        var after = SafeText.Flat(field[end..to]);
        return new EvidenceQuote(
            (from > lineStart ? Ellipsis : "") + before + Gap(field, start - 1, before),
            SafeText.Flat(field[start..end]),
            Gap(field, end, after) + after + (to < lineEnd && field[to..lineEnd].Trim().Length > 0 ? Ellipsis : ""));
    }

    // Flattening trims the blanks that part the passage from what is around it.
    private static string Gap(string field, int at, string side) => side.Length > 0 && at >= 0 && at < field.Length && char.IsWhiteSpace(field[at]) ? " " : "";
}
