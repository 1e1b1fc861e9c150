using Matcher.Candidates;
using Matcher.Extensions;
using Matcher.Lexicon;
using Matcher.Ranks;
using Matcher.Vectors;

namespace Matcher.Tests.Extensions;

/// <summary>Lexicons and candidates from wherever they are kept, and reports in formats of one's own.</summary>
public class SourceTests
{
    private const string Role = "# Logisticien\n\n## Compétences techniques\n- Zorglub\n- Conduite de chariots\n";

    [Fact]
    public void Lines_of_a_lexicon_source_earn_points()
    {
        var candidate = new Candidate("C-1", "Logisticien\n2015-2024 Entrepôt du Sud\n- utilisation quotidienne de bulgroz");
        var plain = RoleMatcher.FromText("logisticien", Role);
        var taught = RoleMatcher.FromText("logisticien", Role, new MatcherOptions { LexiconSources = [new Lines("table des outils", "bulgroz = zorglub")] });
        Assert.True(taught.Score(candidate)[0].ScoreMicros > plain.Score(candidate)[0].ScoreMicros);
        Assert.Contains(taught.Explain(candidate)[0].Contributions.SelectMany(line => line.Evidence), evidence => evidence is { Text: "bulgroz", How: MatchHow.Synonym });
    }

    [Fact]
    public void A_line_that_cannot_be_read_names_its_source()
    {
        var wrong = Assert.Throws<LexiconException>(() => RoleMatcher.FromText("logisticien", Role, new MatcherOptions { LexiconSources = [new Lines("table des outils", "bulgroz")] }));
        Assert.Contains("table des outils:1", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Candidates_of_a_source_are_ranked()
    {
        var token = TestContext.Current.CancellationToken;
        var rankings = await MatchedPeople.Matcher.RankAsync(new Queue(), new RankOptions { Top = 3 }, token);
        Assert.Equal(MatchedPeople.Matcher.Rank(MatchedPeople.Many(30), new RankOptions { Top = 3 }, token)[0].Candidates.Select(place => (place.Rank, place.Id, place.ScoreMicros)), rankings[0].Candidates.Select(place => (place.Rank, place.Id, place.ScoreMicros)));
    }

    [Fact]
    public void A_report_writer_of_ones_own_writes_rankings()
    {
        using var stream = new MemoryStream();
        IReportWriter writer = new Names();
        writer.Write(stream, MatchedPeople.Matcher.Rank([MatchedPeople.One], cancellation: TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.StartsWith("directeur-infrastructures-production:C-1\n", System.Text.Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    private sealed class Lines(string name, params string[] lines) : ILexiconSource
    {
        public string Name => name;

        public IEnumerable<string> ReadLines() => lines;
    }

    private sealed class Queue : ICandidateSource
    {
        public IAsyncEnumerable<Candidate> ReadAsync(CancellationToken cancellation = default) => MatchedPeople.ManyAsync(30);
    }

    private sealed class Names : IReportWriter
    {
        public void Write(Stream stream, IReadOnlyList<RoleRanking> rankings, CancellationToken cancellation = default)
        {
            using var writer = new StreamWriter(stream, leaveOpen: true);
            foreach (var ranking in rankings) writer.Write($"{ranking.Role.Id}:{string.Join(',', ranking.Candidates.Select(place => place.Id))}\n");
        }
    }
}
