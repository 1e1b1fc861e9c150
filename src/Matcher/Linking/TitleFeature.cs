namespace Matcher.Linking;

/// <summary>One feature of a title.</summary>
/// <param name="Block">The block it belongs to, from 0.</param>
/// <param name="Text">What is compared.</param>
/// <param name="Count">How often it counts.</param>
internal readonly record struct TitleFeature(int Block, ReadOnlyMemory<char> Text, double Count);
