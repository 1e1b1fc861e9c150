namespace Matcher.Vectors;

/// <summary>
/// One dimension of a criterion's vector: a word, two words in a row, or a group of examples of which one is enough.
/// </summary>
/// <param name="Text">The slot in the role's own words, for people.</param>
/// <param name="Share">Its part of the criterion in millionths; the shares of a criterion sum to <see cref="Micros.One"/>.</param>
/// <param name="IsYears">Whether it is earned by years of experience and not by words.</param>
/// <param name="Topic">The topic whose facts earn it, a number of <see cref="TopicIndex"/>; -1 where words do.</param>
/// <param name="Turn">Which fact of the topic earns it: 0 for the plainest, 1 for the next.</param>
internal readonly record struct Slot(string Text, int Share, bool IsYears = false, int Topic = -1, int Turn = 0);
