using System.Globalization;
using Matcher.Reports.Model;

namespace Matcher.Reports.Html;

/// <summary>A score as a bar out of 100, stacked by kind of criterion. The figures stand beside it in text.</summary>
internal static class PointsBar
{
    private const decimal MicrosAPercent = 1_000_000m;

    /// <summary>Writes the bar.</summary>
    public static void Write(HtmlWriter html, IEnumerable<KindPoints> kinds)
    {
        html.Raw("<span class=\"bar\" aria-hidden=\"true\">");
        foreach (var kind in kinds.Where(kind => kind.PointsMicros > 0))
            html.Raw($"<i class=\"{CssNames.Of(kind.Kind)}\" style=\"width:").Text(Percent(kind.PointsMicros)).Raw("%\"></i>");
        html.Raw("</span>");
    }

    private static string Percent(int micros) => (micros / MicrosAPercent).ToString("0.#", CultureInfo.InvariantCulture);
}
