using System.Globalization;

namespace Matcher.Browser.Tests;

/// <summary>Figures as French pages show them, told apart from the code that shows them.</summary>
internal static class Figures
{
    public static string Points(decimal points, int decimals = 2) =>
        decimal.Round(points, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace('.', ',');

    public static string Percent(decimal part) => Points(part * 100, 0);

    public static string Signed(int micros) => (micros < 0 ? "−" : micros > 0 ? "+" : "") + Points(Math.Abs(micros) / 1_000_000m);
}
