using System.Globalization;
using System.Text;
using Matcher.Cli;
using Matcher.Diplomas;

namespace Matcher.Evaluation.Commands.Diplomas;

/// <summary>A labelled line of a CV's education, and what the reader makes of it.</summary>
/// <param name="Text">The line.</param>
/// <param name="Level">Its level in the French national framework; 0 where it is no diploma.</param>
/// <param name="Field">Its coarse field; empty where it is no diploma.</param>
/// <param name="LevelRead">The level of the highest diploma read; 0 for none.</param>
/// <param name="FieldRead">Its field; empty for none.</param>
internal sealed record DiplomaLine(string Text, int Level, string Field, int LevelRead, string FieldRead)
{
    private const string Head = "text\t";

    /// <summary>Reads a file of text, level and field parted by tabs; what follows them is a remark.</summary>
    /// <exception cref="UsageException">A line has another shape.</exception>
    public static IReadOnlyList<DiplomaLine> ReadFile(string file)
    {
        var lines = new List<DiplomaLine>();
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0 || line[0] == '#' || line.StartsWith(Head, StringComparison.Ordinal)) continue;
            var cells = line.Split('\t');
            if (cells.Length < 3 || !int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out var level))
                throw new UsageException($"{file}, line {number}: text, level (a whole number) and field are needed, parted by tabs.");
            lines.Add(Of(cells[0], level, level == 0 ? "" : cells[2]));
        }

        return lines;
    }

    private static DiplomaLine Of(string text, int level, string field)
    {
        var best = (Level: 0, Field: "");
        foreach (var diploma in DiplomaReader.Shared.Enumerate(Encoding.UTF8.GetBytes(text), new DiplomaScratch()))
        {
            if (diploma.Level > best.Level) best = (diploma.Level, diploma.Field.Word());
        }

        return new DiplomaLine(text, level, field, best.Level, best.Field);
    }
}
