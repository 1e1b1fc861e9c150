using System.Globalization;
using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Tests.Shared;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>What holds for any candidate whatever, tried on seeded random ones.</summary>
public class ScoringPropertyTests
{
    private const int Seed = 20_260_301;
    private const int Count = 200;

    private static readonly IReadOnlyList<RoleProfile> Roles = RoleDocument.ReadPath(TestFiles.Project("seeds"));
    private static readonly RoleIndex Index = RoleIndex.Build(Roles);

    [Fact]
    public void Every_score_is_the_sum_of_its_contributions()
    {
        var explainer = new Explainer(Index);
        var earned = 0;
        foreach (var candidate in RandomCandidates.Make(Seed, Count))
        {
            foreach (var explanation in explainer.Explain(candidate))
            {
                Account.Check(explanation, candidate);
                earned += explanation.ScoreMicros > 0 ? 1 : 0;
            }
        }

        Assert.True(earned > Count, "Random candidates must earn points, or this test says nothing.");
    }

    [Fact]
    public void Evidence_stands_most_telling_lines_first_one_a_line_before_a_second()
    {
        var scorer = new Scorer(Index);
        var explainer = new Explainer(scorer);
        var seconds = 0;
        foreach (var candidate in RandomCandidates.Make(Seed + 6, Count))
        {
            var contributions = explainer.Explain(candidate).SelectMany(explanation => explanation.Contributions).ToList();
            for (var number = 0; number < contributions.Count; number++)
                seconds += EvidenceOrder.Check(contributions[number], number, candidate, scorer).Count(turn => turn > 0);
        }

        Assert.True(seconds > Count, "Random candidates must have lines cited twice, or this test says nothing.");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(20_000_000)]
    [InlineData(int.MaxValue)]
    public void Scoring_allocates_nothing_once_warm(int floor)
    {
        var scorer = new Scorer(Index);
        var floors = floor < 0 ? [] : Enumerable.Repeat(floor, Roles.Count).ToArray();
        var candidates = RandomCandidates.Make(Seed + 7, 40).ToList();
        for (var round = 0; round < 3; round++)
        {
            foreach (var candidate in candidates) scorer.Score(candidate.View(), floors);
        }

        var allocated = 0L;
        foreach (var candidate in candidates)
        {
            var view = candidate.View();
            var before = GC.GetAllocatedBytesForCurrentThread();
            scorer.Score(view, floors);
            allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, allocated);
    }

    [Fact]
    public void A_number_is_read_the_same_whatever_was_read_before()
    {
        var candidate = new Candidate("A", new Dictionary<CandidateField, string> { [CandidateField.Experience] = "Poste, 2018-2024\n- parc de 1 300 postes\nMicrosoft 365, budget de 850 000 €\n- stock de 12 000 350 pièces" });
        var used = new CandidateTokens(Index);
        var fresh = new CandidateTokens(Index);
        used.Read(new Candidate("B", string.Join(' ', Enumerable.Repeat("350", 60))).View());
        used.Read(candidate.View());
        fresh.Read(candidate.View());
        Assert.Equal(fresh.Tokens.ToArray().Select(token => token.ContinuesNumber), used.Tokens.ToArray().Select(token => token.ContinuesNumber));
        Assert.Equal(4, fresh.Tokens.ToArray().Count(token => token.ContinuesNumber));
    }

    [Fact]
    public void Scoring_with_and_without_evidence_gives_the_same_points()
    {
        var explainer = new Explainer(Index);
        var scorer = new Scorer(Index);
        foreach (var candidate in RandomCandidates.Make(Seed + 1, Count))
        {
            var explanations = explainer.Explain(candidate);
            var sheet = scorer.Score(candidate.View());
            for (var role = 0; role < Roles.Count; role++)
            {
                Assert.Equal(explanations[role].ScoreMicros, sheet.Score(role));
                Assert.Equal(explanations[role].Contributions.Select(c => c.PointsMicros), sheet.Criteria(role).ToArray().Select(c => c.Points));
            }
        }
    }

    [Fact]
    public void A_score_depends_neither_on_the_other_roles_nor_on_their_order()
    {
        var together = new Scorer(Index);
        var reversed = new Scorer(RoleIndex.Build(Roles.Reverse()));
        var alone = Roles.Select(role => new Scorer(RoleIndex.Build([role]))).ToList();
        foreach (var candidate in RandomCandidates.Make(Seed + 2, Count))
        {
            for (var role = 0; role < Roles.Count; role++)
            {
                var expected = together.Score(candidate.View()).Criteria(role).ToArray();
                Assert.Equal(expected, alone[role].Score(candidate.View()).Criteria(0).ToArray());
                Assert.Equal(expected, reversed.Score(candidate.View()).Criteria(Roles.Count - 1 - role).ToArray());
            }
        }
    }

    [Fact]
    public void A_score_depends_neither_on_the_candidates_before_nor_on_the_instance()
    {
        var used = new Scorer(Index);
        var candidates = RandomCandidates.Make(Seed + 3, Count).ToList();
        foreach (var candidate in candidates) used.Score(candidate.View());
        foreach (var candidate in candidates.AsEnumerable().Reverse())
        {
            var fresh = new Scorer(Index).Score(candidate.View());
            var again = used.Score(candidate.View());
            for (var role = 0; role < Roles.Count; role++) Assert.Equal(fresh.Criteria(role).ToArray(), again.Criteria(role).ToArray());
        }
    }

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("en-US")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var candidates = RandomCandidates.Make(Seed + 4, 20).ToList();
        Assert.Equal(Scores(candidates, CultureInfo.InvariantCulture), Scores(candidates, CultureInfo.GetCultureInfo(culture)));
    }

    [Fact]
    public void One_index_serves_many_threads()
    {
        var candidates = RandomCandidates.Make(Seed + 5, Count).ToList();
        var expected = candidates.ConvertAll(candidate => new Scorer(Index).Score(candidate.View()).Score(0));
        var found = new int[candidates.Count];
        Parallel.For(0, candidates.Count, i => found[i] = new Scorer(Index).Score(candidates[i].View()).Score(0));
        Assert.Equal(expected, found);
    }

    // The index is built anew under each culture, so that reading the role documents is tried too.
    private static List<int> Scores(List<Candidate> candidates, CultureInfo culture)
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = culture;
            var scorer = new Scorer(RoleIndex.Build([RoleDocument.ReadPath(TestFiles.Project("seeds"))[0]]));
            return candidates.ConvertAll(candidate => scorer.Score(candidate.View()).Score(0));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }
}
