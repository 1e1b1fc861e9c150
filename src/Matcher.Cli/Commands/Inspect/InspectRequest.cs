namespace Matcher.Cli.Commands.Inspect;

/// <summary>What <c>matcher inspect</c> is asked to do.</summary>
/// <param name="Candidates">Whom to read.</param>
/// <param name="Candidate">The only candidate to show, or null for all.</param>
/// <param name="AsJson">JSON Lines in place of text.</param>
internal sealed record InspectRequest(CandidateChoices Candidates, string? Candidate, bool AsJson);
