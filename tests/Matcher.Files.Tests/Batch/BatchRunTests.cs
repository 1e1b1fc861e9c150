using System.Text;
using Matcher.Files.Batch;
using Matcher.Files.Output;
using Matcher.Files.Reading;
using Matcher.Roles;
using Matcher.Tests.Shared;
using Matcher.Vectors;

namespace Matcher.Files.Tests.Batch;

/// <summary>Whole files, from the samples of the project.</summary>
public class BatchRunTests
{
    private static readonly RoleIndex Index = RoleIndex.Build(RoleDocument.ReadPath(TestFiles.Project("seeds")));
    private static readonly string Samples = File.ReadAllText(TestFiles.Project("samples", "candidates.csv"));

    [Fact]
    public void Everyone_is_ranked_once_for_each_role()
    {
        foreach (var ranking in Run(Samples, new RankOptions()))
        {
            Assert.Equal(24, ranking.Candidates.Count);
            Assert.Equal(24, ranking.Scored);
            Assert.Equal(Enumerable.Range(1, 24), ranking.Candidates.Select(ranked => ranked.Rank));
            Assert.Equal(24, ranking.Candidates.Select(ranked => ranked.Id).Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(ranking.Candidates.OrderByDescending(ranked => ranked.ScoreMicros).Select(ranked => ranked.Id), ranking.Candidates.Select(ranked => ranked.Id));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Any_number_of_threads_gives_the_same_bytes(int degree) =>
        Assert.Equal(Csv(Run(Samples, new RankOptions { Degree = -1 })), Csv(Run(Samples, new RankOptions { Degree = degree })));

    [Fact]
    public void The_top_is_the_head_of_the_whole_ranking()
    {
        var all = Run(Samples, new RankOptions());
        var top = Run(Samples, new RankOptions { Top = 3, KeepTexts = true });
        for (var role = 0; role < all.Count; role++)
        {
            Assert.Equal(all[role].Candidates.Take(3).Select(ranked => (ranked.Id, ranked.ScoreMicros)), top[role].Candidates.Select(ranked => (ranked.Id, ranked.ScoreMicros)));
            Assert.All(top[role].Candidates, ranked => Assert.NotNull(ranked.Candidate));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void The_kept_stand_as_firmly_as_when_all_are_kept(int top)
    {
        var all = Run(Samples, new RankOptions { MeasureStandings = true });
        var some = Run(Samples, new RankOptions { MeasureStandings = true, Top = top, Degree = 1 });
        for (var role = 0; role < all.Count; role++)
        {
            Assert.Equal(Enumerable.Range(1, 24), all[role].Standings.Select(standing => standing.Rank));
            Assert.Equal(all[role].Standings.Take(top), some[role].Standings);
        }

        Assert.All(Run(Samples, new RankOptions { Top = top }), ranking => Assert.Empty(ranking.Standings));
    }

    [Fact]
    public void Who_a_person_is_changes_nothing()
    {
        var swapped = Samples;
        foreach (var column in new[] { 1, 2, 3 }) swapped = WithColumn(swapped, column, $"Zoé Ngô-O'Brien {column}");
        Assert.NotEqual(Samples, swapped);
        Assert.Equal(Csv(Run(Samples, new RankOptions())), Csv(Run(swapped, new RankOptions())));
    }

    [Fact]
    public void The_order_of_rows_changes_nothing()
    {
        var rows = Rows(Samples);
        var reversed = rows[0] + string.Concat(rows.Skip(1).Reverse());
        Assert.Equal(Csv(Run(Samples, new RankOptions())), Csv(Run(reversed, new RankOptions())));
    }

    [Fact]
    public void A_csv_has_its_mark_its_line_ends_and_its_comma()
    {
        var bytes = Csv(Run(Samples, new RankOptions { Top = 1 }));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        var lines = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal("role;rank;candidate;score;strengths;gaps;flags", lines[0]);
        Assert.Equal(1 + Index.Roles.Count + 1, lines.Length);
        Assert.Matches("^[a-z-]+;1;C[0-9]+;[0-9]+,[0-9][0-9];", lines[1]);
    }

    [Theory]
    [InlineData(78_412_345, "78,41")]
    [InlineData(78_415_000, "78,42")]
    [InlineData(0, "0,00")]
    [InlineData(100_000_000, "100,00")]
    public void Scores_have_two_decimals(int micros, string expected) => Assert.Equal(expected, RankingCsv.Score(micros, decimalPoint: false));

    private static IReadOnlyList<RoleRanking> Run(string csv, RankOptions options)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        using var table = CandidateTable.Open(stream, "candidates.csv");
        return BatchRun.Run(Index, [table], options);
    }

    private static byte[] Csv(IEnumerable<RoleRanking> rankings)
    {
        using var stream = new MemoryStream();
        RankingCsv.Write(stream, rankings, decimalPoint: false, mark: true);
        return stream.ToArray();
    }

    // The samples end their rows with CRLF and break lines inside fields with LF alone.
    private static string[] Rows(string csv) => [.. csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(row => row + "\r\n")];

    private static string WithColumn(string csv, int column, string value)
    {
        var rows = Rows(csv);
        for (var i = 1; i < rows.Length; i++)
        {
            var cells = rows[i].Split(';');
            cells[column] = value;
            rows[i] = string.Join(';', cells);
        }

        return string.Concat(rows);
    }
}
