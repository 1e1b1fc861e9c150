using Matcher.Candidates;

namespace Matcher.WhatIfs;

/// <summary>What a candidate's score would be if the CV were otherwise in one thing: found by scoring it again.</summary>
public sealed record WhatIf
{
    /// <summary>What is supposed.</summary>
    public required WhatIfKind Kind { get; init; }

    /// <summary>Its name, as files and programs read it.</summary>
    public string Name => WhatIfNames.Of(Kind);

    /// <summary>The criterion whose gap it fills, or null.</summary>
    public string? CriterionId { get; init; }

    /// <summary>The field of the CV that is otherwise, or null where a line of the role is supposed to be told.</summary>
    public CandidateField? Field { get; init; }

    /// <summary>The words put in or taken out, or the line of the role.</summary>
    public required string Text { get; init; }

    /// <summary>The first UTF-16 code unit of the passage taken out, in its field.</summary>
    public int Start { get; init; }

    /// <summary>Its length in UTF-16 code units; 0 where nothing is taken out.</summary>
    public int Length { get; init; }

    /// <summary>The score that it would make, in millionths of a point.</summary>
    public required int ScoreMicros { get; init; }

    /// <summary>What it would add to the score, below 0 where it takes away, in millionths of a point.</summary>
    public required int ChangeMicros { get; init; }

    /// <summary>The rank that it would make among the same candidates, from 1, or null where they are not known.</summary>
    public int? Rank { get; init; }
}
