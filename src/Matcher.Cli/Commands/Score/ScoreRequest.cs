namespace Matcher.Cli.Commands.Score;

/// <summary>What <c>matcher score</c> is asked to do.</summary>
internal sealed record ScoreRequest
{
    /// <summary>Whom to score.</summary>
    public required CandidateChoices Candidates { get; init; }

    /// <summary>For which roles.</summary>
    public required RoleChoices Roles { get; init; }

    /// <summary>The file of results, or null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The format of results.</summary>
    public ScoreFormat Format { get; init; }

    /// <summary>How many candidates to keep a role, 0 for all, or null for the format's default.</summary>
    public int? Top { get; init; }

    /// <summary>The rejects file asked for, or null.</summary>
    public string? Rejects { get; init; }

    /// <summary>Whether rejects end the run with a status of their own.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether scores in CSV are written with a point.</summary>
    public bool DecimalPoint { get; init; }

    /// <summary>Whether names are joined to the results.</summary>
    public bool ShowNames { get; init; }

    /// <summary>How many candidates are kept a role, 0 for all.</summary>
    public int EffectiveTop => Top ?? ScoreFormats.DefaultTop(Format);

    /// <summary>The rejects file, or null where rejects go to standard error only.</summary>
    public string? EffectiveRejects => Rejects ?? (Output is null ? null : Output + ".rejects.csv");
}
