using Matcher.Roles;
using Matcher.Weights;

namespace Matcher.Tests.Weights;

/// <summary>Weights files: read, refused, applied.</summary>
public class WeightsFileTests
{
    private const string Json = """
        { "format": "matcher-weights/1", "source": "essai",
          "kinds": { "title": 10, "technical": 50 },
          "roles": { "responsable-informatique": { "kinds": { "activity": 40 }, "criteria": { "technical-1": 3 } } } }
        """;

    private static readonly RoleProfile Role = MatchedPeople.Matcher.Roles.Single(role => role.Id == MatchedPeople.Role);

    [Fact]
    public void Weights_of_all_roles_and_of_one_are_applied_and_sum_to_100()
    {
        var file = WeightsFile.Parse("poids.json", Json);
        var weighed = file.Apply(Role);
        Assert.Equal(RoleWeights.TotalMicros, weighed.Criteria.Sum(criterion => criterion.WeightMicros));
        Assert.Equal((10m, 50m, 40m), (weighed.Weights.Title, weighed.Weights.Technical, weighed.Weights.Activity));
        Assert.Equal(Role.Criteria.Select(criterion => criterion.SuggestedMicros), weighed.Criteria.Select(criterion => criterion.SuggestedMicros));
        var (first, second) = (Weight("technical-1"), Weight("technical-2"));
        Assert.InRange(first, (3 * second) - 3, (3 * second) + 3);
        Assert.Equal(28m, file.Apply(MatchedPeople.Matcher.Roles.First(role => role.Id != MatchedPeople.Role)).Weights.Activity);

        int Weight(string id) => weighed.Criteria.Single(criterion => criterion.Id == id).WeightMicros;
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var text = WeightsFile.Parse("poids.json", Json).ToJson();
        Assert.Equal(text, WeightsFile.Parse("poids.json", text).ToJson());
        Assert.DoesNotContain("\r", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "line 1")]
    [InlineData("{}", "matcher-weights/1")]
    [InlineData("""{ "format": "matcher-weights/1", "kind": {} }""", "kind")]
    [InlineData("""{ "format": "matcher-weights/1", "kinds": { "titel": 3, "title": -1 } }""", "titel")]
    [InlineData("""{ "format": "matcher-weights/1", "kinds": { "titel": 3, "title": -1 } }""", "kinds.title")]
    [InlineData("""{ "format": "matcher-weights/1", "roles": { "x": { "roles": { "y": {} } } } }""", "inside a role")]
    public void What_is_wrong_is_told_with_the_file(string json, string told)
    {
        var wrong = Assert.Throws<InvalidDataException>(() => WeightsFile.Parse("poids.json", json));
        Assert.StartsWith("poids.json", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(told, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_factors_weights_are_those_of_always()
    {
        var plain = Role.Weigh(RoleWeights.Default with { Title = 10, Technical = 50 });
        Assert.Equal(plain.Criteria.Select(criterion => criterion.WeightMicros), new WeightsFile { Kinds = new Dictionary<CriterionKind, decimal> { [CriterionKind.Title] = 10, [CriterionKind.Technical] = 50 } }.Apply(Role).Criteria.Select(criterion => criterion.WeightMicros));
    }
}
