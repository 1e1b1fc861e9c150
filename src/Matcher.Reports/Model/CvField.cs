using Matcher.Candidates;

namespace Matcher.Reports.Model;

/// <summary>A field of a CV cut into pieces at the ends of its evidence.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Pieces">The pieces, in the order of the text.</param>
public sealed record CvField(CandidateField Field, IReadOnlyList<CvPiece> Pieces);
