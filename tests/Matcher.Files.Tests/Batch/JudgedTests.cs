using Matcher.Candidates;
using Matcher.Explanations;
using Matcher.Files.Output;
using Matcher.Files.Reading;
using Matcher.Ranks;
using Matcher.Roles;
using Matcher.Scoring;
using Matcher.Tests.Shared;
using Matcher.Vectors;

namespace Matcher.Files.Tests.Batch;

/// <summary>The promises of scoring, kept on every judged candidate against every role document.</summary>
public class JudgedTests
{
    [Theory]
    [InlineData("eval-dev")]
    [InlineData("eval-dev-trades")]
    public void Every_point_of_every_candidate_is_accounted_for(string set)
    {
        var index = RoleIndex.Build(Roles());
        var explainer = new Explainer(index);
        var scorer = new Scorer(index);
        var candidates = Candidates(set);
        Assert.True(candidates.Count >= 60);
        foreach (var candidate in candidates)
        {
            var explanations = explainer.Explain(candidate);
            var sheet = scorer.Score(candidate.View());
            for (var role = 0; role < explanations.Count; role++)
            {
                Account.Check(explanations[role], candidate);
                Assert.Equal(explanations[role].Contributions.Select(c => c.PointsMicros), sheet.Criteria(role).ToArray().Select(c => c.Points));
            }
        }
    }

    [Fact]
    public void A_role_alone_gives_the_same_bytes_as_among_twelve()
    {
        var roles = Roles();
        Assert.Equal(12, roles.Count);
        var together = new Explainer(RoleIndex.Build(roles));
        var alone = roles.Select(role => new Explainer(RoleIndex.Build([role]))).ToList();
        foreach (var candidate in Candidates("eval-dev"))
        {
            var explanations = together.Explain(candidate);
            for (var role = 0; role < roles.Count; role++) Assert.Equal(Json(alone[role].Explain(candidate, 0)), Json(explanations[role]));
        }
    }

    private static List<RoleProfile> Roles() =>
        [.. RoleDocument.ReadPath(TestFiles.Judged("roles-original")), .. RoleDocument.ReadPath(TestFiles.Judged("roles-dev"))];

    private static List<Candidate> Candidates(string set)
    {
        using var table = CandidateTable.Open(TestFiles.Judged(set, "candidates.csv"));
        return [.. table.Map(row => Candidate.Copy(System.Text.Encoding.UTF8.GetString(row.Id), row.View), degree: 1)];
    }

    private static byte[] Json(Explanation explanation)
    {
        using var stream = new MemoryStream();
        using (var writer = new ExplanationJson(stream)) writer.Write(explanation, new Standing(1, 1, 1, 0, 1, 1));
        return stream.ToArray();
    }
}
