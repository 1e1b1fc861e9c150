namespace Matcher.Topics;

/// <summary>The facts of the topics of a directory by their roots. Thread-safe.</summary>
internal interface ITopicFacts
{
    /// <summary>How many roots have a number by now.</summary>
    int RootCount { get; }

    /// <summary>A root by its number.</summary>
    ReadOnlySpan<byte> Root(int number);

    /// <summary>The facts of a topic.</summary>
    RootedFacts Of(int topic);
}
