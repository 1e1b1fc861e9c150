using Matcher.Candidates;
using Matcher.Cli;
using Matcher.Evaluation.Judged;
using Matcher.Explanations;
using Matcher.Messages;
using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Evaluation.Commands.Evidence;

/// <summary>Ties the marks of lines to the criteria that the engine makes of them.</summary>
internal static class MarkedCriteria
{
    /// <summary>The criteria, but titles, that have a marked line.</summary>
    /// <param name="marks">The marks.</param>
    /// <param name="candidates">The candidates.</param>
    /// <param name="roles">The role documents.</param>
    /// <param name="astray">Receives how many marks stand on lines that make no criterion.</param>
    /// <exception cref="UsageException">A candidate or a role of the marks is not there.</exception>
    public static IReadOnlyList<MarkedCriterion> Of(IReadOnlyList<EvidenceMark> marks, IReadOnlyList<Candidate> candidates, IReadOnlyList<JudgedRole> roles, out int astray)
    {
        var found = new List<MarkedCriterion>();
        var used = 0;
        foreach (var pair in marks.GroupBy(mark => (mark.Candidate, mark.Role)))
        {
            var candidate = candidates.FirstOrDefault(one => one.Id == pair.Key.Candidate) ?? throw new UsageException($"The candidates lack {pair.Key.Candidate}, whose lines are marked. Check --candidates.");
            var role = roles.FirstOrDefault(one => one.Id == pair.Key.Role) ?? throw new UsageException($"The roles lack {pair.Key.Role}, whose lines are marked. Check --roles.");
            var explanation = new Explainer(RoleIndex.Build([role.Profile]), MessageLanguage.English).Explain(candidate, 0);
            foreach (var contribution in explanation.Contributions.Where(one => one.Criterion.Kind != CriterionKind.Title))
            {
                var lines = Lines(role.Profile, contribution.Criterion);
                EvidenceMark[] own = [.. pair.Where(mark => lines.Contains(mark.Line))];
                if (own.Length == 0) continue;
                used += own.Length;
                var best = own.Max(mark => mark.Mark);
                found.Add(new MarkedCriterion(candidate, contribution, best, [.. own.Where(mark => mark.Mark == best && mark.Quote.Length > 0).Select(mark => mark.Quote)]));
            }
        }

        astray = marks.Count - used;
        return found;
    }

    private static HashSet<int> Lines(RoleProfile role, Criterion criterion) =>
        [criterion.Line, .. role.Diplomas.Where(diploma => diploma.CriterionId == criterion.Id).Select(diploma => diploma.Line)];
}
