using Matcher.Tests.Shared;

namespace Matcher.Tests;

/// <summary>What the package shows: little, known, and told.</summary>
public class PublicApiTests
{
    private const int MostTypes = 59;

    [Fact]
    public void The_public_api_is_the_one_approved() => PublicApi.Check(typeof(RoleMatcher).Assembly, TestFiles.Project("tests", "Matcher.Tests", "PublicApi.approved.txt"));

    [Fact]
    public void The_public_types_are_few() => Assert.InRange(PublicApi.Types(typeof(RoleMatcher).Assembly).Count, 1, MostTypes);

    [Fact]
    public void Every_public_member_is_documented() => Assert.Empty(Documentation.Silent(typeof(RoleMatcher).Assembly));

    [Fact]
    public void The_documentation_tells_of_what_users_see_alone()
    {
        Assert.Empty(Documentation.Hidden(typeof(RoleMatcher).Assembly));
        Assert.Empty(Documentation.Missing(typeof(RoleMatcher).Assembly));
    }
}
