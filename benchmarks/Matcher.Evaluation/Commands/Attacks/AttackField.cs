using Matcher.Candidates;
using Matcher.Evaluation.Judged;
using Matcher.Scoring;
using Matcher.Vectors;

namespace Matcher.Evaluation.Commands.Attacks;

/// <summary>The candidates that an attacker of a role is up against.</summary>
internal sealed class AttackField
{
    // "Strong" in the sum of two gradings from 0 to 3, or strong for one grader and plausible for the other.
    private const int TopGrade = 5;

    private readonly Scorer _scorer;
    private readonly int[] _scores;
    private readonly int[] _tops;

    /// <summary>Scores the candidates of a role.</summary>
    public AttackField(JudgedSet set, JudgedRole role, int hosts)
    {
        Role = role;
        _scorer = new Scorer(RoleIndex.Build([role.Profile]));
        _scores = [.. set.Candidates.Select(candidate => _scorer.Score(candidate.View()).Score(0))];
        LeastGrade = Math.Min(TopGrade, set.Grades[role.Id].Values.DefaultIfEmpty().Max());
        _tops = [.. _scores.Where((_, i) => set.Grade(role.Id, set.Candidates[i].Id) >= LeastGrade)];
        Hosts = [.. set.Candidates.Where(candidate => set.Grades[role.Id].TryGetValue(candidate.Id, out var grade) && grade == 0 && !HeldBack.Contains(candidate.Id)).OrderBy(candidate => candidate.Id, StringComparer.Ordinal).Take(hosts)];
    }

    /// <summary>The role.</summary>
    public JudgedRole Role { get; }

    /// <summary>The grade from which candidates must not be beaten.</summary>
    public int LeastGrade { get; }

    /// <summary>How many candidates have that grade.</summary>
    public int Tops => _tops.Length;

    /// <summary>The lowest score among them, in millionths of a point.</summary>
    public int LowestTop => _tops.DefaultIfEmpty().Min();

    /// <summary>Unsuitable people, on whose CVs the attacks are put: the first by identifier.</summary>
    public IReadOnlyList<Candidate> Hosts { get; }

    /// <summary>The best that an attack gets on some CVs.</summary>
    public AttackOutcome Best(Attack attack, IEnumerable<Candidate?> hosts) => hosts.Select(host => Outcome(attack.On(Role, host))).MaxBy(outcome => outcome.Score);

    private AttackOutcome Outcome(Candidate attacker)
    {
        var sheet = _scorer.Score(attacker.View());
        var score = sheet.Score(0);
        return new AttackOutcome(score, 1 + _scores.Count(other => other > score), _tops.Count(top => top <= score), sheet.Flags(0));
    }
}
