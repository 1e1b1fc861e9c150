namespace Matcher.Reports.Model;

/// <summary>A piece of a field: all of it stands in the same evidence, or in none.</summary>
/// <param name="Text">The text as it stands; empty where a stretch is left out.</param>
/// <param name="Marks">The evidence that it stands in; none for plain text.</param>
/// <param name="LeftOut">How many UTF-16 code units a very long field leaves out here; 0 for a piece that is shown.</param>
public sealed record CvPiece(string Text, IReadOnlyList<CvMark> Marks, int LeftOut = 0);
