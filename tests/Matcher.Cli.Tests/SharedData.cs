namespace Matcher.Cli.Tests;

/// <summary>Finds data that may not be part of the checkout.</summary>
internal static class SharedData
{
    /// <summary>The folder that MATCHER_DATA names, else the folder <c>shared</c> beside the checkout; null when there is none.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("MATCHER_DATA") is { Length: > 0 } named) return Directory.Exists(named) ? named : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Matcher.sln"))) continue;
            var shared = Path.Combine(folder.Parent?.FullName ?? "", "shared");
            return Directory.Exists(shared) ? shared : null;
        }

        return null;
    }
}
