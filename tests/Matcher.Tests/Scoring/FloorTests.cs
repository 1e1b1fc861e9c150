using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Tests.Shared;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring;

/// <summary>What floors leave off is below them, and what they leave is as if there were none.</summary>
public class FloorTests
{
    private const int Seed = 20_261_101;
    private const int Most = 100_000_000;

    private static readonly List<Candidate> People = [.. SampleCandidates.Samples(), .. SampleCandidates.Judged().Where((_, i) => i % 6 == 0), .. RandomCandidates.Make(Seed, 8)];
    private static readonly RoleProfile[] Roles =
    [
        .. RoleDocument.ReadPath(TestFiles.Project("seeds")),
        .. RoleDocument.ReadPath(TestFiles.Project("benchmarks", "judged", "construction-care-software", "roles")),
    ];

    private static readonly RoleIndex Index = RoleIndex.Build(Roles);

    public static TheoryData<string> Engines => ["all", "no places", "no trade", "no trades known"];

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_role_at_its_floor_or_above_is_scored_the_same_and_every_other_stays_below(string engine)
    {
        var index = engine == "all" ? Index : RoleIndex.Build(Roles, lexicon: null, Parts(engine));
        var people = engine == "all" ? People : People.Take(12);
        var random = new Random(Seed + 1);
        var (plain, quick) = (new Scorer(index), new Scorer(index));
        var (kept, left) = (0, 0);
        foreach (var candidate in people)
        {
            var expected = plain.Score(candidate.View());
            for (var turn = 0; turn < 6; turn++)
            {
                var floors = Floors(expected, index.Roles.Count, turn, random);
                var found = quick.Score(candidate.View(), floors);
                for (var role = 0; role < floors.Length; role++)
                {
                    if (expected.Score(role) >= floors[role])
                    {
                        AssertSame(expected, found, role, candidate, floors[role]);
                        kept++;
                    }
                    else
                    {
                        if (found.Score(role) >= floors[role]) Assert.Fail($"{engine}, {candidate.Id}, {index.Roles[role].Id}: expected a score below {floors[role]} as the plain one, {expected.Score(role)}; found {found.Score(role)}");
                        left++;
                    }
                }
            }
        }

        Assert.True(kept > 200 && left > 200, $"Some roles must be kept and some left off, or this test says nothing: {kept}, {left}.");
    }

    [Fact]
    public void Floors_of_nothing_and_no_floors_leave_nothing_off()
    {
        var (plain, quick) = (new Scorer(Index), new Scorer(Index));
        foreach (var candidate in People)
        {
            var expected = plain.Score(candidate.View());
            foreach (var floors in (int[][])[[], new int[Roles.Length], [.. Enumerable.Repeat(-1, Roles.Length)]])
            {
                var found = quick.Score(candidate.View(), floors);
                for (var role = 0; role < Roles.Length; role++) AssertSame(expected, found, role, candidate, floor: 0);
            }
        }
    }

