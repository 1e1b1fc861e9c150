namespace Matcher.Files.Output;

/// <summary>Writes rankings as the CSV of <see cref="RankingCsv"/>, with a byte order mark.</summary>
/// <param name="decimalPoint">Whether scores are written with a point, for programs, in place of a comma.</param>
public sealed class CsvReport(bool decimalPoint = false) : IReportWriter
{
    /// <inheritdoc/>
    public void Write(Stream stream, IReadOnlyList<RoleRanking> rankings, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        RankingCsv.Write(stream, rankings, decimalPoint, mark: true);
    }
}
