using Matcher.Tests.Shared;

namespace Matcher.Tests;

/// <summary>Keeps the house as ARCHITECTURE.md draws it.</summary>
public class HouseTests
{
    private const int LongestFile = 400;

    // A folder imports what stands in rows above its own, and nothing beside it.
    private static readonly string[][] Floors =
    [
        ["Packing"],
        ["Text", "Messages", "Diagnostics"],
        ["Periods", "Sections"],
        ["Stances", "Lexicon", "Trades", "Topics", "Diplomas", "Candidates"],
        ["Roles"],
        ["Careers", "Extensions", "Weights"],
        ["Vectors", "Linking"],
        ["Scoring"],
        ["Explanations", "Ranks"],
        ["WhatIfs", "Features"],
    ];

    [Fact]
    public void Imports_run_one_way_down_the_floors()
    {
        var found = new List<string>();
        for (var floor = 0; floor < Floors.Length; floor++)
        {
            foreach (var folder in Floors[floor])
            {
                string[] allowed = [folder, .. Floors.Take(floor).SelectMany(below => below)];
                found.AddRange(Imports(folder).Where(import => !allowed.Contains(import.Folder, StringComparer.Ordinal)).Select(import => $"{import.File} imports {import.Folder}"));
            }
        }

        Assert.Empty(found);
    }

    [Fact]
    public void Linking_knows_of_titles_alone() =>
        Assert.DoesNotContain(Imports("Linking"), import => import.Folder is not ("Text" or "Lexicon" or "Trades" or "Linking"));

    [Fact]
    public void Every_folder_of_the_library_has_its_floor() =>
        Assert.Equal(
            Directory.EnumerateDirectories(TestFiles.Project("src", "Matcher")).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj")).Order(StringComparer.Ordinal),
            Floors.SelectMany(floor => floor).Order(StringComparer.Ordinal));

    [Fact]
    public void No_source_file_outgrows_its_ceiling() =>
        Assert.DoesNotContain(Directory.EnumerateFiles(TestFiles.Project("src"), "*.cs", SearchOption.AllDirectories), file => File.ReadLines(file).Count() > LongestFile);

    private static IEnumerable<(string File, string Folder)> Imports(string folder) =>
        from file in Directory.EnumerateFiles(TestFiles.Project("src", "Matcher", folder), "*.cs", SearchOption.AllDirectories)
        from line in File.ReadLines(file)
        where line.StartsWith("using Matcher.", StringComparison.Ordinal)
        select (Path.GetFileName(file), line["using Matcher.".Length..].TrimEnd(';').Split('.')[0]);
}
