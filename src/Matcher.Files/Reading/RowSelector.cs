namespace Matcher.Files.Reading;

/// <summary>Makes a result of one row. Calls run at once on several threads.</summary>
/// <typeparam name="T">The result; it must not hold the row's spans.</typeparam>
/// <param name="row">The row.</param>
public delegate T RowSelector<out T>(CandidateRow row);
