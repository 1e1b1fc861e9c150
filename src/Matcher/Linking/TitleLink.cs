namespace Matcher.Linking;

/// <summary>A job title that a query was linked to.</summary>
/// <param name="Index">Its place in the list that the linker was built from, from 0.</param>
/// <param name="Title">The title as given there.</param>
/// <param name="Similarity">How near it is, in [0, 1]; 1 for the same words.</param>
internal readonly record struct TitleLink(int Index, string Title, double Similarity);
