using Matcher.Reports.Xlsx;

namespace Matcher.Reports.Tests.Xlsx;

public sealed class SheetNamesTests
{
    [Theory]
    [InlineData("Responsable informatique", "Responsable informatique")]
    [InlineData("Responsable des achats / logistique [site]", "Responsable des achats   logist")]
    [InlineData("'Entre apostrophes'", "Entre apostrophes")]
    [InlineData("History", "History (2)")]
    [InlineData("", "-")]
    public void A_name_is_made_fit_for_a_tab(string wanted, string expected) => Assert.Equal(expected, new SheetNames().Take(wanted));

    [Fact]
    public void No_two_sheets_have_one_name_whatever_the_case()
    {
        var names = new SheetNames();
        string[] wanted = ["Acheteur", "ACHETEUR", "acheteur", "directeur des infrastructures et de la production", "directeur des infrastructures et du réseau"];
        Assert.Equal(["Acheteur", "ACHETEUR (2)", "acheteur (3)", "directeur des infrastructures e", "directeur des infrastructur (2)"], wanted.Select(names.Take));
    }
}
