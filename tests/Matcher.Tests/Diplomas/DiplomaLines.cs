using System.Text;
using Matcher.Diplomas;

namespace Matcher.Tests.Diplomas;

/// <summary>Reads texts and files of labelled diploma lines.</summary>
internal static class DiplomaLines
{
    /// <summary>The diplomas of a text, as "level field [words]" lines.</summary>
    public static List<string> Read(string text, DiplomaMode mode = DiplomaMode.Education)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var found = new List<string>();
        foreach (var diploma in DiplomaReader.Shared.Enumerate(bytes, new DiplomaScratch(), mode))
        {
            found.Add($"{diploma.Level} {diploma.Field.Word()} [{Encoding.UTF8.GetString(bytes, diploma.Start, diploma.Length)}]");
        }

        return found;
    }

    /// <summary>Level and field of the best diploma of one line; 0 and nothing where it names none.</summary>
    public static (int Level, string Field, int? Year) Best(string line)
    {
        var best = (Level: 0, Field: "", Year: (int?)null);
        foreach (var diploma in DiplomaReader.Shared.Enumerate(Encoding.UTF8.GetBytes(line), new DiplomaScratch()))
        {
            if (diploma.Level > best.Level) best = (diploma.Level, diploma.Field.Word(), diploma.Year);
        }

        return best;
    }

    /// <summary>The rows of a file of text, level and field, parted by tabs.</summary>
    public static IEnumerable<(string Text, int Level, string Field)> Labelled(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#' || line.StartsWith("text\t", StringComparison.Ordinal)) continue;
            var cells = line.Split('\t');
            var level = int.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture);
            yield return (cells[0], level, level == 0 ? "" : cells[2]);
        }
    }

    /// <summary>The shares of lines whose level, and whose level and field, are read as labelled.</summary>
    public static (double Levels, double Fields) Accuracy(string path)
    {
        var (lines, levels, fields) = (0, 0, 0);
        foreach (var (text, level, field) in Labelled(path))
        {
            var best = Best(text);
            lines++;
            if (best.Level == level) levels++;
            if (best.Field == field) fields++;
        }

        Assert.True(lines > 0, $"{path} has no lines");
        return ((double)levels / lines, (double)fields / lines);
    }
}
