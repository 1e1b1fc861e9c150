using System.CommandLine;
using Matcher.Candidates;
using Matcher.Evaluation.Judged;
using Matcher.Evaluation.Reports;

namespace Matcher.Evaluation.Commands.Attacks;

/// <summary><c>attacks</c>: how high CVs stand that are stuffed with the role's own words.</summary>
internal sealed class AttacksCommand : JudgedCommand
{
    private const int DefaultHosts = 3;

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
            var table = report.Add($"{set.Name}: attackers against the best graded", "role", "attack", "body", "score", "rank", "best graded", "lowest of them", "beaten", "flags");
            var (tried, ahead) = (0, 0);
            foreach (var field in fields)
            {
                foreach (var attack in Attack.All)
                {
                    foreach (var (body, hosts) in (IEnumerable<(string, IEnumerable<Candidate?>)>)[("alone", [null]), ("on a CV of grade 0", field.Hosts)])
                    {
                        var outcome = field.Best(attack, hosts);
                        tried++;
                        if (outcome.Beaten > 0) ahead++;
                        table.Add(field.Role.Id, attack.Name, body, Cell.Points(outcome.Score), outcome.Rank, $"{field.Tops} of grade {field.LeastGrade}+", Cell.Points(field.LowestTop), outcome.Beaten, outcome.Flags.ToString());
                    }
                }
            }

            table.Notes.Add($"{ahead} of {tried} attackers stand before or level with one of the best graded; the aim is none.");
        }
    }
}
