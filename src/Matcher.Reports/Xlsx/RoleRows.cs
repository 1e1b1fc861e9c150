using Matcher.Explanations;
using Matcher.Files.Batch;
using Matcher.Files.Names;
using Matcher.Ranks;
using Matcher.Reports.Messages;
using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher.Reports.Xlsx;

/// <summary>The sheet of a role: who to call, why, what lacks, what to check, and room for what a person decides.</summary>
internal sealed class RoleRows(RoleProfile role, XlsxMessages messages, ICandidateNames names)
{
    private const int LongestText = 90;
    private const int FullMarks = 100;

    private readonly StandingMessages _standings = new(messages.Language);
    private readonly TermMessages _terms = new(messages.Language);
    private readonly List<CriterionKind> _kinds = [.. role.Criteria.Select(criterion => criterion.Kind).Distinct()];

    /// <summary>Its columns.</summary>
    public SheetDesign Design()
    {
        var columns = new List<SheetColumn> { new(messages.Rank, CellStyle.Whole), new(messages.Candidate, CellStyle.Strong) };
        if (names.AreShown) columns.Add(new SheetColumn(messages.Name, CellStyle.Text) { Most = 40 });
        columns.Add(new SheetColumn(messages.Score, CellStyle.Points) { BarTo = FullMarks, Least = 14 });
        columns.Add(new SheetColumn(_standings.TiedHead, CellStyle.Text) { Least = 12 });
        columns.Add(new SheetColumn(messages.Held, CellStyle.Percent) { Least = 12 });
        foreach (var kind in _kinds)
        {
            var weight = WeightOf(kind);
            columns.Add(new SheetColumn(messages.OutOf(_terms.Kind(kind), weight), CellStyle.Points) { BarTo = weight > 0 ? weight / 1_000_000m : null, Least = 12, Most = 16 });
        }

        columns.Add(new SheetColumn(messages.Strengths, CellStyle.Wrapped) { Most = 50 });
        columns.Add(new SheetColumn(messages.Gaps, CellStyle.Wrapped) { Most = 50 });
        columns.Add(new SheetColumn(messages.Flags, CellStyle.Wrapped) { Most = 45 });
        columns.Add(new SheetColumn(messages.Decision, CellStyle.Entry) { Choices = messages.Decisions, Least = 18 });
        columns.Add(new SheetColumn(messages.Reason, CellStyle.Entry) { Least = 40 });
        return new SheetDesign(role.Title, columns) { FrozenColumns = names.AreShown ? 3 : 2 };
    }

    /// <summary>The row of a candidate.</summary>
    /// <param name="ranked">The candidate.</param>
    /// <param name="account">The account of the score.</param>
    /// <param name="standing">How firm the place is, or null where it was not measured.</param>
    public Cell[] Of(RankedCandidate ranked, Explanation account, Standing? standing)
    {
        var cells = new List<Cell> { ranked.Rank, ranked.Id };
        if (names.AreShown) cells.Add(CellText.Flat(names.Of(ranked.Id)));
        cells.Add(Cell.Micros(account.ScoreMicros) with { Style = account.IsInsufficient ? CellStyle.Insufficient : null });
        cells.Add(standing is null ? "" : _standings.Tied(standing));
        cells.Add(standing is null ? Cell.Empty : Cell.Micros(standing.HeldMicros));
        cells.AddRange(_kinds.Select(kind => Cell.Micros(account.Contributions.Where(contribution => contribution.Criterion.Kind == kind).Sum(contribution => contribution.PointsMicros))));
        cells.Add(Lines(ranked.Summary.Strengths));
        cells.Add(Lines(ranked.Summary.Gaps));
        cells.Add(string.Join('\n', account.Flags.Select(flag => "• " + CellText.Flat(flag.Detail))));
        return [.. cells];
    }

    private int WeightOf(CriterionKind kind) => role.Criteria.Where(criterion => criterion.Kind == kind).Sum(criterion => criterion.WeightMicros);

    private string Lines(TopCriteria top) =>
        string.Join('\n', top.Positions().Select(position => XlsxMessages.Line(CellText.Shorten(role.Criteria[position].Text, LongestText), role.Criteria[position].Id)));
}
