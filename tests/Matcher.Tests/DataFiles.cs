using Matcher.Tests.Shared;

namespace Matcher.Tests;

/// <summary>The data files as people edit them: the library holds most of them packed.</summary>
internal static class DataFiles
{
    /// <summary>The lines of files of a folder of the library, in the order in which the library reads them, without comments and blank lines.</summary>
    public static IEnumerable<string> Lines(string pattern, params ReadOnlySpan<string> folders) =>
        Directory.EnumerateFiles(TestFiles.Project(["src", "Matcher", .. folders, "Data"]), pattern).Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');
}
