using Matcher.Corpus.Roles;
using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Benchmarks.Data;

/// <summary>The roles that benchmarks score against, always the same.</summary>
internal static class BenchmarkRoles
{
    private const ulong Seed = 1;

    /// <summary>The first roles of the corpus.</summary>
    public static RoleProfile[] Of(int count)
    {
        var composer = new RoleComposer(Seed);
        return [.. Enumerable.Range(0, count).Select(composer.Compose).Select(role => RoleDocument.Parse(role.Id, role.Text))];
    }

    /// <summary>The index of the first roles of the corpus.</summary>
    public static RoleIndex Index(int count) => RoleIndex.Build(Of(count));
}
