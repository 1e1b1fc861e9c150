using System.Globalization;
using System.Text;
using Matcher.Candidates;
using Matcher.Careers;
using Matcher.Periods;

namespace Matcher.Explanations;

/// <summary>A dated post, as it was understood.</summary>
/// <param name="Field">The field in which it stands.</param>
/// <param name="Text">Its head, verbatim: the lines that give its title, employer and dates.</param>
/// <param name="From">Its beginning as precisely as it is told, "2016" or "2016-03"; null where only a length is told.</param>
/// <param name="To">Its last year or month, in the same form; null where it goes on or only a length is told.</param>
/// <param name="IsOpen">Whether it is held today.</param>
/// <param name="Months">How many months it counts.</param>
/// <param name="Kind">Whether it is work.</param>
public sealed record PostReading(CandidateField Field, string Text, string? From, string? To, bool IsOpen, int Months, PostKind Kind)
{
    /// <summary>The posts of a career.</summary>
    internal static PostReading[] Of(CareerReader career, CandidateView candidate)
    {
        var posts = career.Posts;
        var readings = new PostReading[posts.Length];
        for (var i = 0; i < readings.Length; i++)
        {
            var (field, start, headEnd, _, period, kind) = posts[i];
            var text = Encoding.UTF8.GetString(candidate[field][start..headEnd]);
            var isPlaced = period.Kind is not (PeriodKind.Duration or PeriodKind.SinceDuration);
            readings[i] = new PostReading(
                field,
                text,
                isPlaced ? Date(period.From, period.FromPrecision) : null,
                isPlaced && !period.IsOpen ? Date(Last(period), period.ToPrecision) : null,
                period.IsOpen,
                period.Months,
                kind);
        }

        return readings;
    }

    // A year alone ends in its middle, or at its end where it begins in it: the month before is in that year.
    private static int Last(Period period) => period.To - 1;

    private static string Date(int month, DatePrecision precision) => precision == DatePrecision.Year
        ? (month / 12).ToString("D4", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{month / 12:D4}-{(month % 12) + 1:D2}");
}
