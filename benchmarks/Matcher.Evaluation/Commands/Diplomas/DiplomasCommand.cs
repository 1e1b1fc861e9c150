using System.CommandLine;
using Matcher.Cli;
using Matcher.Evaluation.Reports;

namespace Matcher.Evaluation.Commands.Diplomas;

/// <summary><c>diplomas</c>: how many labelled lines are read with the right level and field.</summary>
internal sealed class DiplomasCommand : EvaluationCommand
{
    private readonly Option<string> _lines = new("--lines") { Description = "Labelled lines: text, level and field, parted by tabs.", HelpName = "FILE", Required = true };

    /// <summary>Makes the command.</summary>
    public DiplomasCommand()
        : base("diplomas", "Accuracy of the level and the field of diplomas.") => Options.Add(_lines);

    /// <inheritdoc/>
    protected override Report Evaluate(ParseResult parse)
    {
        var file = parse.GetRequiredValue(_lines);
        var lines = DiplomaLine.ReadFile(file);
        if (lines.Count == 0) throw new UsageException($"{file}: holds no labelled line; text, level and field are needed, parted by tabs.");
        var report = new Report();
        AddAccuracy(report, lines);
        var wrong = report.Add("Read otherwise", "level", "read", "field", "read as", "line");
        foreach (var line in lines.Where(line => line.Level != line.LevelRead || line.Field != line.FieldRead)) wrong.Add(line.Level, line.LevelRead, line.Field, line.FieldRead, line.Text);
        return report;
    }

    private static void AddAccuracy(Report report, IReadOnlyList<DiplomaLine> lines)
    {
        var table = report.Add("Diploma lines read right", "lines", "count", "level", "field", "both");
        foreach (var (name, group) in (IEnumerable<(string, DiplomaLine[])>)[("all", [.. lines]), ("diplomas", [.. lines.Where(line => line.Level > 0)]), ("no diplomas", [.. lines.Where(line => line.Level == 0)])])
            table.Add(name, group.Length, Share(group, line => line.Level == line.LevelRead), Share(group, line => line.Field == line.FieldRead), Share(group, line => line.Level == line.LevelRead && line.Field == line.FieldRead));
    }

    private static double Share(DiplomaLine[] lines, Func<DiplomaLine, bool> isRight) => lines.Length == 0 ? double.NaN : (double)lines.Count(isRight) / lines.Length;
}
