using System.Runtime.CompilerServices;

namespace Matcher.Tests.Shared;

/// <summary>Finds the project's own files and, where it is present, the judged data that may not be committed.</summary>
internal static class TestFiles
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of judged data: <c>MATCHER_DATA</c>, else <c>shared</c> beside the checkout; null where there is none.</summary>
    public static string? Data { get; } = FindData();

    /// <summary>A file or folder of the project.</summary>
    public static string Project(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A file or folder of the judged data; the test is skipped where the data is absent.</summary>
    public static string Judged(params ReadOnlySpan<string> parts)
    {
        Assert.SkipUnless(Data is not null, "The judged data is absent: set MATCHER_DATA to its folder.");
        return Path.Combine([Data!, .. parts]);
    }

    private static string FindRoot([CallerFilePath] string file = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(file)!);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Matcher.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Matcher.sln stands in no folder above the tests.");
    }

    private static string? FindData()
    {
        var named = Environment.GetEnvironmentVariable("MATCHER_DATA");
        var folder = string.IsNullOrEmpty(named) ? Path.Combine(Root, "..", "shared") : named;
        return Directory.Exists(Path.Combine(folder, "eval-dev")) ? folder : null;
    }
}
