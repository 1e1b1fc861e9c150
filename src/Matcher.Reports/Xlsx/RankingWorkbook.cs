using Matcher.Explanations;
using Matcher.Files.Batch;
using Matcher.Reports.Messages;
using Matcher.Scoring;

namespace Matcher.Reports.Xlsx;

/// <summary>A ranking as a workbook: a sheet a role, then every contribution, the rejects and the settings.</summary>
internal static class RankingWorkbook
{
    private const int RoleOrder = 0;
    private const int ContributionOrder = 1;
    private const int RejectOrder = 2;
    private const int SettingOrder = 3;
    private const int PartLength = 200;

    /// <summary>Writes the workbook.</summary>
    /// <param name="stream">Where to; it need not seek, and is left open.</param>
    /// <param name="report">What to tell.</param>
    /// <param name="cancellation">Stops between two candidates.</param>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static void Write(Stream stream, RankingReport report, CancellationToken cancellation = default)
    {
        using var book = new WorkbookDraft();
        Write(stream, report, book, cancellation);
    }

    /// <summary>The same in a book of the caller's.</summary>
    internal static void Write(Stream stream, RankingReport report, WorkbookDraft book, CancellationToken cancellation)
    {
        var messages = new XlsxMessages(report.Language);
        book.Insufficient = new StandingMessages(report.Language).Insufficient;

        // The sheets of a kind keep their names, whatever roles are called.
        var contributions = new SheetSeries(book, ContributionRows.Design(messages, report.Names.AreShown), ContributionOrder);
        var rejects = new SheetSeries(book, RejectRows.Design(messages), RejectOrder);
        var settings = new SheetSeries(book, SettingRows.Design(messages), SettingOrder);
        using var explainers = new ThreadLocal<Explainer>(() => new Explainer(report.Index, report.Language));
        for (var i = 0; i < report.Rankings.Count; i++)
        {
            var ranking = report.Rankings[i];
            var rows = new RoleRows(ranking.Role, messages, report.Names);
            var sheet = new SheetSeries(book, rows.Design(), RoleOrder);
            foreach (var (ranked, account) in Accounts(report, i, explainers, cancellation))
            {
                sheet.Add(rows.Of(ranked, account, ranked.Rank <= ranking.Standings.Count ? ranking.Standings[ranked.Rank - 1] : null));
                foreach (var contribution in account.Contributions) contributions.Add(ContributionRows.Of(ranked, account, contribution, messages, report.Names));
            }

            sheet.Finish();
        }

        contributions.Finish();
        foreach (var reject in report.Rejects) rejects.Add(RejectRows.Of(reject));
        rejects.Finish();
        foreach (var setting in SettingRows.Of(report, messages)) settings.Add(setting);
        settings.Finish();
        book.Write(stream);
    }

    // On all processors, in the order of the ranking: an account depends on its candidate and its role alone. In parts, as
    // the accounts of everybody would not fit in memory.
    private static IEnumerable<(RankedCandidate Ranked, Explanation Account)> Accounts(RankingReport report, int role, ThreadLocal<Explainer> explainers, CancellationToken cancellation)
    {
        foreach (var part in report.Rankings[role].Candidates.Chunk(PartLength))
        {
            cancellation.ThrowIfCancellationRequested();
            var accounts = part.AsParallel().AsOrdered().WithCancellation(cancellation).Select(ranked => (ranked, explainers.Value!.Explain(ranked.Candidate!, role))).ToList();
            foreach (var account in accounts) yield return account;
        }
    }
}
