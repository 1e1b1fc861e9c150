using System.CommandLine;
using Matcher.Cli;
using Matcher.Evaluation.Reports;

namespace Matcher.Evaluation.Commands;

/// <summary>A command that ends in a report, as text or, with <c>--json</c>, as JSON.</summary>
internal abstract class EvaluationCommand : Command
{
    /// <summary>Makes the command.</summary>
    protected EvaluationCommand(string name, string description)
        : base(name, description)
    {
        var json = new Option<bool>("--json") { Description = "JSON instead of tables." };
        Options.Add(json);
        SetAction(parse =>
        {
            var report = Evaluate(parse);
            parse.InvocationConfiguration.Output.Write(parse.GetValue(json) ? ReportJson.Render(report) : ReportText.Render(report));
            return ExitStatus.Done;
        });
    }

    /// <summary>Does the work.</summary>
    protected abstract Report Evaluate(ParseResult parse);
}
