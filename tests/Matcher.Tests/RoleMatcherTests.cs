using System.Collections.Concurrent;
using System.Text;
using Matcher.Candidates;
using Matcher.Ranks;
using Matcher.Roles;
using Matcher.Tests.Shared;

namespace Matcher.Tests;

/// <summary>The way in: all of it agrees with the one scorer, on any number of threads.</summary>
public class RoleMatcherTests
{
    private static readonly RoleMatcher Matcher = MatchedPeople.Matcher;

    [Fact]
    public void Roles_come_from_a_path_a_text_or_a_stream_alike()
    {
        var path = TestFiles.Project("seeds", "responsable-informatique.md");
        var text = File.ReadAllText(path);
        using var stream = File.OpenRead(path);
        var scores = new[] { RoleMatcher.FromPath(path), RoleMatcher.FromText(MatchedPeople.Role, text), RoleMatcher.FromStream(MatchedPeople.Role, stream) }
            .Select(matcher => matcher.Score(MatchedPeople.One).Single()).ToList();
        Assert.True(scores[0].ScoreMicros > 0);
        Assert.All(scores, score => Assert.Equal((scores[0].ScoreMicros, MatchedPeople.Role), (score.ScoreMicros, score.Role.Id)));
    }

    [Fact]
    public void A_score_is_the_sum_of_its_criteria_and_that_of_its_explanation()
    {
        foreach (var (score, account) in Matcher.Score(MatchedPeople.One).Zip(Matcher.Explain(MatchedPeople.One)))
        {
            Account.Check(account, MatchedPeople.One);
            Assert.Equal(account.ScoreMicros, score.ScoreMicros);
            Assert.Equal(score.ScoreMicros, score.Criteria.Sum(criterion => criterion.Points));
            Assert.Equal(account.Flags.Select(flag => flag.Code), score.Flags);
        }
    }

    [Fact]
    public void Spans_score_as_texts_do()
    {
        var view = default(CandidateView);
        view[CandidateField.Text] = Encoding.UTF8.GetBytes(MatchedPeople.One[CandidateField.Text]);
        var micros = new int[Matcher.Roles.Count];
        Matcher.Score(view, micros);
        int[] expected = [.. Matcher.Score(MatchedPeople.One).Select(score => score.ScoreMicros)];
        Assert.Equal(expected, micros);
        Assert.Equal(expected, Matcher.Score("C-1", view).Select(score => score.ScoreMicros));
    }

    [Fact]
    public void Spans_score_without_allocation_once_warm()
    {
        var alone = new RoleMatcher(Matcher.Roles); // others would take its scorers
        var micros = new int[alone.Roles.Count];
        // What the runtime allocates once, as when it compiles anew what is hot, falls into one round; what scoring allocates falls into all.
        Assert.Equal(0, Enumerable.Range(0, 5).Min(_ => AllocatedByHundred(alone, micros)));
    }

