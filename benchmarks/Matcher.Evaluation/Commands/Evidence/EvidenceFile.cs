using System.Globalization;
using Matcher.Cli;

namespace Matcher.Evaluation.Commands.Evidence;

/// <summary>Reads marked evidence: <c>candidate, role, line, mark, quote</c>, parted by tabs, under a line of heads.</summary>
internal static class EvidenceFile
{
    private const int Cells = 5;

    /// <summary>The marks, in the order of the file.</summary>
    /// <exception cref="UsageException">A line has another shape.</exception>
    public static IReadOnlyList<EvidenceMark> Read(string file) => [.. File.ReadLines(file).Select((line, i) => (line, Number: i + 1)).Skip(1).Where(row => row.line.Length > 0).Select(row => Parse(file, row.Number, row.line))];

    private static EvidenceMark Parse(string file, int number, string line)
    {
        var cells = line.Split('\t', Cells);
        return cells.Length == Cells
            && int.TryParse(cells[2], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out var mark)
            && mark is >= 0 and <= 2
            ? new EvidenceMark(cells[0], cells[1], row, mark, cells[4].Trim())
            : throw new UsageException($"{file}, line {number}: five cells parted by tabs are needed: candidate, role, line, mark (0, 1 or 2) and quote.");
    }
}
