using Matcher.Candidates;
using Matcher.Files.Reading;

namespace Matcher.Files.Tests.Reading;

public sealed class SharedDataTests
{
    [Theory]
    [InlineData("eval-dev", 80)]
    [InlineData("eval-dev-trades", 60)]
    public void The_judged_candidates_read_whole(string folder, int count)
    {
        var path = Path.Combine(DataFolder(), folder, "candidates.csv");
        Assert.SkipUnless(File.Exists(path), "The judged data is not here: set MATCHER_DATA to its folder.");
        using var table = CandidateTable.Open(path, new CandidateTableOptions { OnReject = reject => Assert.Fail(reject.ToString()) });
        Assert.Equal(count, table.Map(row => row.View[CandidateField.Experience].Length + row.View[CandidateField.Title].Length).Count(length => length > 0));
        Assert.Equal(9, table.Plan.Read.Count);
    }

    private static string DataFolder()
    {
        if (Environment.GetEnvironmentVariable("MATCHER_DATA") is { Length: > 0 } told) return told;
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Matcher.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? "", "shared");
    }
}
