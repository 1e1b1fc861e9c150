using Matcher.Explanations;
using Matcher.Files.Batch;
using Matcher.Files.Names;
using Matcher.Reports.Messages;
using Matcher.Scoring;

namespace Matcher.Reports.Xlsx;

/// <summary>The sheet of contributions: every criterion of every candidate kept, as the JSON Lines have it.</summary>
internal static class ContributionRows
{
    private const int MostQuotes = 5;
    private const int LongestQuote = 160;

    /// <summary>Its columns.</summary>
    public static SheetDesign Design(XlsxMessages messages, bool hasNames)
    {
        var terms = new TermMessages(messages.Language);
        var columns = new List<SheetColumn> { new(messages.Role, CellStyle.Text) { Most = 30 }, new(messages.Rank, CellStyle.Whole), new(messages.Candidate, CellStyle.Strong) };
        if (hasNames) columns.Add(new SheetColumn(messages.Name, CellStyle.Text) { Most = 40 });
        columns.AddRange(
        [
            new SheetColumn(messages.Criterion, CellStyle.Text),
            new SheetColumn(messages.Kind, CellStyle.Text) { Most = 24 },
            new SheetColumn(messages.RoleLine, CellStyle.Whole),
            new SheetColumn(messages.RoleText, CellStyle.Wrapped) { Most = 55 },
            new SheetColumn(messages.Need, CellStyle.Text),
            new SheetColumn(messages.Weight, CellStyle.Points),
            new SheetColumn(messages.Coverage, CellStyle.Percent) { BarTo = 1, Least = 13 },
            new SheetColumn(messages.Points, CellStyle.Points),
            new SheetColumn(messages.Status, CellStyle.Text)
            {
                Tints =
                [
                    (terms.Status(CriterionStatus.Covered), Tint.Good),
                    (terms.Status(CriterionStatus.Partial), Tint.Fair),
                    (terms.Status(CriterionStatus.Contradicted), Tint.Bad),
                    (terms.Status(CriterionStatus.NotEvidenced), Tint.Faint),
                ],
            },
            new SheetColumn(messages.Evidence, CellStyle.Wrapped) { Most = 90 },
            new SheetColumn(messages.Why, CellStyle.Wrapped) { Most = 60 },
        ]);
        return new SheetDesign(messages.ContributionsSheet, columns) { FrozenColumns = hasNames ? 4 : 3 };
    }

    /// <summary>The row of a criterion.</summary>
    public static Cell[] Of(RankedCandidate ranked, Explanation account, Contribution contribution, XlsxMessages messages, ICandidateNames names)
    {
        var terms = new TermMessages(messages.Language);
        var cells = new List<Cell> { account.Role.Id, ranked.Rank, ranked.Id };
        if (names.AreShown) cells.Add(CellText.Flat(names.Of(ranked.Id)));
        cells.AddRange(
        [
            contribution.Criterion.Id,
            terms.Kind(contribution.Criterion.Kind),
            contribution.Line,
            contribution.Text,
            terms.Need(contribution.Criterion.Need),
            Cell.Micros(contribution.Criterion.WeightMicros),
            Cell.Micros(contribution.CoverageMicros),
            Cell.Micros(contribution.PointsMicros),
            terms.Status(contribution.Status),
            Quotes(contribution, terms, messages),
            string.Join(" × ", contribution.Factors.Select(factor => XlsxMessages.Factor(terms.Factor(factor.Name, contribution.Criterion.Kind), messages.Percent(factor.ValueMicros), factor.Why))),
        ]);
        return [.. cells];
    }

    private static string Quotes(Contribution contribution, TermMessages terms, XlsxMessages messages)
    {
        var quotes = contribution.Evidence.Take(MostQuotes).Select(evidence => messages.Quoted(
            terms.Field(evidence.Field),
            CellText.Shorten(evidence.Text, LongestQuote),
            terms.How(evidence.How, CellText.Flat(evidence.Term)),
            evidence.GainMicros > 0 ? messages.Percent(evidence.GainMicros) : ""));
        if (contribution.Evidence.Count > MostQuotes) quotes = quotes.Append(messages.MoreEvidence(contribution.Evidence.Count - MostQuotes));
        return string.Join('\n', quotes);
    }
}
