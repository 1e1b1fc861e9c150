using System.CommandLine;
using Matcher.Cli;
using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Reports;

namespace Matcher.Evaluation.Commands;

/// <summary>A command about judged rankings. The three options may be given several times, once a set.</summary>
internal abstract class JudgedCommand : EvaluationCommand
{
    /// <summary>Relevant from here up: "plausible" in the sum of two gradings from 0 to 3.</summary>
    private const int DefaultRelevant = 4;

    private readonly Option<string[]> _candidates = new("--candidates") { Description = "The candidates of a set: CSV or JSON Lines.", HelpName = "FILE", Required = true };
    private readonly Option<string[]> _roles = new("--roles") { Description = "The role documents of a set; those that are not judged are left out.", HelpName = "PATH", Required = true };
    private readonly Option<string[]> _qrels = new("--qrels") { Description = "The judgements of a set: 'role 0 candidate grade' lines.", HelpName = "FILE", Required = true };
    private readonly Option<int> _relevant = new("--relevant") { Description = "The grade from which a candidate is relevant.", HelpName = "GRADE", DefaultValueFactory = _ => DefaultRelevant };

    /// <summary>Makes the command.</summary>
    protected JudgedCommand(string name, string description)
        : base(name, description)
    {
        foreach (var option in (Option[])[_candidates, _roles, _qrels, _relevant]) Options.Add(option);
    }

    /// <inheritdoc/>
    protected override Report Evaluate(ParseResult parse)
    {
        var candidates = parse.GetRequiredValue(_candidates);
        var roles = parse.GetRequiredValue(_roles);
        var qrels = parse.GetRequiredValue(_qrels);
        if (roles.Length != candidates.Length || qrels.Length != candidates.Length)
            throw new UsageException($"Found {candidates.Length} --candidates, {roles.Length} --roles and {qrels.Length} --qrels; give each of the three once a set, in the same order.");
        JudgedSet[] sets = [.. candidates.Select((file, i) => JudgedSet.Read(file, roles[i], qrels[i], parse.GetValue(_relevant)))];
        var report = new Report();
        Evaluate(parse, sets, report);
        return report;
    }

    /// <summary>Adds what it finds to the report.</summary>
    protected abstract void Evaluate(ParseResult parse, IReadOnlyList<JudgedSet> sets, Report report);
}
