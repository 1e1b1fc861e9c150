namespace Matcher.Ranks;

/// <summary>How candidates are ranked. Immutable.</summary>
public sealed record RankOptions
{
    /// <summary>Keeps everybody, and nothing beside the scores.</summary>
    public static RankOptions Default { get; } = new();

    /// <summary>How many candidates to keep a role; 0 for all.</summary>
    public int Top { get; init; }

    /// <summary>
    /// Whether to keep the texts of the candidates that are kept, so that they can be explained. Candidates that are in memory
    /// already are kept anyway: it costs nothing.
    /// </summary>
    public bool KeepTexts { get; init; }

    /// <summary>Whether to measure how firmly the candidates that are kept stand at their places.</summary>
    public bool MeasureStandings { get; init; }

    /// <summary>Whether to count how the scores of all candidates lie.</summary>
    public bool CountScores { get; init; }

    /// <summary>Threads; -1 for one a processor. The result does not depend on it.</summary>
    public int Degree { get; init; } = -1;

    /// <summary>Hears how many candidates were scored, now and then, and once at the end; never twice at once.</summary>
    public IProgress<int>? Progress { get; init; }

    /// <summary>Looks at all values.</summary>
    /// <returns>What is wrong, one sentence each; empty where all is well.</returns>
    public IReadOnlyList<string> Validate()
    {
        var errors = new List<string>();
        if (Top < 0) errors.Add($"{nameof(Top)} is below 0: give the number of candidates to keep a role, 0 for all.");
        if (Degree is 0 or < -1) errors.Add($"{nameof(Degree)} is neither -1 nor above 0: give a number of threads, -1 for one a processor.");
        return errors;
    }
}
