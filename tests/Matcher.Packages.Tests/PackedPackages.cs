using System.Globalization;
using Matcher.Tests.Shared;

[assembly: AssemblyFixture(typeof(Matcher.Packages.Tests.PackedPackages))]

namespace Matcher.Packages.Tests;

/// <summary>The packages of this checkout, packed once into a folder that serves as a feed, under a version that no cache knows.</summary>
public sealed class PackedPackages : IDisposable
{
    private const string Epoch = "1700000000";

    private static readonly string Configuration = AppContext.BaseDirectory.Contains("release", StringComparison.OrdinalIgnoreCase) ? "Release" : "Debug";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("matcher-packages-");

    /// <summary>Packs what was built.</summary>
    public PackedPackages()
    {
        Version = "0.1.0-test" + Environment.TickCount64.ToString(CultureInfo.InvariantCulture);
        Feed = Folder("feed");
        foreach (var project in (string[])["Matcher", "Matcher.Files", "Matcher.Hosting", "Matcher.Cli"]) Pack(project, Feed);
    }

    /// <summary>The names of the packages.</summary>
    public static IReadOnlyList<string> Names { get; } = ["Matcher", "Matcher.Files", "Matcher.Hosting", "Matcher.Cli"];

    /// <summary>Their version.</summary>
    public string Version { get; }

    /// <summary>The folder that holds them.</summary>
    public string Feed { get; }

    /// <summary>The path of a package.</summary>
    public string Package(string name, string extension = "nupkg") => Path.Combine(Feed, $"{name}.{Version}.{extension}");

    /// <summary>Packs a project once more.</summary>
    public void Pack(string project, string folder) => Tool.Run(TestFiles.Root, "dotnet", [
        "pack", $"src/{project}", "--no-build", "-c", Configuration, "-o", folder, "-v", "quiet", $"-p:PackageVersion={Version}", $"-p:DeterministicTimestamp={Epoch}"]);

    /// <summary>Makes a folder that goes away with the packages.</summary>
    public string Folder(string name) => _folder.CreateSubdirectory(name).FullName;

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
