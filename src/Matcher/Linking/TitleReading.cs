namespace Matcher.Linking;

/// <summary>A job title as it is compared: gender, number and double forms merged, words of grammar left out.</summary>
internal sealed class TitleReading
{
    /// <summary>The stems of the words in order, each once; the first is the job's own noun.</summary>
    public required string[] Stems { get; init; }

    /// <summary>The words as written but for case and accents, each once.</summary>
    public required string[] Forms { get; init; }

    /// <summary>What the words mean in titles.</summary>
    public required TitleSense[] Senses { get; init; }

    /// <summary>The post's rank, as numbered by <see cref="PostRanks"/>.</summary>
    public required int Rank { get; init; }

    /// <summary>Whether the first noun is in the plural, as in the names of groups of jobs.</summary>
    public required bool IsGroup { get; init; }
}
