using Matcher.Cli.Messages;
using Matcher.Cli.Rendering;
using Matcher.Explanations;
using Matcher.Files.Batch;
using Matcher.Roles;
using Matcher.Scoring;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Matcher.Cli.Commands.Score;

/// <summary>The ranking as the eye takes it in: a table a role, scores with a bar.</summary>
internal static class RankingTable
{
    /// <summary>A wider table is harder to read along.</summary>
    public const int MostWidth = 120;

    // Below the first width criteria have no room, nor have they beside requirements that take theirs; below the second, only two do.
    private const int LeastForCriteria = 70;
    private const int LeastForThree = 100;
    private const int RequirementsWidth = 20;

    private const int BarWidth = 8;
    private const decimal PointsABar = 100m / BarWidth;

    /// <summary>Renders the tables.</summary>
    public static string Render(IReadOnlyList<RoleRanking> rankings, ScoreMessages messages, int width, bool hasColor)
    {
        var terms = new TermMessages(messages.Language);
        return string.Join('\n', rankings.Select(ranking => Render(ranking, messages, terms, width, hasColor)));
    }

    private static string Render(RoleRanking ranking, ScoreMessages messages, TermMessages terms, int width, bool hasColor)
    {
        var standings = new StandingMessages(messages.Language);
        var page = new TextPage(width, hasColor);
        page.Line(new Run(SafeText.Flat(ranking.Role.Title), Ink.Strong), $"  {ranking.Role.Id}");
        if (WeightMessages.AreChanged(ranking.Role)) page.Line(new Run(new WeightMessages(messages.Language).Applied(ranking.Role), Ink.Faint));
        var table = new Table { Border = TableBorder.Horizontal, UseSafeBorder = false };
        Criterion[] required = [.. ranking.Role.Criteria.Where(criterion => criterion.Need == Need.Required).Take(RequiredStatuses.Most)];
        var hasCriteria = width >= LeastForCriteria + (required.Length > 0 ? RequirementsWidth : 0);
        var isWide = width >= LeastForThree;
        var isNarrow = width < LeastForCriteria;
        table.AddColumn(Column(messages.RankHead).RightAligned().NoWrap());
        table.AddColumn(Column(messages.CandidateHead));
        table.AddColumn(Column(messages.ScoreHead).NoWrap());
        if (isWide) table.AddColumns(Column(standings.TiedHead).NoWrap(), Column(standings.HeldHead).RightAligned().NoWrap());
        if (hasCriteria) table.AddColumns(Column(messages.StrengthsHead), Column(messages.GapsHead));
        if (required.Length > 0) table.AddColumn(isNarrow ? Column(standings.RequirementsHead) : Column(standings.RequirementsHead).NoWrap());
        table.AddColumn(Column(messages.FlagsHead));
        foreach (var ranked in ranking.Candidates)
        {
            var summary = ranked.Item.Summary;
            var standing = ranking.Standings[ranked.Rank - 1];
            var cells = new List<IRenderable>
            {
                new Paragraph(messages.Whole(ranked.Rank) + (isWide || standing.IsAlone ? "" : $" ={standings.Tied(standing)}")),
                new Paragraph(SafeText.Flat(ranked.Id), new Style(decoration: Decoration.Bold)),
                new Paragraph(summary.IsInsufficient ? standings.Insufficient.Replace(' ', '\n') : $"{messages.Decimals(ranked.ScoreMicros, 2),6} {Bar(ranked.ScoreMicros)}"),
            };
            if (isWide) cells.AddRange([new Paragraph(standings.Tied(standing)), new Paragraph(standings.Held(standing))]);
            if (hasCriteria) cells.AddRange([Ids(ranking.Role, summary.Strengths, width), Ids(ranking.Role, summary.Gaps, width)]);
            if (required.Length > 0) cells.Add(Required(required, summary.Required, isNarrow));
            cells.Add(new Paragraph(string.Join('\n', FlagCodes.Each(summary.Flags).Select(terms.Flag))));
            table.AddRow(cells);
        }

        var left = ranking.Scored > ranking.Candidates.Count ? messages.LeftOut(ranking.Candidates.Count, ranking.Scored) + "\n" : "";
        var foot = new TextPage(width, hasColor);
        if (ranking.Standings.Count > 0) foot.Line(new Run(standings.ListSentence(ranking.Standings), Ink.Faint));
        if (required.Length > 0) foot.Line(new Run((isNarrow ? $"{messages.Label(standings.RequirementsHead)}{string.Join(", ", required.Select(criterion => criterion.Id))}   " : "") + messages.Legend, Ink.Faint));
        return page + SpectreText.Render(table, width, hasColor) + left + foot;
    }

    // Where there is no room for their names, the foot of the table tells them in the same order.
    private static Paragraph Required(Criterion[] required, RequiredStatuses statuses, bool isNarrow) => isNarrow
        ? new(string.Concat(required.Select((_, i) => StandingMessages.Sign(statuses[i]))))
        : new(string.Join('\n', required.Select((criterion, i) => $"{StandingMessages.Sign(statuses[i])}\u00A0{criterion.Id}")));

    private static TableColumn Column(string head) => new(head) { Padding = new Padding(0, 0, 1, 0) };

    /// <summary>A score as a bar; the empty part shows too, so that bars compare.</summary>
    public static string Bar(int scoreMicros)
    {
        var full = (int)Math.Clamp(((scoreMicros / 1_000_000m) + (PointsABar / 2)) / PointsABar, 0, BarWidth);
        return new string('█', full) + new string('░', BarWidth - full);
    }

    private static Paragraph Ids(RoleProfile role, TopCriteria top, int width) =>
        new(string.Join(' ', top.Positions().Take(width < LeastForThree ? 2 : 3).Select(position => role.Criteria[position].Id)));
}
