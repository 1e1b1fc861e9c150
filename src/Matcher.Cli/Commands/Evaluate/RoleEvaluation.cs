namespace Matcher.Cli.Commands.Evaluate;

/// <summary>The measures of one role.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Judged">How many candidates were judged.</param>
/// <param name="Relevant">How many of them are relevant.</param>
/// <param name="Measures">What its ranking is worth.</param>
internal sealed record RoleEvaluation(string Role, int Judged, int Relevant, Measures Measures);
