using Matcher.Cli.Messages;
using Matcher.Cli.Rendering;
using Matcher.Explanations;
using Matcher.Files.Batch;
using Matcher.Roles;
using Matcher.Scoring;
using Spectre.Console;

namespace Matcher.Cli.Commands.Score;

/// <summary>The ranking as the eye takes it in: a table a role, scores with a bar.</summary>
internal static class RankingTable
{
    /// <summary>A wider table is harder to read along.</summary>
    public const int MostWidth = 120;

    private const int BarWidth = 8;
    private const int PointsABar = 100 / BarWidth;

    /// <summary>Renders the tables.</summary>
    public static string Render(IReadOnlyList<RoleRanking> rankings, ScoreMessages messages, int width, bool hasColor) =>
        string.Join('\n', rankings.Select(ranking => Render(ranking, messages, width, hasColor)));

    private static string Render(RoleRanking ranking, ScoreMessages messages, int width, bool hasColor)
    {
        var page = new TextPage(width, hasColor);
        page.Line(new Run(SafeText.Flat(ranking.Role.Title), Ink.Strong), $"  {ranking.Role.Id}");
        var table = new Table { Border = TableBorder.Horizontal, UseSafeBorder = false };
        table.AddColumn(new TableColumn(messages.RankHead).RightAligned().NoWrap());
        table.AddColumn(new TableColumn(messages.CandidateHead));
        table.AddColumn(new TableColumn(messages.ScoreHead).NoWrap());
        table.AddColumn(new TableColumn(messages.StrengthsHead));
        table.AddColumn(new TableColumn(messages.GapsHead));
        table.AddColumn(new TableColumn(messages.FlagsHead));
        foreach (var ranked in ranking.Candidates)
        {
            var summary = ranked.Item.Summary;
            table.AddRow(
                new Paragraph(messages.Whole(ranked.Rank)),
                new Paragraph(SafeText.Flat(ranked.Id), new Style(decoration: Decoration.Bold)),
                new Paragraph($"{messages.Decimals(ranked.ScoreMicros, 2),6} {Bar(ranked.ScoreMicros)}"),
                new Paragraph(Ids(ranking.Role, summary.Strengths)),
                new Paragraph(Ids(ranking.Role, summary.Gaps)),
                new Paragraph(string.Join(' ', FlagCodes.Each(summary.Flags).Select(FlagCodes.Code))));
        }

        var left = ranking.Scored > ranking.Candidates.Count ? messages.LeftOut(ranking.Candidates.Count, ranking.Scored) + "\n" : "";
        return page + SpectreText.Render(table, width, hasColor) + left;
    }

    /// <summary>A score as a bar; the empty part shows too, so that bars compare.</summary>
    public static string Bar(int scoreMicros)
    {
        var full = (int)Math.Clamp(((scoreMicros / 1_000_000m) + (PointsABar / 2m)) / PointsABar, 0, BarWidth);
        return new string('█', full) + new string('░', BarWidth - full);
    }

    private static string Ids(RoleProfile role, TopCriteria top) => string.Join(' ', top.Positions().Select(position => role.Criteria[position].Id));
}
