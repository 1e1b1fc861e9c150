using Matcher.Roles;
using Matcher.Scoring;

namespace Matcher.Explanations;

/// <summary>What one criterion adds to a score, and why: points = weight x coverage, coverage = the product of the factors, match = the sum of the gains.</summary>
public sealed record Contribution
{
    /// <summary>The criterion.</summary>
    public required Criterion Criterion { get; init; }

    /// <summary>The line of the role document: the criterion's, or the diploma alternative's that was retained.</summary>
    public required int Line { get; init; }

    /// <summary>The text of that line, verbatim.</summary>
    public required string Text { get; init; }

    /// <summary>In millionths, 0 to 1,000,000.</summary>
    public required int CoverageMicros { get; init; }

    /// <summary>In millionths of a point.</summary>
    public required int PointsMicros { get; init; }

    /// <summary>What the CV says of the criterion.</summary>
    public required CriterionStatus Status { get; init; }

    /// <summary>The factors of the coverage, the match first; none when nothing was found.</summary>
    public required IReadOnlyList<Factor> Factors { get; init; }

    /// <summary>The passages, those on the lines of the CV that tell most first, one a line before a second from the same line.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
