namespace Matcher.Vectors;

/// <summary>A topic whose facts show a topic that is asked for.</summary>
/// <param name="Shown">Its number among those that the words of a CV may show.</param>
/// <param name="IsLinked">Whether its facts show the other only in part: it is a sign of it.</param>
internal readonly record struct TopicSource(int Shown, bool IsLinked);
