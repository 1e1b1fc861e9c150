using Matcher.Roles;

namespace Matcher.Vectors;

/// <summary>A criterion that asks for a topic, and the share of it that one, two, and more of its facts earn, in millionths.</summary>
/// <param name="Criterion">The criterion, among all of the index.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="One">For one fact.</param>
/// <param name="Two">For two.</param>
/// <param name="All">For more.</param>
internal readonly record struct TopicUse(int Criterion, CriterionKind Kind, int One, int Two, int All);
