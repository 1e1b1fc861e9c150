using Matcher.Tests.Shared;

namespace Matcher.Docs.Tests;

/// <summary>The programs of the solution, as they were built for these tests.</summary>
internal static class Programs
{
    private static readonly string Configuration = AppContext.BaseDirectory.Contains("release", StringComparison.OrdinalIgnoreCase) ? "release" : "debug";

    /// <summary>The program of a project.</summary>
    public static string Built(string project, string assembly) => TestFiles.Project("artifacts", "bin", project, Configuration, assembly);
}
