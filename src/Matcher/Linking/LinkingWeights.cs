namespace Matcher.Linking;

/// <summary>The few numbers of linking, and the only ones; docs/decisions/linking.md tells how each was chosen.</summary>
internal sealed record LinkingWeights
{
    /// <summary>The share of the words themselves in the likeness of two titles; the three shares sum to 1.</summary>
    public double Words { get; init; } = 0.2;

    /// <summary>The share of what the words mean in titles, and of their roots.</summary>
    public double Senses { get; init; } = 0.5;

    /// <summary>The share of pieces of words.</summary>
    public double Pieces { get; init; } = 0.3;

    /// <summary>How often the first noun counts, which is the job; what follows is the specialty.</summary>
    public double Head { get; init; } = 1.3;

    /// <summary>The shortest piece of a word, in letters, blanks at its ends included.</summary>
    public int ShortestPiece { get; init; } = 3;

    /// <summary>The longest piece of a word.</summary>
    public int LongestPiece { get; init; } = 5;

    /// <summary>How much of what is left to full likeness a family of the trade directory that holds both titles gives.</summary>
    public double Trades { get; init; } = 0.8;

    /// <summary>The least likeness to a title of a family by which a title belongs to it.</summary>
    public double LeastMember { get; init; } = 0.4;

    /// <summary>What is kept where two titles stand at different ranks: "assistant", "responsable", "ingénieur" or none.</summary>
    public double OtherRank { get; init; } = 0.85;

    /// <summary>What is kept of a title in the plural, which names a group of jobs, where the query names one.</summary>
    public double Group { get; init; } = 0.8;

    /// <summary>What words written the very same way add: enough to part titles that differ in gender or number alone.</summary>
    public double SameWriting { get; init; } = 0.01;
}
