namespace Matcher.Cli.Commands.Explain;

/// <summary>What <c>matcher explain</c> is asked to do.</summary>
/// <param name="Candidates">Among whom the candidate is found and ranked.</param>
/// <param name="Roles">For which roles.</param>
/// <param name="Candidate">The candidate's identifier.</param>
/// <param name="Role">The identifier of the only role, or null for all.</param>
/// <param name="Format">How the account is told: text, html or jsonl.</param>
internal sealed record ExplainRequest(CandidateChoices Candidates, RoleChoices Roles, string Candidate, string? Role, string Format);
