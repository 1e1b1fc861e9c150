using System.Reflection;

namespace Matcher.Text;

/// <summary>Reads the data files that ship inside the assembly.</summary>
internal static class TextResource
{
    /// <summary>The lines of a resource, trimmed, without blank lines and <c>#</c> comment lines.</summary>
    /// <param name="name">The resource's logical name.</param>
    public static IEnumerable<string> Lines(string name) => AllLines(name).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>All lines of a resource as they stand.</summary>
    /// <param name="name">The resource's logical name.</param>
    public static IEnumerable<string> AllLines(string name)
    {
        using var stream = typeof(TextResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) yield return line;
    }

    /// <summary>The names of the resources under a prefix, in ordinal order.</summary>
    public static IEnumerable<string> Names(string prefix) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
