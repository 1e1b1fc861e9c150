using System.Runtime.CompilerServices;

namespace Matcher.Cli.Tests;

/// <summary>
/// Compares text with the file that a person approved. With MATCHER_APPROVE=1 the files are written anew: look at what
/// changed in them before you commit.
/// </summary>
internal static class Approvals
{
    public static void Verify(string name, string text, [CallerFilePath] string caller = "")
    {
        var told = text.Replace(Sample.Path("") + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace(Sample.Path(""), "", StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("MATCHER_APPROVE") == "1")
        {
            var folder = Path.Combine(Path.GetDirectoryName(caller)!, "..", "Approved");
            File.WriteAllText(Path.Combine(folder, name + ".approved.txt"), told);
            return;
        }

        Assert.Equal(Approved(name), told);
    }

    private static string Approved(string name)
    {
        using var stream = typeof(Approvals).Assembly.GetManifestResourceStream(name + ".approved.txt");
        Assert.True(stream is not null, $"Nothing is approved under the name {name}: run the tests with MATCHER_APPROVE=1, and read what it writes.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
