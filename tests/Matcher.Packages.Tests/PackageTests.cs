using System.IO.Compression;
using System.Reflection.Metadata;
using Matcher.Tests.Shared;

namespace Matcher.Packages.Tests;

/// <summary>What the packages hold, and how they serve who installs them.</summary>
public class PackageTests(PackedPackages packages)
{
    private const long Million = 1_000_000;
    private const string Runtime = "linux-x64";

    [Fact]
    public void Each_package_has_readme_licence_icon_and_symbols()
    {
        foreach (var name in PackedPackages.Names)
        {
            using var package = ZipFile.OpenRead(packages.Package(name));
            string[] entries = [.. package.Entries.Select(entry => entry.FullName)];
            Assert.Superset(new HashSet<string>(["README.md", "LICENSE", "icon.png"]), entries.ToHashSet());
            using var symbols = ZipFile.OpenRead(packages.Package(name, "snupkg"));
            using var pdb = new MemoryStream();
            using (var stream = symbols.Entries.First(entry => entry.Name == $"{name}.pdb").Open()) stream.CopyTo(pdb);
            pdb.Position = 0;
            using var provider = MetadataReaderProvider.FromPortablePdbStream(pdb);
            Assert.True(provider.GetMetadataReader().Documents.Count > 0);
        }
    }

    [Fact]
    public void The_library_is_small_and_needs_nothing_else()
    {
        // As it ships: what is built for debugging is larger.
        var shipped = packages.Folder("shipped");
        Tool.Run(TestFiles.Root, "dotnet", ["pack", "src/Matcher", "-c", "Release", "-o", shipped, "-v", "quiet"]);
        Assert.InRange(new FileInfo(Directory.EnumerateFiles(shipped, "*.nupkg").Single()).Length, 1, 2 * Million);
        using var package = ZipFile.OpenRead(packages.Package("Matcher"));
        using var reader = new StreamReader(package.Entries.Single(entry => entry.Name == "Matcher.nuspec").Open());
        Assert.DoesNotContain("<dependency ", reader.ReadToEnd(), StringComparison.Ordinal);
        Assert.Contains(package.Entries, entry => entry.FullName == "lib/net10.0/Matcher.xml");
    }

    [Fact]
    public void Packing_again_gives_the_same_bytes()
    {
        var again = packages.Folder("again");
        packages.Pack("Matcher", again);
        foreach (var extension in (string[])["nupkg", "snupkg"])
            Assert.Equal(File.ReadAllBytes(packages.Package("Matcher", extension)), File.ReadAllBytes(Path.Combine(again, Path.GetFileName(packages.Package("Matcher", extension)))));
    }

    [Fact]
    public void A_fresh_project_uses_the_packages_trimmed_without_a_warning_and_under_30_MB()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && System.Runtime.InteropServices.RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.X64, "The consumer is published for Linux on x64 alone.");
        var folder = packages.Folder("consumer");
        foreach (var file in Directory.EnumerateFiles(TestFiles.Project("tests", "Matcher.Packages.Tests", "Consumers"))) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var output = Path.Combine(folder, "out");
        Tool.Run(folder, "dotnet", [
            "publish", "-c", "Release", "-r", Runtime, "--self-contained", "-p:PublishSingleFile=true", "-o", output, "-v", "quiet", $"-p:MatcherVersion={packages.Version}", $"-p:RestoreAdditionalProjectSources={packages.Feed}",
            $"-p:RestorePackagesPath={packages.Folder("cache")}", $"-p:RestoreFallbackFolders={cache}"]);
        Assert.InRange(new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories).Where(file => file.Extension != ".pdb").Sum(file => file.Length), 1, 30 * Million);
        Assert.Equal("5 rankings, 15 candidates, first ", Tool.Run(folder, Path.Combine(output, "Consumer"), [TestFiles.Project("seeds"), TestFiles.Project("samples", "candidates.csv")])[..33]);
    }

    [Fact]
    public void The_command_is_published_as_a_single_file_that_runs()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && System.Runtime.InteropServices.RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.X64, "The command is published for Linux on x64 alone.");
        var output = packages.Folder("single");
        Tool.Run(TestFiles.Root, "dotnet", ["publish", "src/Matcher.Cli", "-c", "Release", "-r", Runtime, "--self-contained", "-p:PublishSingleFile=true", "-p:DebugType=none", "-o", output, "-v", "quiet"]);
        Assert.Equal(["matcher"], Directory.EnumerateFiles(output).Select(Path.GetFileName));
        var ranking = Tool.Run(TestFiles.Root, Path.Combine(output, "matcher"), ["score", "samples/candidates.csv", "--roles", "seeds"]);
        Assert.Equal(121, ranking.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void The_tool_is_installed_from_the_folder_and_runs()
    {
        var folder = packages.Folder("tool");
        Tool.Run(folder, "dotnet", ["tool", "install", "Matcher.Cli", "--tool-path", folder, "--add-source", packages.Feed, "--version", packages.Version]);
        var ranking = Tool.Run(TestFiles.Root, Path.Combine(folder, "matcher"), ["score", "samples/candidates.csv", "--roles", "seeds"]);
        Assert.Equal(121, ranking.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
