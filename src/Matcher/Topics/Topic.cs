namespace Matcher.Topics;

/// <summary>One thing that roles ask for and that CVs tell in many other words.</summary>
internal sealed class Topic
{
    /// <summary>A slug; unique.</summary>
    public required string Id { get; init; }

    /// <summary>What lines of roles say when they ask for it: each item is words that all stand in the line.</summary>
    public List<string> Asks { get; } = [];

    /// <summary>What someone writes who has done it, and how plainly it shows that, in (0, 1].</summary>
    public List<TopicFact> Facts { get; } = [];

    /// <summary>Topics whose facts show this one in part, by their ids.</summary>
    public List<string> ShownBy { get; } = [];
}
