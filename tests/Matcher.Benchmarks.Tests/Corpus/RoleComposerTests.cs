using Matcher.Corpus.Roles;
using Matcher.Roles;
using Matcher.Vectors;

namespace Matcher.Benchmarks.Tests.Corpus;

public class RoleComposerTests
{
    private const int Count = 60;

    private static readonly ComposedRole[] Composed = Compose(seed: 1);

    [Fact]
    public void The_same_seed_gives_the_same_roles_and_another_seed_others()
    {
        Assert.Equal(Composed, Compose(seed: 1));
        Assert.NotEqual(Composed, Compose(seed: 2));
    }

    [Fact]
    public void Roles_are_understood_whole()
    {
        foreach (var role in Composed.Select(role => RoleDocument.Parse(role.Id, role.Text)))
        {
            Assert.Equal(21, role.Criteria.Count(criterion => criterion.Kind == CriterionKind.Activity));
            Assert.Equal(8, role.Criteria.Count(criterion => criterion.Kind == CriterionKind.Technical));
            Assert.Contains(role.Criteria, criterion => criterion.Kind == CriterionKind.Aptitude);
            Assert.Contains(role.Criteria, criterion => criterion.Kind == CriterionKind.Title);
            Assert.NotEmpty(role.Diplomas);
        }
    }

    [Fact]
    public void Roles_are_of_different_trades_and_make_one_index()
    {
        RoleProfile[] roles = [.. Composed.Select(role => RoleDocument.Parse(role.Id, role.Text))];
        Assert.Equal(Count, roles.Select(role => role.Title).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Count, RoleIndex.Build(roles).Roles.Count);
    }

    private static ComposedRole[] Compose(ulong seed)
    {
        var composer = new RoleComposer(seed);
        return [.. Enumerable.Range(0, Count).Select(composer.Compose)];
    }
}
