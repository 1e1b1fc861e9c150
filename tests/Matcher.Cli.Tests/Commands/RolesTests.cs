using System.Text.Json;

namespace Matcher.Cli.Tests.Commands;

public sealed class RolesTests
{
    [Fact]
    public void The_JSON_has_the_fields_of_the_contract()
    {
        using var json = JsonDocument.Parse(CommandRun.Of("roles", Sample.Roles, "--format", "json").Bytes);
        Assert.Equal(2, json.RootElement.GetArrayLength());
        foreach (var role in json.RootElement.EnumerateArray())
        {
            Assert.Equal(["id", "title", "mission", "criteria", "salaries", "diplomas", "warnings", "weights"], Names(role));
            Assert.All(role.GetProperty("criteria").EnumerateArray(), item => Assert.Equal(["criterion", "kind", "line", "text", "need", "level", "weight", "suggested_weight", "examples"], Names(item)));
            Assert.All(role.GetProperty("salaries").EnumerateArray(), item => Assert.Equal(["seniority", "min_keur", "max_keur"], Names(item)));
            Assert.All(
                role.GetProperty("diplomas").EnumerateArray(),
                item => Assert.Equal(["line", "text", "min_level", "max_level", "fields", "needs_experience", "need"], Names(item)));
            Assert.Equal(100m, role.GetProperty("criteria").EnumerateArray().Sum(item => item.GetProperty("weight").GetDecimal()));
        }
    }

    [Fact]
    public void Letters_are_not_escaped()
    {
        var output = CommandRun.Of("roles", Sample.Roles, "--format", "json").Output;
        Assert.Contains("Dépanner les postes", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