    [Fact]
    public void A_floor_out_of_reach_spares_the_work()
    {
        var scorer = new Scorer(Index);
        var floors = Enumerable.Repeat(Most + 1, Roles.Length).ToArray();
        foreach (var candidate in People)
        {
            var sheet = scorer.Score(candidate.View(), floors);
            Assert.DoesNotContain(Enumerable.Range(0, Roles.Length), role => sheet.Score(role) != 0 || sheet.Flags(role) != CandidateFlags.None);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void A_ranking_with_rising_thresholds_keeps_those_of_a_ranking_without(int capacity)
    {
        var (plain, quick) = (new Scorer(Index), new Scorer(Index));
        var people = People.ToArray();
        var all = Rankings(0);
        foreach (var candidate in people)
        {
            var sheet = plain.Score(candidate.View());
            for (var role = 0; role < all.Length; role++) all[role].Offer(candidate.Id, sheet.Score(role), Covered(sheet, role));
        }

        for (var turn = 0; turn < 3; turn++)
        {
            new Random(Seed + turn).Shuffle(people);
            var rankings = Rankings(capacity);
            var floors = new int[Roles.Length];
            foreach (var candidate in people)
            {
                for (var role = 0; role < floors.Length; role++) floors[role] = rankings[role].Threshold;
                var sheet = quick.Score(candidate.View(), floors);
                for (var role = 0; role < floors.Length; role++)
                {
                    if (sheet.Score(role) >= floors[role]) rankings[role].Offer(candidate.Id, sheet.Score(role), Covered(sheet, role));
                }
            }

            for (var role = 0; role < all.Length; role++) Assert.Equal(all[role].Order().Take(capacity), rankings[role].Order());
        }
    }

    [Fact]
    public void A_line_assumed_told_is_scored_the_same_while_the_other_roles_are_left_off()
    {
        var (plain, quick) = (new Scorer(Index), new Scorer(Index));
        var random = new Random(Seed + 3);
        int[] lines = [.. Enumerable.Range(0, Index.Criteria.Length).Where(number => Index.Criteria[number].Criterion.Kind is CriterionKind.Activity or CriterionKind.Technical or CriterionKind.Aptitude)];
        foreach (var candidate in People)
        {
            var criterion = Draw(random, lines);
            var role = Index.Criteria[criterion].Role;
            var floors = Enumerable.Repeat(int.MaxValue, Roles.Length).ToArray();
            floors[role] = 0;
            AssertSame(plain.ScoreAssuming(candidate.View(), criterion, []), quick.ScoreAssuming(candidate.View(), criterion, floors), role, candidate, floor: 0);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(9)]
    public void Floors_that_are_not_one_a_role_are_refused(int count) =>
        Assert.Contains($"{count} floors", Assert.Throws<ArgumentException>(() => new Scorer(Index).Score(People[0].View(), new int[count])).Message, StringComparison.Ordinal);

    private static EngineParts Parts(string engine) => engine switch
    {
        "no places" => new() { HasPlaces = false },
        "no trade" => new() { HasTrade = false },
        _ => new() { Trades = TradeDirectory.Shared.Without([.. Enumerable.Range(0, TradeDirectory.Shared.Trades.Count)]) },
    };

    // The score itself, one above, one below, near it, nothing, out of reach, anything; at times one role alone is asked for.
    private static int[] Floors(ScoreSheet plain, int roles, int turn, Random random)
    {
        var floors = new int[roles];
        var alone = turn == 5 ? random.Next(roles) : -1;
        for (var role = 0; role < roles; role++)
        {
            var score = plain.Score(role);
            floors[role] = turn switch
            {
                0 => score,
                1 => score + 1,
                5 => role == alone ? score : int.MaxValue,
                _ => Draw(random, [score, score + 1, score - 1, score + random.Next(-2_000, 2_000), score + random.Next(-5_000_000, 5_000_000), 0, -1, 1, Most, int.MaxValue, random.Next(Most)]),
            };
        }

        return floors;
    }

    private static int Draw(Random random, int[] values) => values[random.Next(values.Length)];

    private static Ranking<long>[] Rankings(int capacity) => [.. Roles.Select(_ => new Ranking<long>(capacity))];

    private static long Covered(ScoreSheet sheet, int role)
    {
        var sum = (long)sheet.Flags(role);
        foreach (var criterion in sheet.Criteria(role)) sum = (sum * 31) + criterion.Coverage;
        return sum;
    }

    private static string Sheet(ScoreSheet sheet, int role) => $"{sheet.Score(role)} {sheet.Flags(role)} {string.Join(' ', sheet.Criteria(role).ToArray())}";

    private static void AssertSame(ScoreSheet expected, ScoreSheet found, int role, Candidate candidate, int floor)
    {
        if (expected.Score(role) == found.Score(role) && expected.Flags(role) == found.Flags(role) && expected.Criteria(role).SequenceEqual(found.Criteria(role))) return;
        Assert.Fail($"{candidate.Id}, role {role}, floor {floor}: expected {Sheet(expected, role)}, found {Sheet(found, role)}");
    }
}
