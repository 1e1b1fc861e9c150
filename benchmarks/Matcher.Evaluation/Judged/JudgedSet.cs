using Matcher.Candidates;
using Matcher.Cli;
using Matcher.Cli.Commands.Evaluate;
using Matcher.Cli.Messages;
using Matcher.Messages;

namespace Matcher.Evaluation.Judged;

/// <summary>Candidates, roles, and the grades that people gave one for the other.</summary>
internal sealed record JudgedSet
{
    /// <summary>What to call it: the folder of the candidates.</summary>
    public required string Name { get; init; }

    /// <summary>The candidates.</summary>
    public required IReadOnlyList<Candidate> Candidates { get; init; }

    /// <summary>The roles that are judged, by id.</summary>
    public required IReadOnlyList<JudgedRole> Roles { get; init; }

    /// <summary>The grades by role and candidate.</summary>
    public required IReadOnlyDictionary<string, Dictionary<string, int>> Grades { get; init; }

    /// <summary>The grade from which a candidate is relevant.</summary>
    public required int Relevant { get; init; }

    /// <summary>Reads a set.</summary>
    /// <exception cref="UsageException">No role of the judgements has a document.</exception>
    public static JudgedSet Read(string candidates, string roles, string qrels, int relevant)
    {
        var grades = Qrels.Read(qrels, new EvaluateMessages(MessageLanguage.English));
        JudgedRole[] judged = [.. InputFiles.Roles(roles).Where(role => grades.ContainsKey(role.Id))];
        if (judged.Length == 0) throw new UsageException($"{qrels}: judges {string.Join(", ", grades.Keys)}; {roles} holds none of them. Check the two paths.");
        return new JudgedSet
        {
            Name = Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(candidates))) ?? candidates,
            Candidates = InputFiles.Candidates(candidates),
            Roles = judged,
            Grades = grades,
            Relevant = relevant,
        };
    }

    /// <summary>The grade of a candidate; 0 where nobody judged.</summary>
    public int Grade(string role, string candidate) => Grades[role].GetValueOrDefault(candidate);

    /// <summary>This set with only some of its candidates.</summary>
    public JudgedSet Only(Func<string, bool> isKept) => this with
    {
        Candidates = [.. Candidates.Where(candidate => isKept(candidate.Id))],
        Grades = Grades.ToDictionary(role => role.Key, role => role.Value.Where(grade => isKept(grade.Key)).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
    };
}
