namespace Matcher.Cli.Tests;

/// <summary>The files of the Samples folder.</summary>
internal static class Sample
{
    public static string Roles => Path("roles");

    public static string TechnicianRole => Path("roles/technicien-support.md");

    public static string Candidates => Path("candidates.csv");

    public static string Damaged => Path("damaged.csv");

    public static string Path(string name) => System.IO.Path.Combine(AppContext.BaseDirectory, "Samples", name.Replace('/', System.IO.Path.DirectorySeparatorChar));
}
