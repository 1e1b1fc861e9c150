namespace Matcher.Topics;

/// <summary>A wording by which a CV shows a topic.</summary>
/// <param name="Text">Its words in order; <c>#</c> stands for any number.</param>
/// <param name="Strength">How plainly it shows the topic, in (0, 1].</param>
internal sealed record TopicFact(string Text, double Strength);
