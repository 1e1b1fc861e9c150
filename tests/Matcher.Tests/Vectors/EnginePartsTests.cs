using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Tests.Vectors;

public class EnginePartsTests
{
    private static readonly RoleProfile Role = RoleDocument.Parse("role", "# Responsable informatique\n\n## Activités principales\n\n- Gérer le budget du service informatique.\n- Superviser les serveurs et les sauvegardes.\n");

    private static readonly Candidate Candidate = new("K1", new Dictionary<CandidateField, string>
    {
        [CandidateField.Title] = "Responsable informatique",
        [CandidateField.Experience] = "Consultant, 2022-2024\nConseil\nDirecteur des systèmes d'information, 2015-2022\nBudget",
        [CandidateField.Skills] = "Sauvegardes, serveurs",
    });

    // A title, and no work that bears it out.
    private static readonly Candidate Bare = new("K2", new Dictionary<CandidateField, string>
    {
        [CandidateField.Title] = "Responsable informatique",
        [CandidateField.Experience] = "Responsable informatique, 2015-2024\nFournil, pétrissage, cuisson",
    });

    [Fact]
    public void A_directory_without_a_family_does_not_know_its_titles()
    {
        var family = TradeDirectory.Shared.Find("Responsable informatique");
        var without = TradeDirectory.Shared.Without(family);

        Assert.Equal(TradeDirectory.Shared.Trades.Count - 1, without.Trades.Count);
        Assert.DoesNotContain(without.Trades, trade => trade.Id == TradeDirectory.Shared.Trades[family].Id);
        Assert.NotEqual(TradeDirectory.Shared.Trades[family].Id, without.Find("Responsable informatique") is >= 0 and var other ? without.Trades[other].Id : "");
        var directrice = without.Find("Directrice des systèmes d'information");
        Assert.Equal(TradeDirectory.Shared.Trades[TradeDirectory.Shared.Find("Directrice des systèmes d'information")].Id, without.Trades[directrice].Id);
    }

    [Fact]
    public void All_parts_are_the_engine_as_it_ships() => Assert.Equal(Score(RoleIndex.Build([Role])), Score(EngineParts.All));

    [Fact]
    public void Each_part_taken_out_shows_in_the_score()
    {
        var whole = Score(EngineParts.All);

        Assert.True(Score(EngineParts.All with { HasWork = false }) < whole);
        Assert.True(Score(EngineParts.All with { HasSetting = false }, Bare) > Score(EngineParts.All, Bare));
        Assert.True(Score(EngineParts.All with { HasBorneOut = false }) > whole);
        Assert.True(Score(EngineParts.All with { HasPlaces = false }) > whole);
        Assert.True(Score(EngineParts.All with { HasRecency = false }) > whole);
        Assert.NotEqual(whole, Score(EngineParts.All with { Trades = TradeDirectory.Shared.Without(TradeDirectory.Shared.Find(Role.Title)) }));
    }

    private static int Score(EngineParts parts, Candidate? candidate = null) => Score(RoleIndex.Build([Role], lexicon: null, parts), candidate);

    private static int Score(RoleIndex index, Candidate? candidate = null) => new Scorer(index).Score((candidate ?? Candidate).View()).Score(0);
}
