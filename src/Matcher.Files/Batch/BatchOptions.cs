namespace Matcher.Files.Batch;

/// <summary>How a batch is run.</summary>
public sealed record BatchOptions
{
    /// <summary>How many candidates to keep a role; 0 for all.</summary>
    public int Top { get; init; }

    /// <summary>Whether to keep the texts of the candidates that are kept, so that they can be explained.</summary>
    public bool KeepTexts { get; init; }

    /// <summary>Whether to measure how firmly the candidates that are kept stand at their places.</summary>
    public bool MeasureStandings { get; init; }

    /// <summary>Whether to count how the scores of all candidates lie.</summary>
    public bool CountScores { get; init; }

    /// <summary>Threads; -1 for one a processor. The result does not depend on it.</summary>
    public int Degree { get; init; } = -1;

    /// <summary>Hears how many rows were scored, now and then.</summary>
    public IProgress<int>? Progress { get; init; }
}
