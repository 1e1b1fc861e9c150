namespace Matcher.Reports.Model;

/// <summary>One evidence of one criterion, by position.</summary>
/// <param name="Criterion">The criterion's position in the account, from 0.</param>
/// <param name="Evidence">The evidence's position in the criterion, from 0.</param>
public readonly record struct CvMark(int Criterion, int Evidence);
