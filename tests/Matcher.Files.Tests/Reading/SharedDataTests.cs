using Matcher.Candidates;
using Matcher.Files.Reading;
using Matcher.Tests.Shared;

namespace Matcher.Files.Tests.Reading;

public sealed class SharedDataTests
{
    [Theory]
    [InlineData("eval-dev", 80)]
    [InlineData("eval-dev-trades", 60)]
    public void The_judged_candidates_read_whole(string folder, int count)
    {
        var path = TestFiles.Judged(folder, "candidates.csv");
        using var table = CandidateTable.Open(path, new CandidateTableOptions { OnReject = reject => Assert.Fail(reject.ToString()) });
        Assert.Equal(count, table.Map(row => row.View[CandidateField.Experience].Length + row.View[CandidateField.Title].Length).Count(length => length > 0));
        Assert.Equal(9, table.Plan.Read.Count);
    }
}
