using System.Globalization;
using Matcher.Candidates;
using Matcher.Reports.Messages;
using Matcher.Reports.Model;

namespace Matcher.Reports.Html;

/// <summary>Words of a CV cited in a list: a packed page, which holds the CV as well, is told where they stand in it.</summary>
internal static class CvQuote
{
    // A shorter text is no longer than its place.
    private const int LeastPlaced = 16;

    /// <summary>Opens an item of a list with the words; it is not closed.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="candidate">Whose CV it is.</param>
    /// <param name="field">The field in which they stand.</param>
    /// <param name="text">The words, as they stand there.</param>
    /// <param name="longest">The most characters to show.</param>
    public static void Write(HtmlWriter html, CandidateReport candidate, CandidateField field, string text, int longest)
    {
        if (html.IsPacked && text.Length >= LeastPlaced && Place(candidate, field, text) is { } place) html.Raw("<li dir=\"auto\" data-at=\"").Text(place).Raw("\">");
        else html.Raw("<li dir=\"auto\">").Text(SafeText.Shorten(SafeText.Flat(text), longest));
    }

    // The field's position, the first character and the length, as the page counts them: carriage returns are not written.
    private static string? Place(CandidateReport candidate, CandidateField field, string text)
    {
        for (var i = 0; i < candidate.Cv.Count; i++)
        {
            var pieces = candidate.Cv[i].Pieces;
            if (candidate.Cv[i].Field != field || pieces.Any(piece => piece.LeftOut > 0)) continue;
            var written = text.Replace("\r", "", StringComparison.Ordinal);
            var start = string.Concat(pieces.Select(piece => piece.Text)).Replace("\r", "", StringComparison.Ordinal).IndexOf(written, StringComparison.Ordinal);
            if (start >= 0) return string.Create(CultureInfo.InvariantCulture, $"{i} {start} {written.Length}");
        }

        return null;
    }
}
