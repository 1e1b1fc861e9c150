using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher.Ranks;

/// <summary>The ranking of one role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Scored">How many candidates were scored; those beyond the list are left out.</param>
/// <param name="Candidates">The candidates kept, best first.</param>
public sealed record RoleRanking(RoleProfile Role, int Scored, IReadOnlyList<RankedCandidate> Candidates)
{
    /// <summary>How firmly each of them stands at its place; empty where the options do not ask for it.</summary>
    public IReadOnlyList<Standing> Standings { get; init; } = [];

    /// <summary>How the scores of all lie, where the options ask to count them.</summary>
    public ScoreCounts? Scores { get; init; }
}
