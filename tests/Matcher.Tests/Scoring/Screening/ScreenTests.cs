using Matcher.Candidates;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Scoring.Screening;
using Matcher.Tests.Shared;
using Matcher.Trades;
using Matcher.Vectors;

namespace Matcher.Tests.Scoring.Screening;

/// <summary>What words alone allow a candidate never lies below what the candidate is scored, role by role and line by line.</summary>
public class ScreenTests
{
    private const int Seed = 20_261_122;

    // A number of millionths that rounding may take from a sum of parts.
    private const int Rounding = 1000;

    private static readonly List<Candidate> People = [.. SampleCandidates.Samples(), .. SampleCandidates.Judged(), .. RandomCandidates.Make(Seed, 40)];
    private static readonly RoleProfile[] Roles =
    [
        .. RoleDocument.ReadPath(TestFiles.Project("seeds")),
        .. RoleDocument.ReadPath(TestFiles.Project("benchmarks", "judged", "construction-care-software", "roles")),
        .. RoleDocument.ReadPath(TestFiles.Project("benchmarks", "judged", "payroll-purchasing-quality", "roles")),
        .. RoleDocument.ReadPath(TestFiles.Project("benchmarks", "judged", "marketing-control-catering", "roles")),
    ];

    public static TheoryData<string> Engines => ["all", "no places", "no trade", "no setting", "no work", "no trades known"];

    [Theory]
    [MemberData(nameof(Engines))]
    public void Nobody_scores_more_than_words_allow(string engine)
    {
        var index = RoleIndex.Build(Roles, lexicon: null, Parts(engine));
        var (scorer, screen) = (new Scorer(index), new CandidateScreen(index));
        var (left, all) = (0, 0);
        foreach (var candidate in engine == "all" ? People : People.Where((_, i) => i % 4 == 0))
        {
            var sheet = scorer.Score(candidate.View());
            screen.ReadTitles(scorer.Tokens);
            int[] byTitles = [.. Enumerable.Range(0, Roles.Length).Select(screen.Most)];
            screen.ReadLines(scorer.Tokens);
            for (var role = 0; role < Roles.Length; role++)
            {
                var found = 0;
                for (var i = index.FirstCriteria[role]; i < index.FirstCriteria[role + 1]; i++)
                {
                    var kind = index.Criteria[i].Criterion.Kind;
                    var score = sheet.Criteria(role)[i - index.FirstCriteria[role]];
                    if (kind != CriterionKind.Diploma) found += score.Points;
                    if (kind is CriterionKind.Diploma or CriterionKind.Title) continue;
                    if (score.Coverage > screen.Covered(i)) Assert.Fail($"{engine}, {candidate.Id}, {index.Criteria[i].Criterion.Text}: covered by {score.Coverage}; words allow {screen.Covered(i)}.");
                }

                if (found > screen.Most(role) + Rounding) Assert.Fail($"{engine}, {candidate.Id}, {Roles[role].Id}: {found} points without diplomas; words allow {screen.Most(role)}.");
                if (screen.Most(role) > byTitles[role]) Assert.Fail($"{engine}, {candidate.Id}, {Roles[role].Id}: lines raise what titles allow, {byTitles[role]}, to {screen.Most(role)}.");
                all++;
                if (screen.Most(role) < 40_000_000) left++;
            }
        }

        Assert.True(left > all / 2, $"Words must leave most people off, or they are of no use: {left} of {all} are allowed less than 40 points.");
    }

    private static EngineParts Parts(string engine) => engine switch
    {
        "all" => EngineParts.All,
        "no places" => new() { HasPlaces = false },
        "no trade" => new() { HasTrade = false },
        "no setting" => new() { HasSetting = false },
        "no work" => new() { HasWork = false },
        _ => new() { Trades = TradeDirectory.Shared.Without([.. Enumerable.Range(0, TradeDirectory.Shared.Trades.Count)]) },
    };
}
