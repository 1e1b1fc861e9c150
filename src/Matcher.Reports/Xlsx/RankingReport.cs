using Matcher.Files.Batch;
using Matcher.Files.Names;
using Matcher.Files.Rejects;
using Matcher.Messages;
using Matcher.Vectors;

namespace Matcher.Reports.Xlsx;

/// <summary>What a workbook tells.</summary>
internal sealed record RankingReport
{
    /// <summary>The roles, as they were scored.</summary>
    public required RoleIndex Index { get; init; }

    /// <summary>One ranking a role of the index, in its order; the candidates' texts were kept.</summary>
    public required IReadOnlyList<RoleRanking> Rankings { get; init; }

    /// <summary>What candidates are called.</summary>
    public ICandidateNames Names { get; init; } = CandidateNames.None;

    /// <summary>The rows that were not read.</summary>
    public IReadOnlyList<RejectedRow> Rejects { get; init; } = [];

    /// <summary>How the run was asked for: a name and a value each.</summary>
    public IReadOnlyList<(string Name, string Value)> Settings { get; init; } = [];

    /// <summary>The language that people read.</summary>
    public MessageLanguage Language { get; init; } = MessageLanguage.French;
}
