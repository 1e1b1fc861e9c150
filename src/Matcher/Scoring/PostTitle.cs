namespace Matcher.Scoring;

/// <summary>The first title in the head of a post that names a known job beyond doubt.</summary>
/// <param name="Trade">The family; -1 where the head bears none.</param>
/// <param name="Worth">What the post is worth by its dates, in millionths.</param>
internal readonly record struct PostTitle(int Trade, int Worth);