    private static long AllocatedByHundred(RoleMatcher matcher, int[] micros)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) matcher.Score(MatchedPeople.One.View(), micros);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public async Task A_batch_keeps_its_order_whatever_the_threads()
    {
        var expected = MatchedPeople.Many(300).Select(candidate => Matcher.Score(candidate)[0]).Select(Told).ToList();
        Assert.Equal(expected, Matcher.Score(MatchedPeople.Many(300), TestContext.Current.CancellationToken).Select(scores => Told(scores[0])));
        var found = new List<(string, int)>();
        await foreach (var scores in Matcher.ScoreAsync(MatchedPeople.ManyAsync(300), TestContext.Current.CancellationToken)) found.Add(Told(scores[0]));
        Assert.Equal(expected, found);
    }

    [Fact]
    public async Task Rankings_are_the_same_from_any_sequence_and_any_number_of_threads()
    {
        var options = new RankOptions { Top = 20, MeasureStandings = true, CountScores = true, Degree = 1 };
        var token = TestContext.Current.CancellationToken;
        var expected = Told(Matcher.Rank(MatchedPeople.Many(400), options, token));
        Assert.Equal(expected, Told(Matcher.Rank(MatchedPeople.Many(400).Reverse(), options with { Degree = 4 }, token)));
        Assert.Equal(expected, Told(await Matcher.RankAsync(MatchedPeople.ManyAsync(400), options with { Degree = 3 }, token)));
    }

    [Fact]
    public void A_ranking_is_in_the_order_of_scores_and_can_be_explained()
    {
        var ranking = Matcher.Rank(MatchedPeople.Many(50), new RankOptions { Top = 5 }, TestContext.Current.CancellationToken)[0];
        Assert.Equal(50, ranking.Scored);
        Assert.Equal(ranking.Candidates.Select(place => place.ScoreMicros).OrderDescending(), ranking.Candidates.Select(place => place.ScoreMicros));
        var accounts = Matcher.Explain(ranking).ToList();
        Assert.Equal(ranking.Candidates.Select(place => (place.Id, place.ScoreMicros)), accounts.Select(account => (account.CandidateId, account.ScoreMicros)));
    }

    [Fact]
    public async Task Many_threads_share_one_matcher()
    {
        var people = MatchedPeople.Many(40).ToList();
        var expected = people.Select(Everything).ToList();
        var wrong = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < people.Count; i++)
            {
                var at = (i + (thread * 5)) % people.Count;
                if (Everything(people[at]) != expected[at]) wrong.Add(people[at].Id);
            }
        }, TestContext.Current.CancellationToken)));
        Assert.Empty(wrong);
    }

    [Fact]
    public void What_would_change_a_score_is_told_by_role()
    {
        var found = Matcher.WhatIfs(MatchedPeople.One, MatchedPeople.Role);
        Assert.Contains(found, whatIf => whatIf.ChangeMicros > 0);
        Assert.Contains(found, whatIf => whatIf.ChangeMicros < 0);
    }

    [Fact]
    public void A_batch_stops_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        var read = 0;
        var batch = Matcher.Score(MatchedPeople.Many(100_000).Select(candidate => Read(candidate, ref read)), stop.Token);
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var _ in batch) stop.Cancel();
        });
        Assert.InRange(read, 1, 10_000);
        Assert.ThrowsAny<OperationCanceledException>(() => Matcher.Rank(MatchedPeople.Many(100_000), cancellation: stop.Token));
    }

    [Fact]
    public void Progress_is_told_and_ends_with_all()
    {
        var told = new Heard();
        Matcher.Rank(MatchedPeople.Many(600), new RankOptions { Top = 1, Progress = told }, TestContext.Current.CancellationToken);
        Assert.Equal(600, told.Values[^1]);
        Assert.True(told.Values.Count > 1);
        Assert.Equal(told.Values.Order(), told.Values);
    }

    [Fact]
    public void All_that_is_wrong_with_options_is_told_at_once()
    {
        var wrong = Assert.Throws<ArgumentException>(() => new RoleMatcher(Matcher.Roles, new MatcherOptions { Degree = 0, Required = [" "] }));
        Assert.Contains("Degree", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("Required", wrong.Message, StringComparison.Ordinal);
        wrong = Assert.Throws<ArgumentException>(() => Matcher.Rank([], new RankOptions { Top = -1, Degree = -2 }, TestContext.Current.CancellationToken));
        Assert.Contains("Top", wrong.Message, StringComparison.Ordinal);
        Assert.Contains("Degree", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_role_is_refused_with_those_there_are()
    {
        var wrong = Assert.Throws<ArgumentException>(() => Matcher.Explain(MatchedPeople.One, "boulanger"));
        Assert.Contains(MatchedPeople.Role, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_must_is_a_must_for_all_roles_or_one()
    {
        var matcher = new RoleMatcher(Matcher.Roles, new MatcherOptions { Required = ["diploma", $"{MatchedPeople.Role}:technical-1"] });
        foreach (var role in matcher.Roles)
        {
            foreach (var criterion in role.Criteria.Where(criterion => criterion.Id is "diploma" || (criterion.Id == "technical-1" && role.Id == MatchedPeople.Role)))
                Assert.Equal(Need.Required, criterion.Need);
        }

        Assert.Equal(Matcher.Score(MatchedPeople.One).Select(score => score.ScoreMicros), matcher.Score(MatchedPeople.One).Select(score => score.ScoreMicros));
    }

    private static Candidate Read(Candidate candidate, ref int read)
    {
        read++;
        return candidate;
    }

    private static (string, int) Told(RoleScore score) => (score.CandidateId, score.ScoreMicros);

    private static string Told(IReadOnlyList<RoleRanking> rankings) =>
        string.Join('\n', rankings.Select(ranking => $"{ranking.Role.Id} {ranking.Scored} {string.Join(' ', ranking.Candidates.Select(place => $"{place.Rank}:{place.Id}:{place.ScoreMicros}"))} {string.Join(' ', ranking.Standings)} {string.Join(' ', ranking.Scores!.Counts)}"));

    private static string Everything(Candidate candidate) =>
        string.Join(' ', Matcher.Score(candidate).Select(score => score.ScoreMicros)) + string.Join(' ', Matcher.Explain(candidate).SelectMany(account => account.Contributions).Select(line => $"{line.PointsMicros}{string.Join(',', line.Evidence)}"));

    private sealed class Heard : IProgress<int>
    {
        public List<int> Values { get; } = [];

        public void Report(int value) => Values.Add(value);
    }
}
