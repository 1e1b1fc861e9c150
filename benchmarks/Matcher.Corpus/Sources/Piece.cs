namespace Matcher.Corpus.Sources;

/// <summary>A piece of a clause.</summary>
/// <param name="Start">Where it starts in the clause's bytes.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Piece(int Start, int Length, PieceKind Kind);
