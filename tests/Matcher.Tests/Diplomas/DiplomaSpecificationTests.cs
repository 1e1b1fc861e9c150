using System.Runtime.CompilerServices;
using Matcher.Tests.Shared;

namespace Matcher.Tests.Diplomas;

public sealed class DiplomaSpecificationTests
{
    private const double LevelFloor = 0.98;
    private const double FieldFloor = 0.97;

    public static TheoryData<string, int, string> Lines()
    {
        var rows = new TheoryData<string, int, string>();
        foreach (var (text, level, field) in DiplomaLines.Labelled(Path.Combine(Folder(), "Specs", "levels.tsv"))) rows.Add(text, level, field);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_reads_as_specified(string text, int level, string field)
    {
        var best = DiplomaLines.Best(text);

        Assert.Equal((level, field), (best.Level, best.Field));
    }

    [Fact]
    public void The_labelled_development_lines_stay_above_their_floor()
    {
        var path = TestFiles.Judged("diplomas-dev.tsv");
        var (levels, fields) = DiplomaLines.Accuracy(path);

        Assert.True(levels >= LevelFloor, $"level {levels:F3}, expected at least {LevelFloor:F3}");
        Assert.True(fields >= FieldFloor, $"field {fields:F3}, expected at least {FieldFloor:F3}");
    }

    private static string Folder([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
