namespace Matcher.Corpus.Sources;

/// <summary>A part of a line between commas, semicolons, dashes or bars, with the mark that follows it.</summary>
/// <param name="Text">The bytes in UTF-8.</param>
/// <param name="Pieces">The pieces, side by side, of the whole text.</param>
internal sealed record Clause(byte[] Text, Piece[] Pieces);
