using Matcher.Cli;

namespace Matcher.Evaluation.Commands.Link;

/// <summary>Reads lines of an id, a tab and a title.</summary>
internal static class TitleTable
{
    /// <summary>The rows of a file, in order.</summary>
    /// <exception cref="UsageException">A line has no tab.</exception>
    public static List<(string Id, string Title)> Read(string path)
    {
        var rows = new List<(string Id, string Title)>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0) continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0) throw new UsageException($"{path}:{number}: found no tab; expected an id, a tab and a title.");
            rows.Add((line[..tab], line[(tab + 1)..]));
        }

        return rows;
    }
}
