using Matcher.Roles;

namespace Matcher.Tests.Roles;

/// <summary>The flat head of a document.</summary>
public class FrontMatterTests
{
    private const string Body = "# Comptable\n- Saisir les factures\n- Maîtrise d'Excel\n";

    [Fact]
    public void Id_title_and_weights_are_taken_and_lines_still_count_from_the_top()
    {
        var role = RoleDocument.Parse("fichier",
            "---\n# réglages\nid: compta   # court\ntitle: \"Comptable : général\"\nweight.technical: 40\nweight.activity: '10'\n---\n"
                + Body);
        Assert.Equal("compta", role.Id);
        Assert.Equal("Comptable : général", role.Title);
        Assert.Equal([4, 9, 10], role.Criteria.Select(c => c.Line));
        Assert.Equal(40, role.Weights.Technical);
        Assert.Equal([39_024_390, 12_195_122, 48_780_488], role.Criteria.Select(c => c.WeightMicros));
        Assert.Empty(role.Warnings);
    }

    [Fact]
    public void What_is_not_known_is_told_with_its_line()
    {
        var role = RoleDocument.Parse("f", "---\nid: a\ncouleur: bleu\n  - liste\nid: b\ntitle:\n---\n" + Body);
        Assert.Equal("3 front-matter-key, 4 front-matter-line, 5 front-matter-repeated, 6 front-matter-empty",
            string.Join(", ", role.Warnings.Select(w => $"{w.Line} {w.Code}")));
        Assert.Equal("b", role.Id);
        Assert.Equal("Comptable", role.Title);
    }

    [Fact]
    public void All_bad_weights_are_told_at_once()
    {
        var error = Assert.Throws<RoleDocumentException>(() =>
            RoleDocument.Parse("f", "---\nweight.technical: beaucoup\nweight.diploma: -3\nweight.salaire: 4\nweight.title: 2000000\n---\n"
                + Body));
        foreach (var line in new[] { "Ligne 2", "Ligne 3", "Ligne 4", "Ligne 5" }) Assert.Contains(line, error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_that_leave_nothing_are_refused() =>
        Assert.Throws<RoleDocumentException>(() =>
            RoleDocument.Parse("f", "---\nweight.technical: 0\nweight.title: 0\nweight.activity: 0\n---\n" + Body));

    [Theory]
    [InlineData("12,5")]
    [InlineData("12.5")]
    public void A_weight_takes_a_decimal_comma_or_point(string value) =>
        Assert.Equal(12.5m, RoleDocument.Parse("f", "---\nweight.technical: " + value + "\n---\n" + Body).Weights.Technical);

    [Fact]
    public void A_rule_at_the_top_is_no_front_matter()
    {
        Assert.Empty(RoleDocument.Parse("f", "---\n" + Body).Warnings);
        Assert.Contains(RoleDocument.Parse("f", "---\nid: a\n" + Body).Warnings, w => w.Code == "front-matter-unclosed");
    }
}
