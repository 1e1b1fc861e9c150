namespace Matcher.Files.Output;

/// <summary>Writes rankings as JSON Lines, one object a role and candidate with every contribution. The rankings need their texts and standings.</summary>
/// <param name="matcher">The matcher that ranked them, which explains.</param>
public sealed class JsonLinesReport(RoleMatcher matcher) : IReportWriter
{
    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Texts or standings were not kept: set <see cref="RankOptions.KeepTexts"/> and <see cref="RankOptions.MeasureStandings"/>.</exception>
    public void Write(Stream stream, IReadOnlyList<RoleRanking> rankings, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rankings);
        using var json = new ExplanationJson(stream);
        foreach (var ranking in rankings)
        {
            if (ranking.Standings.Count < ranking.Candidates.Count) throw new InvalidOperationException("The standings were not measured: set RankOptions.MeasureStandings.");
            foreach (var (account, standing) in matcher.Explain(ranking).Zip(ranking.Standings))
            {
                cancellation.ThrowIfCancellationRequested();
                json.Write(account, standing);
            }
        }
    }
}
