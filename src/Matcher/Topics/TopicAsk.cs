namespace Matcher.Topics;

/// <summary>Words by which a line asks for a topic.</summary>
/// <param name="Topic">The topic's number in the directory.</param>
/// <param name="Roots">The roots of the words, each once.</param>
internal sealed record TopicAsk(int Topic, string[] Roots);
