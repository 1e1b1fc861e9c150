using System.Globalization;
using System.Text;
using Matcher.Cli.Messages;

namespace Matcher.Cli.Commands.Evaluate;

/// <summary>Reads judgements as trec_eval does: <c>query 0 document grade</c>, blanks between.</summary>
internal static class Qrels
{
    private const int Values = 4;

    /// <summary>The grades of candidates, by role, in the order of the file. A pair judged twice has its last grade.</summary>
    /// <exception cref="UsageException">The file cannot be opened, or a line has another shape.</exception>
    public static IReadOnlyDictionary<string, Dictionary<string, int>> Read(string file, EvaluateMessages messages)
    {
        var judgements = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in Lines(file, messages))
        {
            number++;
            var values = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (values.Length == 0) continue;
            if (values.Length < Values || !int.TryParse(values[3], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var grade))
                throw new UsageException(messages.BadQrel(file, number));
            if (!judgements.TryGetValue(values[0], out var grades)) judgements[values[0]] = grades = new Dictionary<string, int>(StringComparer.Ordinal);
            grades[values[2]] = grade;
        }

        return judgements;
    }

    private static string[] Lines(string file, EvaluateMessages messages)
    {
        try
        {
            return File.ReadAllLines(file, Encoding.UTF8);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(messages.CannotOpen(file, e.GetType().Name));
        }
    }
}
