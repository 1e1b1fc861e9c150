using Matcher.Candidates;
using Matcher.Diplomas;

namespace Matcher.Scoring;

/// <summary>A diploma read in a CV.</summary>
/// <param name="Field">The field of the CV in which it stands.</param>
/// <param name="Diploma">What was read.</param>
internal readonly record struct HeldDiploma(CandidateField Field, Diploma Diploma);
