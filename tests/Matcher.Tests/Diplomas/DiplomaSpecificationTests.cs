using System.Runtime.CompilerServices;

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
        var path = Data("diplomas-dev.tsv");
        Assert.SkipUnless(File.Exists(path), "The labelled diploma lines are not there: set MATCHER_DATA, or put a folder \"shared\" beside the checkout.");

        var (levels, fields) = DiplomaLines.Accuracy(path);

        Assert.True(levels >= LevelFloor, $"level {levels:F3}, expected at least {LevelFloor:F3}");
        Assert.True(fields >= FieldFloor, $"field {fields:F3}, expected at least {FieldFloor:F3}");
    }

    private static string Data(string file)
    {
        if (Environment.GetEnvironmentVariable("MATCHER_DATA") is { Length: > 0 } named) return Path.Combine(named, file);
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Matcher.sln"))) folder = folder.Parent;
        return Path.Combine(folder?.Parent?.FullName ?? "", "shared", file);
    }

    private static string Folder([CallerFilePath] string caller = "") => Path.GetDirectoryName(caller)!;
}
