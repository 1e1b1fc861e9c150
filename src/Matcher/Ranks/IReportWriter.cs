namespace Matcher.Ranks;

/// <summary>Writes rankings in a format: a file for a spreadsheet, a page, an exchange format of one's own.</summary>
public interface IReportWriter
{
    /// <summary>Writes the rankings of a run.</summary>
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="rankings">One a role.</param>
    /// <param name="cancellation">Stops the writing.</param>
    void Write(Stream stream, IReadOnlyList<RoleRanking> rankings, CancellationToken cancellation = default);
}
