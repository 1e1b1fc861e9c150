using Matcher.Tests.Shared;

namespace Matcher.Tests.Roles;

/// <summary>
/// Role documents that are kept beside the project.
/// </summary>
internal static class SharedRoles
{
    public static string Folder(string name) => TestFiles.Judged(name);

    public static IEnumerable<(string Id, string Text)> Documents(string name) =>
        Directory.EnumerateFiles(Folder(name), "*.md").Order(StringComparer.Ordinal).Select(f =>
            (Path.GetFileNameWithoutExtension(f), File.ReadAllText(f)));
}
