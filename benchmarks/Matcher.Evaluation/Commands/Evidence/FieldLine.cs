using Matcher.Candidates;

namespace Matcher.Evaluation.Commands.Evidence;

/// <summary>A line of a field of a CV.</summary>
/// <param name="Field">The field.</param>
/// <param name="Number">The line in the field, from 0.</param>
internal readonly record struct FieldLine(CandidateField Field, int Number);
