using System.Globalization;
using System.Text;
using Matcher.Periods;

namespace Matcher.Tests.Periods;

/// <summary>Writes periods as the specification file does.</summary>
internal static class PeriodText
{
    /// <summary>The periods of a text, today being the end of December 2025.</summary>
    public static string Of(byte[] text)
    {
        var found = new List<string>();
        foreach (var period in new PeriodReader().Read(text, new ReferenceDate(2025, 12).End)) found.Add(Of(text, period));
        return found.Count == 0 ? "-" : string.Join(' ', found);
    }

    private static string Of(byte[] text, Period period)
    {
        var passage = Encoding.UTF8.GetString(text, period.Start, period.Length).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
        var bounds = period.Kind switch
        {
            PeriodKind.Range => $"{Date(period.From, period.FromPrecision)}..{Date(period.To - 1, period.ToPrecision)} ",
            PeriodKind.Since => $"{Date(period.From, period.FromPrecision)}.. ",
            PeriodKind.SinceDuration => ".. ",
            PeriodKind.Date => Date(period.From, period.FromPrecision) + " ",
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"[{passage}] {bounds}= {period.Months}");
    }

    private static string Date(int month, DatePrecision precision) => precision == DatePrecision.Year
        ? string.Create(CultureInfo.InvariantCulture, $"{month / 12}")
        : string.Create(CultureInfo.InvariantCulture, $"{month / 12}-{(month % 12) + 1:00}");
}
