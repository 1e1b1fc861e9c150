using Matcher.Cli.Messages;
using Matcher.Cli.Rendering;
using Matcher.Files.Batch;
using Matcher.Files.Names;
using Spectre.Console;

namespace Matcher.Cli.Commands.Score;

/// <summary>The ranking as the eye takes it in: a table a role, scores with a bar. What has no room in columns of its own stands under the candidate.</summary>
internal static class RankingTable
{
    /// <summary>A wider table is harder to read along.</summary>
    public const int MostWidth = 120;

    /// <summary>A narrower one has no room for a rank, an identifier and a score.</summary>
    public const int LeastWidth = 20;

    /// <summary>Renders the tables.</summary>
    /// <param name="rankings">One a role.</param>
    /// <param name="names">What candidates are called.</param>
    /// <param name="messages">The texts.</param>
    /// <param name="width">Columns; no line is longer.</param>
    /// <param name="hasColor">Whether colours show.</param>
    public static string Render(IReadOnlyList<RoleRanking> rankings, ICandidateNames names, ScoreMessages messages, int width, bool hasColor) =>
        string.Join('\n', rankings.Select(ranking => Render(ranking, new RankingCells(ranking, names, messages, width), messages, width, hasColor)));

    private static string Render(RoleRanking ranking, RankingCells cells, ScoreMessages messages, int width, bool hasColor)
    {
        var page = new TextPage(width, hasColor);
        page.Line(new Run(SafeText.Flat(ranking.Role.Title), Ink.Strong), new Run($"  {ranking.Role.Id}", Ink.Faint));
        if (WeightMessages.AreChanged(ranking.Role)) page.Line(new Run(new WeightMessages(messages.Language).Applied(ranking.Role), Ink.Faint));
        var table = new Table { Border = TableBorder.Horizontal, UseSafeBorder = false, BorderStyle = new Style(decoration: Decoration.Dim) };
        foreach (var column in cells.Columns()) table.AddColumn(column);
        foreach (var ranked in ranking.Candidates) table.AddRow(cells.Of(ranked));
        var foot = new TextPage(width, hasColor);
        if (ranking.Scored > ranking.Candidates.Count) foot.Line(new Run(messages.LeftOut(ranking.Candidates.Count, ranking.Scored), Ink.Faint));
        foreach (var line in cells.Foot()) foot.Line(new Run(line, Ink.Faint));
        return page + SpectreText.Render(table, width, hasColor) + foot;
    }
}
