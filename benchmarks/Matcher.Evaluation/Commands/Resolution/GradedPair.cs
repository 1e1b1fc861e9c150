namespace Matcher.Evaluation.Commands.Resolution;

/// <summary>Two candidates of one role whom readers grade apart.</summary>
/// <param name="Difference">How far apart their scores are, in points.</param>
/// <param name="IsRight">Whether the higher score has the higher grade; equal scores have not.</param>
/// <param name="IsHeldBack">Whether both are held back.</param>
internal readonly record struct GradedPair(double Difference, bool IsRight, bool IsHeldBack);
