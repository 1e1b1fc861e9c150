using Matcher.Vectors;

namespace Matcher.Tests.Vectors;

/// <summary>How many years of experience a line of a role asks for.</summary>
public class ExperienceYearsTests
{
    [Theory]
    [InlineData("3 à 5 ans d'expérience en cabinet", 3)]
    [InlineData("trois à cinq ans", 3)]
    [InlineData("Expérience de 4/5 ans en gestion locative", 4)]
    [InlineData("5-8 ans", 5)]
    [InlineData("Minimum 2ans sur un poste similaire", 2)]
    [InlineData("+ de 10 ans d'expérience", 10)]
    [InlineData("Expérience : 24 mois exigés", 2)]
    [InlineData("Expérience de 6 mois", 1)]
    [InlineData("Au moins une année d'expérience en salle", 1)]
    [InlineData("Une dizaine d'années d'expérience", 10)]
    [InlineData("Experienced (5+ years)", 5)]
    [InlineData("Permis C depuis 2 ans et 3 ans d'expérience en conduite", 3)]
    [InlineData("Première expérience réussie", 1)]
    [InlineData("Vous justifiez d'une solide expérience", 5)]
    [InlineData("Profil senior", 5)]
    [InlineData("Plusieurs années d'expérience", 3)]
    [InlineData("Expérience confirmée", 3)]
    [InlineData("", 3)]
    public void A_line_asks_for_so_many_years(string line, int years) => Assert.Equal(years, ExperienceYears.Required(line));
}
