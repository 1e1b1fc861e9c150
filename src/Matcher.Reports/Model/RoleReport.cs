using Matcher.Files.Batch;
using Matcher.Roles;

namespace Matcher.Reports.Model;

/// <summary>The ranking of one role, with all that is told of it.</summary>
public sealed record RoleReport
{
    /// <summary>The role.</summary>
    public required RoleProfile Role { get; init; }

    /// <summary>How many candidates were scored; those beyond the list are left out.</summary>
    public required int Scored { get; init; }

    /// <summary>How the scores of all lie, or null where they were not counted.</summary>
    public ScoreCounts? Scores { get; init; }

    /// <summary>The candidates kept, best first.</summary>
    public required IReadOnlyList<CandidateReport> Candidates { get; init; }
}
