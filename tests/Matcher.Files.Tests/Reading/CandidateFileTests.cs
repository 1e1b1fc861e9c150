using System.Text;
using Matcher.Files.Output;
using Matcher.Files.Reading;
using Matcher.Tests.Shared;

namespace Matcher.Files.Tests.Reading;

/// <summary>A file of candidates as one thing: ranked in one call, read as a source, written as reports.</summary>
public class CandidateFileTests
{
    private static readonly RoleMatcher Matcher = RoleMatcher.FromPath(TestFiles.Project("seeds"));
    private static readonly RankOptions Options = new() { Top = 5, KeepTexts = true, MeasureStandings = true };

    [Fact]
    public async Task A_file_ranks_alike_from_its_bytes_and_as_a_source()
    {
        var token = TestContext.Current.CancellationToken;
        var file = new CandidateFile(TestFiles.Project("samples", "candidates.csv"));
        var fast = file.Rank(Matcher, Options, token);
        Assert.NotEmpty(file.Notices);
        Assert.Equal(Lines(fast), Lines(await Matcher.RankAsync(file, Options, token)));
    }

    [Fact]
    public void Rejected_rows_are_told_of_the_last_reading()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "id;titre\nA;Comptable\nA;Acheteur\n;Vendeur\n");
        var file = new CandidateFile(path);
        for (var reading = 0; reading < 2; reading++)
        {
            Assert.Equal(1, file.Rank(Matcher, cancellation: TestContext.Current.CancellationToken)[0].Scored);
            Assert.Equal([3, 4], file.Rejects.Select(row => row.Row));
        }

        File.Delete(path);
    }

    [Fact]
    public void Reports_are_written_of_a_ranking()
    {
        var token = TestContext.Current.CancellationToken;
        var rankings = new CandidateFile(TestFiles.Project("samples", "candidates.csv")).Rank(Matcher, Options, token);
        Assert.StartsWith("\uFEFFrole;rank;candidate;", Text(new CsvReport()), StringComparison.Ordinal);
        Assert.Equal(25, Text(new JsonLinesReport(Matcher)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        var bare = new CandidateFile(TestFiles.Project("samples", "candidates.csv")).Rank(Matcher, cancellation: token);
        Assert.Throws<InvalidOperationException>(() => new JsonLinesReport(Matcher).Write(Stream.Null, bare, token));

        string Text(IReportWriter writer)
        {
            using var stream = new MemoryStream();
            writer.Write(stream, rankings, token);
            return Encoding.UTF8.GetString(stream.ToArray());
        }
    }

    private static string Lines(IReadOnlyList<RoleRanking> rankings)
    {
        using var stream = new MemoryStream();
        new JsonLinesReport(Matcher).Write(stream, rankings, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
