using Matcher.Tests.Shared;

namespace Matcher.Hosting.Tests;

/// <summary>What the package shows: known, and told.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_one_approved() => PublicApi.Check(typeof(MatcherSettings).Assembly, TestFiles.Project("tests", "Matcher.Hosting.Tests", "PublicApi.approved.txt"));

    [Fact]
    public void Every_public_member_is_documented() => Assert.Empty(Documentation.Silent(typeof(MatcherSettings).Assembly));
}
