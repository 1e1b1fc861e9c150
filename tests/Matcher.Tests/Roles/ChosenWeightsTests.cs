using Matcher.Roles;

namespace Matcher.Tests.Roles;

/// <summary>Weights and musts in the recruiter's hands.</summary>
public class ChosenWeightsTests
{
    private const string Document = "---\nweight.technical: 40\n---\n# Jardinier\n## Activités\n- Tailler les haies\n## Compétences techniques\n- Connaissance des végétaux\n- Permis B indispensable\n";

    private static readonly RoleProfile Role = RoleDocument.Parse("jardinier", Document);

    [Fact]
    public void What_the_document_suggests_stays_known_beside_what_its_front_matter_and_the_recruiter_apply()
    {
        Assert.Equal([40_000_000, 35_000_000, 10_000_000, 15_000_000], Role.Criteria.Select(criterion => criterion.SuggestedMicros));
        Assert.Equal([32_000_000, 28_000_000, 16_000_000, 24_000_000], Role.Criteria.Select(criterion => criterion.WeightMicros));
        var weighed = Role.Weigh(Role.Weights.With(CriterionKind.Title, 0).With(CriterionKind.Activity, 60));
        Assert.Equal([0, 60_000_000, 16_000_000, 24_000_000], weighed.Criteria.Select(criterion => criterion.WeightMicros));
        Assert.Equal(Role.Criteria.Select(criterion => criterion.SuggestedMicros), weighed.Criteria.Select(criterion => criterion.SuggestedMicros));
    }

    [Fact]
    public void A_profile_made_by_hand_suggests_the_weights_it_has()
    {
        var made = new Criterion { Id = "title", Kind = CriterionKind.Title, Line = 1, Text = "Jardinier", WeightMicros = 100_000_000 };
        Assert.Equal(100_000_000, made.SuggestedMicros);
    }

    [Fact]
    public void A_must_changes_no_weight()
    {
        var required = Role.Require(["activity-1", "diploma"]);
        Assert.Equal([Need.Expected, Need.Required, Need.Expected, Need.Required], required.Criteria.Select(criterion => criterion.Need));
        Assert.Equal(Role.Criteria.Select(criterion => criterion.WeightMicros), required.Criteria.Select(criterion => criterion.WeightMicros));
    }

    [Theory]
    [InlineData("technical", CriterionKind.Technical)]
    [InlineData("Compétences", CriterionKind.Technical)]
    [InlineData(" DIPLÔME ", CriterionKind.Diploma)]
    [InlineData("intitulé", CriterionKind.Title)]
    [InlineData("activités", CriterionKind.Activity)]
    [InlineData("aptitude", CriterionKind.Aptitude)]
    [InlineData("expérience", CriterionKind.Experience)]
    public void Kinds_are_named_in_French_and_English(string name, CriterionKind expected)
    {
        Assert.True(KindNames.TryFind(name, out var kind));
        Assert.Equal(expected, kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("techno")]
    public void Other_words_name_no_kind(string name) => Assert.False(KindNames.TryFind(name, out _));

    [Fact]
    public void Every_stable_name_of_a_kind_names_it()
    {
        foreach (var kind in Enum.GetValues<CriterionKind>())
        {
            Assert.True(KindNames.TryFind(RoleWeights.Name(kind), out var found));
            Assert.Equal(kind, found);
        }
    }
}
