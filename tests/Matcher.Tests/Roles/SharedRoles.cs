namespace Matcher.Tests.Roles;

/// <summary>
/// Role documents that are kept beside the project: <c>MATCHER_DATA</c>, else a folder <c>shared</c> beside the checkout.
/// </summary>
internal static class SharedRoles
{
    public static string Folder(string name)
    {
        var root = Environment.GetEnvironmentVariable("MATCHER_DATA") ?? Beside();
        var folder = root is null ? null : Path.Combine(root, name);
        Assert.SkipUnless(folder is not null && Directory.Exists(folder), $"needs the folder {name} of the shared data: set MATCHER_DATA");
        return folder!;
    }

    public static IEnumerable<(string Id, string Text)> Documents(string name) =>
        Directory.EnumerateFiles(Folder(name), "*.md").Order(StringComparer.Ordinal).Select(f =>
            (Path.GetFileNameWithoutExtension(f), File.ReadAllText(f)));

    private static string? Beside()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Matcher.sln")))
                return folder.Parent is null ? null : Path.Combine(folder.Parent.FullName, "shared");
        }

        return null;
    }
}
