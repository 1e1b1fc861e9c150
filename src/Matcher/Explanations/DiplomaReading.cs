using Matcher.Candidates;

namespace Matcher.Explanations;

/// <summary>A diploma that a CV names.</summary>
/// <param name="Field">The field of the CV in which it stands.</param>
/// <param name="Text">Its words, as they stand there.</param>
/// <param name="Level">3 to 8 in the French national framework.</param>
/// <param name="Specialty">A coarse label: informatique, telecoms, gestion, sante, industrie or autre.</param>
public sealed record DiplomaReading(CandidateField Field, string Text, int Level, string Specialty);
