namespace Matcher.Cli.Commands.Evaluate;

/// <summary>The measures of a ranking of several roles.</summary>
/// <param name="Grade">The grade from which a candidate is relevant.</param>
/// <param name="Roles">The roles that have a relevant candidate, by id.</param>
/// <param name="NotRanked">Those of them that the ranking lacks: they count as 0.</param>
/// <param name="NotJudged">Roles of the ranking without a relevant candidate in the judgements: left out.</param>
internal sealed record Evaluation(int Grade, IReadOnlyList<RoleEvaluation> Roles, IReadOnlyList<string> NotRanked, IReadOnlyList<string> NotJudged)
{
    /// <summary>The mean over the roles.</summary>
    public Measures Mean => Measures.Mean([.. Roles.Select(role => role.Measures)]);

    /// <summary>Measures rankings.</summary>
    /// <param name="judgements">Grades by role and candidate.</param>
    /// <param name="rankings">Rankings by role.</param>
    /// <param name="relevant">The grade from which a candidate is relevant.</param>
    public static Evaluation Of(IReadOnlyDictionary<string, Dictionary<string, int>> judgements, IReadOnlyDictionary<string, List<RankedRow>> rankings, int relevant)
    {
        var roles = new List<RoleEvaluation>();
        foreach (var (role, grades) in judgements.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var count = grades.Values.Count(grade => grade >= relevant);
            if (count == 0) continue;
            roles.Add(new RoleEvaluation(role, grades.Count, count, Measures.Of(rankings.GetValueOrDefault(role) ?? [], grades, relevant)));
        }

        var measured = roles.Select(role => role.Role).ToHashSet(StringComparer.Ordinal);
        return new Evaluation(
            relevant,
            roles,
            [.. roles.Select(role => role.Role).Where(role => !rankings.ContainsKey(role))],
            [.. rankings.Keys.Where(role => !measured.Contains(role)).Order(StringComparer.Ordinal)]);
    }
}
