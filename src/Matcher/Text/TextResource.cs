using System.Reflection;

namespace Matcher.Text;

/// <summary>Reads the data files that ship inside the assembly.</summary>
internal static class TextResource
{
    /// <summary>The lines of a resource, trimmed, without blank lines and <c>#</c> comment lines.</summary>
    /// <param name="name">The resource's logical name.</param>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(TextResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var text = line.Trim();
            if (text.Length > 0 && text[0] != '#') yield return text;
        }
    }

    /// <summary>The names of the resources under a prefix, in ordinal order.</summary>
    public static IEnumerable<string> Names(string prefix) => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}
