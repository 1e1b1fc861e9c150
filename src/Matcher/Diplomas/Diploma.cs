namespace Matcher.Diplomas;

/// <summary>The best diploma held that one line of a text names.</summary>
/// <param name="Start">The first byte of its words in the original UTF-8 text.</param>
/// <param name="Length">The length of its words in bytes.</param>
/// <param name="Level">3 to 8 in the French national framework.</param>
/// <param name="Field">The coarse specialty.</param>
/// <param name="Year">The year obtained, where the line gives one.</param>
internal readonly record struct Diploma(int Start, int Length, int Level, DiplomaField Field, int? Year);
