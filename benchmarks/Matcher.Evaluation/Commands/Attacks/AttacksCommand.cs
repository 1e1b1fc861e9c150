using System.CommandLine;
using Matcher.Candidates;
using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Reports;
using Matcher.Scoring;

namespace Matcher.Evaluation.Commands.Attacks;

/// <summary><c>attacks</c>: how high CVs stand that are stuffed with the role's own words.</summary>
internal sealed class AttacksCommand : JudgedCommand
{
    private const int DefaultHosts = 3;
    private const string OnCv = "on an unsuitable CV";

    private readonly Option<int> _hosts = new("--hosts") { Description = "On how many unsuitable CVs to try each attack; the best counts.", HelpName = "N", DefaultValueFactory = _ => DefaultHosts };

    /// <summary>Makes the command.</summary>
    public AttacksCommand()
        : base("attacks", "Ranks of CVs stuffed with the role's text, its words or its title.") => Options.Add(_hosts);

    /// <inheritdoc/>
    protected override void Evaluate(ParseResult parse, IReadOnlyList<JudgedSet> sets, Report report)
    {
        foreach (var set in sets)
        {
            AttackField[] fields = [.. set.Roles.Select(role => new AttackField(set, role, parse.GetValue(_hosts)))];
            var details = report.Add($"{set.Name}: attackers against the best graded", "role", "attack", "body", "score", "rank", "best graded", "lowest of them", "beaten", "flags");
            var summary = report.Add($"{set.Name}: by attack", "attack", "body", "roles", "roles with one of the best graded beaten", "best graded", "beaten");
            foreach (var field in fields) AddRow(details, field, Attack.None, OnCv, field.Hosts);
            foreach (var attack in Attack.All)
            {
                Add(details, summary, fields, attack, "alone", _ => [null]);
                Add(details, summary, fields, attack, OnCv, field => field.Hosts);
            }

            summary.Notes.Add("The aim is that every attacker stands behind all of the best graded. 'none' is what the unsuitable CVs reach without an attack.");
        }
    }

    private static void Add(ReportTable details, ReportTable summary, AttackField[] fields, Attack attack, string body, Func<AttackField, IReadOnlyList<Candidate?>> hosts)
    {
        int[] beaten = [.. fields.Select(field => AddRow(details, field, attack, body, hosts(field)))];
        summary.Add(attack.Name, body, fields.Length, beaten.Count(number => number > 0), fields.Sum(field => field.Tops), beaten.Sum());
    }

    private static int AddRow(ReportTable details, AttackField field, Attack attack, string body, IReadOnlyList<Candidate?> hosts)
    {
        if (hosts.Count == 0) return 0;
        var outcome = field.Best(attack, hosts);
        var flags = outcome.Flags == CandidateFlags.None ? null : outcome.Flags.ToString();
        details.Add(field.Role.Id, attack.Name, body, Cell.Points(outcome.Score), outcome.Rank, $"{field.Tops} of grade {field.LeastGrade}+", Cell.Points(field.LowestTop), outcome.Beaten, flags);
        return outcome.Beaten;
    }
}
