using Matcher.Messages;

namespace Matcher.Reports.Model;

/// <summary>What every report of a ranking shows, computed once.</summary>
/// <param name="Language">The language of the texts.</param>
/// <param name="Roles">One a role, in the order of the index.</param>
public sealed record Report(MessageLanguage Language, IReadOnlyList<RoleReport> Roles);
