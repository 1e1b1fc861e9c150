using Matcher.Files.Batch;
using Matcher.Reports.Messages;
using Matcher.Scoring;

namespace Matcher.Reports.Xlsx;

/// <summary>The sheet of settings: how the run was made, what each role weighs, and how to read the rest.</summary>
internal static class SettingRows
{
    /// <summary>Its columns.</summary>
    public static SheetDesign Design(XlsxMessages messages) => new(messages.SettingsSheet,
    [
        new SheetColumn(messages.Subject, CellStyle.Strong),
        new SheetColumn(messages.Setting, CellStyle.Text) { Most = 45 },
        new SheetColumn(messages.Value, CellStyle.Wrapped) { Least = 30, Most = 110 },
    ]);

    /// <summary>Its rows.</summary>
    public static IEnumerable<Cell[]> Of(RankingReport report, XlsxMessages messages)
    {
        var terms = new TermMessages(messages.Language);
        foreach (var (name, value) in report.Settings) yield return [messages.Run, name, value];
        if (report.Rankings.Count > 0) yield return [messages.Run, messages.Scored, report.Rankings[0].Scored];
        yield return [messages.Run, messages.Rejected, report.Rejects.Count];
        yield return [messages.Run, messages.Names, report.Names.AreShown ? messages.NamesShown : messages.NamesHidden];
        foreach (var ranking in report.Rankings)
        {
            foreach (var row in Of(ranking, messages, terms)) yield return row;
        }

        yield return [messages.Reading, messages.ScoreName, messages.HowScore];
        yield return [messages.Reading, messages.Rank, messages.HowRank];
        var standings = new StandingMessages(messages.Language);
        yield return [messages.Reading, standings.TiedHead, messages.HowTied(StandingMessages.Resolution)];
        yield return [messages.Reading, messages.Held, messages.HowHeld];
        yield return [messages.Reading, standings.Insufficient, messages.HowInsufficient];
        yield return [messages.Reading, messages.Decision, messages.HowDecision];
        foreach (var status in Enum.GetValues<CriterionStatus>()) yield return [messages.Reading, terms.Status(status), messages.HowStatus(status)];
    }

    private static IEnumerable<Cell[]> Of(RoleRanking ranking, XlsxMessages messages, TermMessages terms)
    {
        var role = ranking.Role;
        yield return [role.Title, messages.Document, role.Id];
        yield return [role.Title, messages.Candidate, messages.Shown(ranking.Candidates.Count, ranking.Scored)];
        foreach (var kind in role.Criteria.GroupBy(criterion => criterion.Kind))
            yield return [role.Title, messages.WeightOf(terms.Kind(kind.Key), kind.Count()), Cell.Micros(kind.Sum(criterion => criterion.WeightMicros))];
    }
}
