using System.Globalization;
using Matcher.Files.Batch;
using Matcher.Messages;
using Matcher.Reports.Messages;
using Matcher.Reports.Model;

namespace Matcher.Reports.Html;

/// <summary>How the scores of all candidates lie, those of the list in colour; with a sentence that says the same.</summary>
internal sealed class DistributionFigure(MessageLanguage language)
{
    private const int PointsABar = 2;
    private const int Bars = 50;
    private const int BarWidth = 12;
    private const int Height = 120;
    private const int AxisHeight = 18;
    private const double LeastHeight = 2; // one candidate among thousands still shows

    private readonly ReportMessages _messages = new(language);

    /// <summary>Writes the figure, where scores were counted.</summary>
    public void Write(HtmlWriter html, RoleReport role)
    {
        if (role.Scores is null || role.Scored == 0) return;
        var all = Group(role.Scores.Counts);
        var cells = new int[ScoreCounts.Cells];
        foreach (var candidate in role.Candidates) cells[ScoreCounts.Cell(candidate.Explanation.ScoreMicros)]++;
        var listed = Group(cells);
        var caption = Caption(role);
        html.Raw($"<details class=\"view\"><summary>{_messages.Distribution}</summary><figure><svg viewBox=\"0 0 {Bars * BarWidth} {Height + AxisHeight}\" role=\"img\" aria-label=\"").Text(caption).Raw("\">");
        for (var bar = 0; bar < Bars; bar++)
        {
            var height = Scale(all[bar], all.Max());
            var part = all[bar] == 0 ? 0 : Math.Max(LeastHeight * Math.Min(listed[bar], 1), height * listed[bar] / all[bar]);
            Bar(html, "all", bar, height);
            Bar(html, "listed", bar, part);
        }

        for (var points = 0; points <= 100; points += 20)
        {
            var anchor = points == 0 ? "start" : points == 100 ? "end" : "middle";
            html.Raw($"<text x=\"{points * BarWidth / PointsABar}\" y=\"{Height + AxisHeight - 4}\" text-anchor=\"{anchor}\">{points}</text>");
        }

        html.Raw("</svg><figcaption>").Text(caption).Raw("</figcaption></figure></details>");
    }

    private string Caption(RoleReport role)
    {
        var least = role.Candidates.Count == 0 ? "" : _messages.Decimals(role.Candidates[^1].Explanation.ScoreMicros, 2);
        var text = _messages.DistributionOf(role.Scored, role.Candidates.Count, least);
        return role.Scored < 4 ? text : $"{text} {_messages.Quartiles(At(role, 1), At(role, 2), At(role, 3))}";
    }

    // The whole point of the first candidate who is above so many quarters of all.
    private static int At(RoleReport role, int quarters)
    {
        var below = 0;
        for (var cell = 0; cell < ScoreCounts.Cells; cell++)
        {
            below += role.Scores!.Counts[cell];
            if (4L * below > (long)quarters * role.Scored) return cell;
        }

        return ScoreCounts.Cells - 1;
    }

    private static int[] Group(IReadOnlyList<int> cells)
    {
        var bars = new int[Bars];
        for (var cell = 0; cell < cells.Count; cell++) bars[Math.Min(cell / PointsABar, Bars - 1)] += cells[cell];
        return bars;
    }

    private static double Scale(int count, int most) => count == 0 ? 0 : Math.Max(LeastHeight, (double)Height * count / most);

    private static void Bar(HtmlWriter html, string name, int bar, double height)
    {
        if (height <= 0) return;
        var (tall, top) = (height.ToString("0.#", CultureInfo.InvariantCulture), (Height - height).ToString("0.#", CultureInfo.InvariantCulture));
        html.Raw($"<rect class=\"{name}\" x=\"{(bar * BarWidth) + 1}\" y=\"{top}\" width=\"{BarWidth - 2}\" height=\"{tall}\"/>");
    }
}
