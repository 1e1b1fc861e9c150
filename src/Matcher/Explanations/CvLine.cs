using Matcher.Candidates;
using Matcher.Topics;

namespace Matcher.Explanations;

/// <summary>A line of a CV, or a sentence of a long one: what people read and quote.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Words">How many of its words name something.</param>
/// <param name="Mix">Of which topics it speaks.</param>
internal sealed record CvLine(Place Place, int Words, TopicMix Mix);
