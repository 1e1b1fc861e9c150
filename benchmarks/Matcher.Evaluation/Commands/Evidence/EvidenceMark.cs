namespace Matcher.Evaluation.Commands.Evidence;

/// <summary>What a person found of one line of a role document in one CV.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Role">The role's id.</param>
/// <param name="Line">The line of the role document, from 1.</param>
/// <param name="Mark">0 not evidenced, 1 partly, 2 clearly.</param>
/// <param name="Quote">The telling passage; empty for 0.</param>
internal sealed record EvidenceMark(string Candidate, string Role, int Line, int Mark, string Quote);
