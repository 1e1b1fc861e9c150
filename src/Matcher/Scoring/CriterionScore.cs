namespace Matcher.Scoring;

/// <summary>What one criterion of one role earns.</summary>
/// <param name="Coverage">In millionths, 0 to 1,000,000.</param>
/// <param name="Points">Weight times coverage, in millionths of a point.</param>
/// <param name="Status">What the CV says of it.</param>
public readonly record struct CriterionScore(int Coverage, int Points, CriterionStatus Status);
