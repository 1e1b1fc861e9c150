namespace Matcher.Cli.Commands;

/// <summary>Which roles to score against, and with which words.</summary>
/// <param name="Path">A role document or a folder of them.</param>
/// <param name="Lexicon">A lexicon beside the one that ships, or null.</param>
internal sealed record RoleChoices(string Path, string? Lexicon);
