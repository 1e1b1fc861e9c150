using Matcher.Diagnostics;
using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher;

/// <summary>Puts a matcher's index together from its options.</summary>
internal static class MatcherAssembly
{
    /// <summary>Builds the index, once the options have been looked at.</summary>
    public static RoleIndex Index(IEnumerable<RoleProfile> roles, MatcherOptions options)
    {
        var errors = options.Validate();
        if (errors.Count > 0) throw new ArgumentException(string.Join(' ', errors), nameof(options));
        using var activity = MatcherDiagnostics.Start("matcher.index");
        var started = MatcherDiagnostics.Clock();
        var lexicon = options.LexiconSources.Aggregate(options.Lexicon, (lexicon, source) => lexicon.With(source.Name, source.ReadLines()));
        var index = RoleIndex.Build(
            roles.Select(role => Required(options.Weights?.Apply(role) ?? role, options.Required)),
            lexicon,
            options.Today,
            EngineParts.All with { CriterionScorers = options.CriterionScorers });
        activity?.SetTag("matcher.roles", index.Roles.Count);
        MatcherDiagnostics.Indexed(started);
        return index;
    }

    private static RoleProfile Required(RoleProfile role, IReadOnlyList<string> required)
    {
        if (required.Count == 0) return role;
        var prefix = role.Id + ":";
        return role.Require(required.Where(id => !id.Contains(':', StringComparison.Ordinal) || id.StartsWith(prefix, StringComparison.Ordinal))
            .Select(id => id.StartsWith(prefix, StringComparison.Ordinal) ? id[prefix.Length..] : id));
    }
}
